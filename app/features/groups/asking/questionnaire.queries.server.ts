import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'
import { noHours, type Week } from './week.ts'

export async function findQuestionnaire(db: DbOrTx, cohortId: string): Promise<Questionnaire | undefined> {
  const row = await db.selectFrom('questionnaire').selectAll().where('cohortId', '=', cohortId).executeTakeFirst()
  if (!row) return undefined
  const week = row.week as Week
  return { ...row, questions: row.questions as Question[], week, taught: row.taught || noHours(week) }
}

export interface ResponseCounts {
  students: number
  done: number
  /** Have begun and not said that they are done. */
  begun: number
}

export async function countResponses(db: DbOrTx, cohortId: string): Promise<ResponseCounts> {
  const count = (where: string) => sql<number>`count(*) filter (where ${sql.raw(where)})::int`
  return db
    .selectFrom('cohortStudent as student')
    .leftJoin('response', 'response.studentId', 'student.id')
    .where('student.cohortId', '=', cohortId)
    .where('student.status', '<>', 'left')
    .select([
      count('true').as('students'),
      count('response.done_at is not null').as('done'),
      count('response.began_at is not null and response.done_at is null').as('begun'),
    ])
    .executeTakeFirstOrThrow()
}

/** Those who have not said that they are done, by name; never what others have answered. */
export const listUnanswered = (
  db: DbOrTx,
  cohortId: string,
): Promise<{ id: string; name: string; email: string | null; personId: string | null; language: Language | null }[]> =>
  db
    .selectFrom('cohortStudent as student')
    .leftJoin('response', 'response.studentId', 'student.id')
    .leftJoin('person', (join) => join.on(sql`lower(person.eppn)`, '=', sql.ref('student.eppn')))
    .where('student.cohortId', '=', cohortId)
    .where('student.status', '<>', 'left')
    .where('response.doneAt', 'is', null)
    .select(['student.id', 'student.name', 'person.id as personId', 'person.language'])
    .select(sql<string | null>`coalesce(nullif(student.email, ''), person.email)`.as('email'))
    .orderBy('student.name')
    .orderBy('student.id')
    .execute() as ReturnType<typeof listUnanswered>

/** Practical needs, told to those who coordinate alone, without their reasons. */
export const listPracticalNeeds = (
  db: DbOrTx,
  cohortId: string,
): Promise<{ id: string; name: string; need: string }[]> =>
  db
    .selectFrom('answer')
    .innerJoin('cohortStudent as student', 'student.id', 'answer.studentId')
    .where('student.cohortId', '=', cohortId)
    .where('student.status', '<>', 'left')
    .where('question', '=', 'practical')
    .select(['student.id', 'student.name', sql<string>`value #>> '{}'`.as('need')])
    .orderBy('student.name')
    .execute()
