import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Answers } from './answer.ts'

/** One student's own answers. */
export async function findAnswers(db: DbOrTx, studentId: string): Promise<Answers> {
  const rows = await db.selectFrom('answer').where('studentId', '=', studentId).select(['question', 'value']).execute()
  return Object.fromEntries(rows.map(({ question, value }) => [question, value]))
}

export const isDone = async (db: DbOrTx, studentId: string): Promise<boolean> =>
  (await db
    .selectFrom('response')
    .select('studentId')
    .where('studentId', '=', studentId)
    .where('doneAt', 'is not', null)
    .executeTakeFirst()) !== undefined

export interface FellowRow {
  id: string
  name: string
  programme: string | null
}

/** All who are in the cohort, by name, for students to point at each other. */
export const listFellows = async (db: DbOrTx, cohortId: string): Promise<FellowRow[]> => {
  const rows = await db
    .selectFrom('cohortStudent')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .select(['id', 'name', 'qualities'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, qualities }) => ({
    id,
    name,
    programme: (qualities as { programme?: string }).programme ?? null,
  }))
}
