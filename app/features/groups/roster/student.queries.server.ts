import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { RosterStudent } from './roster-preview.ts'
import { ROWS_A_PAGE, type StudentStatus } from './student.ts'

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

export interface StudentPage {
  students: RosterStudent[]
  /** How many have what was searched for. */
  found: number
  /** How many there are. */
  total: number
}

/**
 * One page of those who are in the roster and have not left, by name.
 *
 * @param query any part of a name, a key or an address; all when empty
 * @param page from 1
 */
export async function findStudentPage(
  db: DbOrTx,
  cohortId: string,
  { query, page }: { query: string; page: number },
): Promise<StudentPage> {
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  const present = db.selectFrom('cohortStudent').where('cohortId', '=', cohortId).where('status', '<>', 'left')
  const has = sql<boolean>`(name ilike ${pattern} or roster_key ilike ${pattern} or email ilike ${pattern})`
  const [counts, students] = await Promise.all([
    present
      .select(sql<number>`count(*)::int`.as('total'))
      .select(sql<number>`count(*) filter (where ${has})::int`.as('found'))
      .executeTakeFirstOrThrow(),
    present
      .where(has)
      .select(['rosterKey as key', 'name', 'email', 'status', 'qualities'])
      .orderBy(sql`name collate "nb-x-icu"`)
      .orderBy('rosterKey')
      .limit(ROWS_A_PAGE)
      .offset((page - 1) * ROWS_A_PAGE)
      .execute(),
  ])
  return { ...counts, students: students as RosterStudent[] }
}

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
export const listNamedStudents = (db: DbOrTx, cohortId: string): Promise<{ id: string; name: string; key: string }[]> =>
  db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .select(['id', 'name', 'rosterKey as key'])
    .orderBy('name')
    .orderBy('id')
    .execute()
