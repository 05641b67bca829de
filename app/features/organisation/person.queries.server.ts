import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { nameOfUnit } from './unit.queries.server.ts'
import type { Role } from './viewer.ts'

const unitsFrom = (today: Day) =>
  sql<string[]>`array(select distinct unit_id from membership m where m.person_id = person.id
    and coalesce(m.valid_to > ${today}::date, true))`

/**
 * One who has not been erased, locked until the transaction ends. What only refers to the person, such as a message that
 * they write meanwhile, does not wait: its writer holds the case, which erasing waits for in turn.
 */
export async function lockPerson(tx: Tx, id: string, today: Day) {
  const found = await tx
    .selectFrom('person')
    .select(['id', 'eppn', 'issuer'])
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const { unitIds } = await tx
    .selectFrom('person')
    .select(unitsFrom(today).as('unitIds'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...found, unitIds }
}

/** All that is stored of a person, but for memberships and audit entries. */
export const findPerson = (db: DbOrTx, id: string, today: Day) =>
  db
    .selectFrom('person')
    .select([
      'id',
      'issuer',
      'subject',
      'eppn',
      'name',
      'email',
      'affiliations',
      'language',
      'synthetic',
      'createdAt',
      'erasedAt',
    ])
    .select(unitsFrom(today).as('unitIds'))
    .where('id', '=', id)
    .executeTakeFirst()

/** By the real clock; for the person's own eyes: when somebody was last here is not for those who administer. */
export async function findLastSignIn(db: DbOrTx, id: string): Promise<Date | null> {
  const row = await db.selectFrom('person').select('lastSignedInAt').where('id', '=', id).executeTakeFirst()
  return row?.lastSignedInAt ?? null
}

/** A person's memberships, those that have ended too; what holds now first. */
export async function listMembershipsOf(db: DbOrTx, personId: string, language: Language, today: Day) {
  const rows = await db
    .selectFrom('membership')
    .select([
      'id',
      'unitId',
      'role',
      'validFrom',
      'validTo',
      nameOfUnit('membership.unitId', language, today).as('unit'),
    ])
    .where('personId', '=', personId)
    .orderBy(sql`coalesce(valid_to > ${today}::date, true) desc`)
    .orderBy('validFrom', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** Who is a member of a unit itself now or will be; not of its parts. */
export async function listMembersOf(db: DbOrTx, unitId: string, today: Day) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['membership.id', 'personId', 'person.name', 'person.eppn', 'role', 'validFrom', 'validTo'])
    .select(sql<boolean>`person.issuer is not null`.as('hasSignedIn'))
    .where('unitId', '=', unitId)
    .where(sql<boolean>`coalesce(valid_to > ${today}::date, true)`)
    .orderBy(sql`person.name collate "nb-x-icu"`)
    .orderBy('membership.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

export const PEOPLE_A_PAGE = 50

interface PeopleSearch {
  /** Any part of name, eppn or e-mail address; everybody when empty. */
  query: string
  /** Only people with a membership in one of these units, now or later; everybody when null. */
  unitIds: ReadonlySet<string> | null
  /** From 1. */
  page: number
}

export async function listPeople(db: DbOrTx, { query, unitIds, page }: PeopleSearch, language: Language, today: Day) {
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  let matching = db.selectFrom('person').where('erasedAt', 'is', null)
  if (query !== '') {
    matching = matching.where((where) =>
      where.or([where('name', 'ilike', pattern), where('eppn', 'ilike', pattern), where('email', 'ilike', pattern)]),
    )
  }
  if (unitIds) matching = matching.where(sql<boolean>`${unitsFrom(today)} && ${[...unitIds]}::uuid[]`)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const people = await matching
    .select(['id', 'name', 'eppn', 'synthetic'])
    .select(sql<boolean>`person.issuer is not null`.as('hasSignedIn'))
    .orderBy(sql`name collate "nb-x-icu"`)
    .orderBy('id')
    .limit(PEOPLE_A_PAGE)
    .offset((page - 1) * PEOPLE_A_PAGE)
    .execute()
  const memberships =
    people.length === 0
      ? []
      : await db
          .selectFrom('membership')
          .select(['personId', 'role', nameOfUnit('membership.unitId', language, today).as('unit')])
          .where(
            'personId',
            'in',
            people.map(({ id }) => id),
          )
          .where(sql<boolean>`period @> ${today}::date`)
          .orderBy('id')
          .execute()
  const byPerson = Map.groupBy(memberships, ({ personId }) => personId)
  return {
    total,
    people: people.map((person) => ({
      ...person,
      roles: (byPerson.get(person.id) ?? []).map(({ role, unit }) => ({ role: role as Role, unit })),
    })),
  }
}
