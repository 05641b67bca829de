import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import { settleUnitSlugs } from './unit-slug.server.ts'

interface Founding {
  /** In all three languages, until an administrator corrects it. */
  institution: string
  name: string
  /** In lower case: see `normaliseEppn`. */
  eppn: string
}

/** Makes the first administrator known in an installation that has none, and the institution where there is none. */
export function foundInstitution(db: Db, { institution, name, eppn }: Founding, clock: Clock) {
  return db.transaction().execute(async (tx): Promise<Outcome<'alreadyAdministered'>> => {
    const today = clock.today()
    const known = await findInstitutionId(tx)
    const administered =
      known !== null &&
      (await tx
        .selectFrom('membership')
        .select('id')
        .where('unitId', '=', known)
        .where('role', '=', 'administrator')
        .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>', today)]))
        .executeTakeFirst())
    if (administered) return refused('alreadyAdministered')
    const unitId =
      known ??
      (
        await tx
          .insertInto('unit')
          .values({ type: 'institution', foundedOn: today })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    if (known === null) {
      await tx
        .insertInto('unitName')
        .values(languages.map((language) => ({ unitId, language, name: institution, validFrom: today })))
        .execute()
      await settleUnitSlugs(tx, today, unitId)
    }
    const { id: personId } = await tx
      .insertInto('person')
      .values({ name, eppn, createdAt: clock.now() })
      .onConflict((conflict) => conflict.column('eppn').doUpdateSet({ eppn }))
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.insertInto('membership').values({ personId, unitId, role: 'administrator', validFrom: today }).execute()
    const entry = { at: clock.now(), actorId: null, unitId }
    if (known === null) await record(tx, { ...entry, action: 'unit.created', objectType: 'unit', objectId: unitId })
    await record(tx, {
      ...entry,
      action: 'membership.given',
      objectType: 'person',
      objectId: personId,
      changedFields: ['membership'],
    })
    return done()
  })
}
