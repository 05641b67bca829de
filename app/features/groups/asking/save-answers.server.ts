import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { findCohort, findTermEnd } from '../cohort.queries.server.ts'
import { announceCohort } from '../live-updates.server.ts'
import { findOwnPlace } from '../own-place.queries.server.ts'
import { findAnswers, listFellows } from './answers.queries.server.ts'
import { fellowLabels } from './fellow-labels.ts'
import { forgetOwnAnswers } from './forget-answers.server.ts'
import type { QuestionKey } from './question.ts'
import { findQuestionnaire } from './questionnaire.queries.server.ts'
import type { AnswerProblem, AskingRefusal } from './questionnaire.ts'
import { hoursToBegin, type ReadAnswers, readAnswers } from './read-answers.ts'
import { type Hours, hoursWithout, isHoursOf, type Week } from './week.ts'

export interface SavedAnswers {
  problems: Partial<Record<QuestionKey, AnswerProblem>>
  /** How many free hours a calendar took away; null where none was read. */
  taken: number | null
}

/** What a student may answer, and in which place. */
export async function openAnswers(db: DbOrTx, viewer: Viewer, cohortId: string, clock: Clock) {
  const [cohort, place, asked] = await Promise.all([
    findCohort(db, cohortId),
    findOwnPlace(db, viewer, cohortId),
    findQuestionnaire(db, cohortId),
  ])
  if (!cohort || !place || !asked?.openedAt) return undefined
  const termEnd = await findTermEnd(db, cohort.termId)
  // What would be deleted the same night is not asked for.
  return termEnd < clock.today() ? undefined : { cohort, place, asked, termEnd }
}

/**
 * Keeps a student's own answers, each as it is given. Who says that they are done has answered, whatever they left out.
 *
 * @param form see readAnswers
 * @param busy hours of the week in which the student's calendar has something, where one was read
 */
export function saveAnswers(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { form, busy }: { form: FormData; busy?: Hours },
  clock: Clock,
): Promise<Outcome<AskingRefusal, SavedAnswers>> {
  return db.transaction().execute(async (tx): Promise<Outcome<AskingRefusal, SavedAnswers>> => {
    const open = await openAnswers(tx, viewer, cohortId, clock)
    if (!open) return refused('groups.asking.notOpen')
    const { cohort, asked } = open
    const { studentId } = open.place
    const before = await lockResponse(tx, studentId, clock.now())
    const [fellows, stored] = [fellowLabels(await listFellows(tx, cohortId)), await findAnswers(tx, studentId)]
    const read = readAnswers(form, { ...asked, fellows, studentId, before: stored })
    const taken = busy ? takeAway(read, stored.availability, asked, busy) : null
    if (form.get('intent') === 'forgetHours') read.answers.availability = null
    const isFinished = form.get('intent') === 'done' && Object.keys(read.problems).length === 0
    await writeAnswers(tx, studentId, read, clock.now())
    if (isFinished && before.doneAt === null)
      await tx.updateTable('response').set({ doneAt: clock.now() }).where('studentId', '=', studentId).execute()
    if (before.isNew || (isFinished && before.doneAt === null)) {
      await announceCohort(tx, cohortId)
      // That somebody has answered; what, is in no trace.
      await record(tx, {
        at: clock.now(),
        actorId: viewer.personId,
        action: 'cohort.answered',
        objectType: 'cohort',
        objectId: cohortId,
        unitId: cohort.unitId,
      })
    }
    return done({ problems: read.problems, taken })
  })
}

/** Takes back all that a student has answered, as if it had never been. */
export function takeBackAnswers(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  clock: Clock,
): Promise<Outcome<AskingRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<AskingRefusal>> => {
    const open = await openAnswers(tx, viewer, cohortId, clock)
    if (!open) return refused('groups.asking.notOpen')
    await forgetOwnAnswers(tx, [open.place.studentId])
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'cohort.answersTakenBack',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: open.cohort.unitId,
    })
    return done()
  })
}

/** The row is held until the transaction ends: what one student saves in two windows at once is saved in turn. */
async function lockResponse(tx: Tx, studentId: string, now: Date): Promise<{ isNew: boolean; doneAt: Date | null }> {
  const made = await tx
    .insertInto('response')
    .values({ studentId, beganAt: now })
    .onConflict((conflict) => conflict.column('studentId').doNothing())
    .returning('studentId')
    .executeTakeFirst()
  const { doneAt } = await tx
    .selectFrom('response')
    .select('doneAt')
    .where('studentId', '=', studentId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { isNew: made !== undefined, doneAt }
}

/** Free hours without those in which a calendar has something. */
function takeAway(read: ReadAnswers, stored: Hours | undefined, asked: { week: Week; taught: Hours }, busy: Hours) {
  const given = read.answers.availability ?? stored ?? hoursToBegin(asked)
  const free = isHoursOf(asked.week, given) ? given : hoursToBegin(asked)
  const left = hoursWithout(free, busy)
  read.answers.availability = left
  return count(free) - count(left)
}

const count = (hours: Hours) => [...hours].filter((mark) => mark === '1').length

async function writeAnswers(tx: Tx, studentId: string, { answers }: ReadAnswers, now: Date) {
  const entries = Object.entries(answers)
  const gone = entries.flatMap(([question, value]) => (value === null ? [question] : []))
  if (gone.length > 0)
    await tx.deleteFrom('answer').where('studentId', '=', studentId).where('question', 'in', gone).execute()
  for (const [question, answer] of entries) {
    if (answer === null) continue
    const row = { value: JSON.stringify(answer), at: now }
    await tx
      .insertInto('answer')
      .values({ studentId, question, ...row })
      .onConflict((conflict) => conflict.columns(['studentId', 'question']).doUpdateSet(row))
      .execute()
  }
}
