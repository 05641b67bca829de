import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { lockUnit } from './unit.queries.server.ts'
import { refusalToRename, type UnitRefusal } from './unit.ts'
import { settleUnitSlugs } from './unit-slug.server.ts'
import type { Viewer } from './viewer.ts'

export interface NewName {
  names: Record<Language, string>
  shortName: string | null
  /** First day of the name. The first day of the latest name corrects that one. */
  from: Day
}

export function renameUnit(db: Db, viewer: Viewer, unitId: string, name: NewName, clock: Clock) {
  return db.transaction().execute(async (tx): Promise<Outcome<UnitRefusal>> => {
    const unit = await lockUnit(tx, unitId)
    if (!unit) return refused('org.unit.notFound')
    if (!canAdministerUnit(viewer, unitId)) return refused('org.unit.notYours')
    const latest = await latestNameFrom(tx, unitId)
    const refusal = refusalToRename(unit, latest ?? unit.foundedOn, name.from)
    if (refusal) return refused(refusal)
    await closeNames(tx, unitId, name.from)
    await tx
      .insertInto('unitName')
      .values(
        languages.map((language) => ({
          unitId,
          language,
          name: name.names[language],
          shortName: name.shortName,
          validFrom: name.from,
        })),
      )
      .execute()
    // A name that begins later gets its address then: see the job `follow-unit-names`.
    await settleUnitSlugs(tx, clock.today(), unitId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: latest === name.from ? 'unit.name_corrected' : 'unit.renamed',
      objectType: 'unit',
      objectId: unitId,
      unitId,
      changedFields: ['name'],
    })
    return done()
  })
}

async function latestNameFrom(tx: Tx, unitId: string): Promise<Day | null> {
  const row = await tx
    .selectFrom('unitName')
    .select('validFrom')
    .where('unitId', '=', unitId)
    .orderBy('validFrom', 'desc')
    .executeTakeFirst()
  return row?.validFrom ?? null
}

async function closeNames(tx: Tx, unitId: string, from: Day) {
  await tx.deleteFrom('unitName').where('unitId', '=', unitId).where('validFrom', '=', from).execute()
  await tx
    .updateTable('unitName')
    .set({ validTo: from })
    .where('unitId', '=', unitId)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>', from)]))
    .execute()
}
