import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Answers } from '../asking/answer.ts'
import type { Hours } from '../asking/week.ts'

/** When the members of a group are free, of those who answered: the hours alone, never whose. */
export async function listFreeHours(db: DbOrTx, groupId: string): Promise<Hours[]> {
  const rows = await db
    .selectFrom('groupMember')
    .innerJoin('cohortStudent as student', 'student.id', 'groupMember.studentId')
    .innerJoin('answer', 'answer.studentId', 'student.id')
    .where('student.status', '<>', 'left')
    .where('groupId', '=', groupId)
    .where('untilAt', 'is', null)
    .where('question', '=', 'availability')
    .select('value')
    .orderBy('value')
    .execute()
  return rows.map(({ value }) => String(value))
}

/** What one student has answered themselves. */
export async function findOwnAnswers(db: DbOrTx, studentId: string): Promise<Answers> {
  const rows = await db.selectFrom('answer').select(['question', 'value']).where('studentId', '=', studentId).execute()
  return Object.fromEntries(rows.map(({ question, value }) => [question, value]))
}
