import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Where a mail about groups goes, and in which language. */
export interface Addressee {
  /** Null for a student who has never signed in. */
  personId: string | null
  to: string
  language: Language
}

/** Those who coordinate a cohort and can be written to. */
export async function listCoordinatorsToWriteTo(db: DbOrTx, cohortId: string): Promise<Addressee[]> {
  const rows = await db
    .selectFrom('cohortCoordinator')
    .innerJoin('person', 'person.id', 'cohortCoordinator.personId')
    .where('cohortId', '=', cohortId)
    .where('person.erasedAt', 'is', null)
    .where('person.email', 'is not', null)
    .select(['person.id as personId', 'person.email as to', 'person.language'])
    .orderBy('person.id')
    .execute()
  return rows as Addressee[]
}

/** Students by their ids: their own address where they have signed in, else the roster's. Some have none. */
export async function listStudentsToWriteTo(db: DbOrTx, studentIds: readonly string[]): Promise<Addressee[]> {
  if (studentIds.length === 0) return []
  const rows = await db
    .selectFrom('cohortStudent as student')
    .leftJoin('person', (join) => join.on(sql<boolean>`lower(person.eppn) = student.eppn`))
    .where('student.id', 'in', studentIds)
    .where('student.status', '<>', 'left')
    .where(sql<boolean>`coalesce(person.email, student.email) is not null`)
    .select('person.id as personId')
    .select(sql<string>`coalesce(person.email, student.email)`.as('to'))
    .select(sql<Language>`coalesce(person.language, 'nb')`.as('language'))
    .orderBy('student.id')
    .execute()
  return rows
}
