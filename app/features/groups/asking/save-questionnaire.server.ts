import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { isDay } from '#app/platform/day.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { findTermEnd, lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { forgetAnswersNotAsked } from './forget-answers.server.ts'
import { isListed, isReasoned, type Question, type QuestionKey, questionSchema } from './question.ts'
import { findQuestionnaire } from './questionnaire.queries.server.ts'
import type { AskingRefusal } from './questionnaire.ts'
import { type Hours, isHoursOf, type Week, weekSchema } from './week.ts'

export interface NewQuestionnaire {
  questions: Question[]
  week: Week
  taught: Hours
  closesOn: Day | null
  /** Of the questionnaire when it was shown; 0 when there was none. */
  seen: number
}

type Refusal = CohortRefusal | AskingRefusal

/**
 * What the students are asked. Answers to what is asked no more, or for another reason, are deleted, and so are hours
 * of another week: what nobody uses is not kept.
 */
export function saveQuestionnaire(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  wanted: NewQuestionnaire,
  clock: Clock,
): Promise<Outcome<Refusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const fault = faultOfQuestionnaire(wanted)
    if (fault) return refused(fault.code)
    const before = await findQuestionnaire(tx, cohortId)
    if ((before?.version ?? 0) !== wanted.seen) return refused('groups.asking.changedSince')
    const termEnd = await findTermEnd(tx, cohort.termId)
    if (termEnd < clock.today()) return refused('groups.asking.termOver')
    // A last day that is past may stay, as long as nobody changes it.
    if (wanted.closesOn !== null && wanted.closesOn !== before?.closesOn) {
      if (wanted.closesOn < clock.today()) return refused('groups.asking.dayPast')
      if (wanted.closesOn > termEnd) return refused('groups.asking.dayLate')
    }
    const { week, taught, closesOn } = wanted
    const row = {
      questions: JSON.stringify(wanted.questions),
      week: JSON.stringify(week),
      taught,
      closesOn,
      version: wanted.seen + 1,
    }
    await tx
      .insertInto('questionnaire')
      .values({ cohortId, ...row })
      .onConflict((conflict) => conflict.column('cohortId').doUpdateSet(row))
      .execute()
    if (before) await forgetAnswersNotAsked(tx, cohortId, before, wanted)
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'cohort.questionsChanged',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
      // Which questions of gender or grades are asked, and by whom, can be seen afterwards.
      changedFields: wanted.questions.map(({ key }) => key),
    })
    return done()
  })
}

/** What stands in the way of asking this, and at which question; null when nothing does. */
export function faultOfQuestionnaire({
  questions,
  week,
  taught,
  closesOn,
}: NewQuestionnaire): { code: AskingRefusal; question: QuestionKey | null } | null {
  const whole = (code: AskingRefusal) => ({ code, question: null })
  if (questions.length === 0) return whole('groups.asking.noQuestions')
  if (!weekSchema.safeParse(week).success || !isHoursOf(week, taught)) return whole('groups.asking.badWeek')
  if (closesOn !== null && !isDay(closesOn)) return whole('groups.asking.badDay')
  for (const question of questions) {
    const { key, options = [], reason } = question
    if (isListed(key) && options.length < 2) return { code: 'groups.asking.noOptions', question: key }
    if (isReasoned(key) && !reason) return { code: 'groups.asking.noReason', question: key }
    if (!questionSchema.safeParse(question).success)
      return { code: isReasoned(key) ? 'groups.asking.longReason' : 'groups.asking.badOptions', question: key }
  }
  return null
}
