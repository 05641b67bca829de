import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { nameOfUnit } from './unit.queries.server.ts'
import type { Role } from './viewer.ts'

export interface DemoIdentityCard {
  subject: string
  roles: { role: Role; unit: string }[]
}

/** The demonstration's identities with what they are, in the order in which they were made. */
export async function listDemoIdentities(
  db: Db,
  issuer: string,
  language: Language,
  today: Day,
): Promise<DemoIdentityCard[]> {
  const rows = await db
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .select(['person.subject', 'membership.role', nameOfUnit('membership.unit_id', language, today).as('unit')])
    .where('person.issuer', '=', issuer)
    .where('person.synthetic', '=', true)
    .where('person.erasedAt', 'is', null)
    .where(sql<boolean>`membership.period @> ${today}::date`)
    .orderBy('person.id')
    .orderBy('membership.id')
    .execute()
  const bySubject = Map.groupBy(rows, (row) => row.subject!)
  return [...bySubject].map(([subject, memberships]) => ({
    subject,
    roles: memberships.map(({ role, unit }) => ({ role: role as Role, unit })),
  }))
}

/** What the demonstration's provider tells about one of its identities. */
export const findDemoIdentity = (db: Db, issuer: string, subject: string) =>
  db
    .selectFrom('person')
    .select(['name', 'email', 'eppn'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('synthetic', '=', true)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()

/** The demonstration's address may be another than at its last start; its identities follow. */
export const moveDemoIdentities = (db: Db, issuer: string) =>
  db
    .updateTable('person')
    .set({ issuer })
    .where('synthetic', '=', true)
    .where('issuer', 'is not', null)
    .where('issuer', '<>', issuer)
    .execute()
