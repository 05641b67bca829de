import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { isListed, isReasoned, type Question, type QuestionKey, questionKeys } from './question.ts'
import { slotsOf, type Week } from './week.ts'

/**
 * When a term is over, what students said goes, and so does all that was made of it: answers, searches and what they
 * found, drafts with their changes, check-ins, ways to be reached. Groups stay as long as their cohort.
 *
 * @returns rows of answers and check-ins deleted
 */
export async function forgetAnswersOfEndedTerms(db: DbOrTx, today: Day): Promise<number> {
  const ended = db
    .selectFrom('cohort')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .where('term.endsOn', '<', today)
    .select('cohort.id')
  const students = db.selectFrom('cohortStudent').where('cohortId', 'in', ended).select('id')
  const deleted = await db.deleteFrom('answer').where('studentId', 'in', students).executeTakeFirst()
  const checkIns = await db.deleteFrom('checkIn').where('studentId', 'in', students).executeTakeFirst()
  await db.deleteFrom('response').where('studentId', 'in', students).execute()
  await db.deleteFrom('contactWay').where('studentId', 'in', students).execute()
  await db.deleteFrom('formation').where('cohortId', 'in', ended).execute()
  await db.deleteFrom('groupDraft').where('cohortId', 'in', ended).execute()
  return Number(deleted.numDeletedRows) + Number(checkIns.numDeletedRows)
}

/** Who has left the cohort has their answers deleted at once, and nobody's wishes name them any more. */
export async function forgetAnswersOfStudents(tx: Tx, studentIds: readonly string[]) {
  if (studentIds.length === 0) return
  await forgetOwnAnswers(tx, studentIds)
  const ids = [...studentIds]
  await sql`
    update answer set value = value - ${ids}::text[]
    where question in ('company', 'apart') and value ?| ${ids}::text[]`.execute(tx)
  await tx
    .deleteFrom('answer')
    .where('question', 'in', ['company', 'apart'])
    .where(sql<boolean>`value = '[]'`)
    .execute()
}

/** What some students have answered, and that they did. What others wish of them stays. */
export async function forgetOwnAnswers(tx: Tx, studentIds: readonly string[]) {
  if (studentIds.length === 0) return
  await tx.deleteFrom('answer').where('studentId', 'in', studentIds).execute()
  await tx.deleteFrom('response').where('studentId', 'in', studentIds).execute()
}

/**
 * Answers that the questions have no use for any more: to what is asked no more, or for another reason than it was, and
 * choices that are no longer offered. Hours of another week mean nothing either.
 */
export async function forgetAnswersNotAsked(tx: Tx, cohortId: string, before: Asked, after: Asked) {
  const isAskedAsBefore = (question: Question) =>
    question.key === 'availability'
      ? slotsOf(before.week) === slotsOf(after.week)
      : !isReasoned(question.key) ||
        before.questions.some(({ key, reason }) => key === question.key && reason === question.reason)
  const kept = after.questions.filter(isAskedAsBefore).map(({ key }) => key)
  const gone = questionKeys.filter((key) => !kept.includes(key))
  const students = tx.selectFrom('cohortStudent').select('id').where('cohortId', '=', cohortId)
  if (gone.length > 0)
    await tx.deleteFrom('answer').where('studentId', 'in', students).where('question', 'in', gone).execute()
  for (const { key, options = [] } of after.questions.filter(({ key }) => isListed(key)))
    await dropChoices(tx, cohortId, key, [...options])
}

interface Asked {
  questions: readonly Question[]
  week: Week
}

/** Leaves of each answer what is still offered; of one with nothing left, nothing. */
async function dropChoices(tx: Tx, cohortId: string, key: QuestionKey, options: string[]) {
  const ofCohort = sql`question = ${key} and student_id in (select id from cohort_student where cohort_id = ${cohortId})`
  await sql`
    update answer set value = (
      select coalesce(jsonb_agg(choice), '[]') from jsonb_array_elements_text(value) choice
      where choice = any(${options}::text[]))
    where ${ofCohort} and jsonb_typeof(value) = 'array'`.execute(tx)
  await sql`
    delete from answer
    where ${ofCohort}
      and (value = '[]' or jsonb_typeof(value) = 'string' and (value #>> '{}') <> all(${options}::text[]))`.execute(tx)
}
