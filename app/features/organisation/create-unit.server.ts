import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { lockUnit } from './unit.queries.server.ts'
import { refusalToMove, type UnitRefusal, type UnitType } from './unit.ts'
import { settleUnitSlugs } from './unit-slug.server.ts'
import type { Viewer } from './viewer.ts'

export interface NewUnit {
  parentId: string
  type: UnitType
  names: Record<Language, string>
  shortName: string | null
  fsCode: string | null
  campusId: string | null
  website: string | null
  foundedOn: Day
}

export async function createUnit(
  db: Db,
  viewer: Viewer,
  unit: NewUnit,
  clock: Clock,
): Promise<Outcome<UnitRefusal, string>> {
  if (!canAdministerUnit(viewer, unit.parentId)) return refused('org.unit.notYours')
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<UnitRefusal, string>> => {
      const parent = await lockUnit(tx, unit.parentId)
      const refusal = refusalToMove(unit, parent, new Set())
      if (refusal) return refused(refusal)
      const { id } = await tx
        .insertInto('unit')
        .values({
          parentId: unit.parentId,
          type: unit.type,
          fsCode: unit.fsCode,
          campusId: unit.campusId,
          website: unit.website,
          foundedOn: unit.foundedOn,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('unitName')
        .values(
          languages.map((language) => ({
            unitId: id,
            language,
            name: unit.names[language],
            shortName: unit.shortName,
            validFrom: unit.foundedOn,
          })),
        )
        .execute()
      // A unit that begins later has its address from its first day: a page may link to it before.
      await settleUnitSlugs(tx, unit.foundedOn > clock.today() ? unit.foundedOn : clock.today(), id)
      await record(tx, {
        at: clock.now(),
        actorId: viewer.personId,
        action: 'unit.created',
        objectType: 'unit',
        objectId: id,
        unitId: id,
      })
      return done(id)
    })
  } catch (error) {
    if (isViolation(error, 'foreign', 'unit_campus_id_fkey')) return refused('org.unit.campusNotThere')
    if (isViolation(error, 'unique', 'unit_fs_code_key')) return refused('org.unit.fsCodeTaken')
    throw error
  }
}
