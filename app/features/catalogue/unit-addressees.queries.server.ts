import { sql } from 'kysely'
import { findShownAddress } from '#app/features/organisation/unit.queries.server.ts'
import type { Role } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Who a unit is written to. */
export interface Addressee {
  /** Null for the unit's own address. */
  personId: string | null
  to: string
  language: Language
}

/** The unit's shared address; none, or one. */
export async function listSharedAddress(tx: Tx, unitId: string): Promise<Addressee[]> {
  const to = await findShownAddress(tx, unitId)
  return to === null ? [] : [{ personId: null, to, language: 'nb' }]
}

/** Those who have one of the roles in the unit itself today, and an address. */
export async function listPeopleToWriteTo(
  tx: Tx,
  unitId: string,
  roles: readonly Role[],
  today: Day,
): Promise<Addressee[]> {
  const people = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.email', 'person.language'])
    .distinct()
    .where('membership.unitId', '=', unitId)
    .where('membership.role', 'in', [...roles])
    .where(sql<boolean>`membership.period @> ${today}::date`)
    .where('person.erasedAt', 'is', null)
    .where('person.email', 'is not', null)
    .orderBy('person.id')
    .execute()
  return people.map(({ id, email, language }) => ({ personId: id, to: email!, language: language as Language }))
}
