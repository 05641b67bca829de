import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { RosterStudent } from './roster-preview.ts'
import type { StudentStatus } from './student.ts'

/** Who is in the roster and has not left, by name. */
export const listStudents = (db: DbOrTx, cohortId: string): Promise<RosterStudent[]> =>
  db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .select(['rosterKey as key', 'name', 'email', 'status', 'qualities'])
    .orderBy('name')
    .orderBy('rosterKey')
    .execute() as Promise<RosterStudent[]>

/** Students of each status; of a status that nobody has, nothing. */
export async function countStudents(db: DbOrTx, cohortId: string): Promise<Partial<Record<StudentStatus, number>>> {
  const rows = await db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .groupBy('status')
    .execute()
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

/** Names of some students of the cohort by their ids. */
export async function namesOfStudents(
  db: DbOrTx,
  cohortId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Everyone who has not left, by name. */
export const listNamedStudents = (db: DbOrTx, cohortId: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .execute()
