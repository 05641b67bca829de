import { sql } from 'kysely'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Coordinator } from './coordinator.ts'

/** Who has been named to coordinate a cohort, by name. */
export const listCoordinators = (db: DbOrTx, cohortId: string): Promise<Coordinator[]> =>
  db
    .selectFrom('cohortCoordinator')
    .innerJoin('person', 'person.id', 'cohortCoordinator.personId')
    .where('cohortId', '=', cohortId)
    .select(['personId', 'person.name', 'person.eppn'])
    .orderBy(sql`person.name collate "nb-x-icu"`)
    .orderBy('personId')
    .execute()

/**
 * People who are known here by a name at sign-in or an e-mail address, whichever it is; upper and lower case are one.
 * Whose name at sign-in it is, is that person alone.
 */
export async function findPeopleBy(tx: Tx, eppnOrEmail: string): Promise<{ id: string; eppn: string | null }[]> {
  const found = await tx
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .where(sql<boolean>`${eppnOrEmail.toLowerCase()} in (lower(eppn), lower(email))`)
    .select(['id', 'eppn'])
    .orderBy('id')
    .execute()
  const own = found.filter(({ eppn }) => eppn?.toLowerCase() === eppnOrEmail.toLowerCase())
  return own.length > 0 ? own : found
}

/** Whether somebody is a student of the cohort, who would see their fellow students as its coordinator does. */
export async function isStudentOf(tx: Tx, cohortId: string, eppn: string | null): Promise<boolean> {
  const found = await tx
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('eppn', '=', eppn?.toLowerCase() ?? null)
    .where('status', '<>', 'left')
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
