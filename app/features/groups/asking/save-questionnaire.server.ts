import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { isListed, isReasoned, type Question, questionSchema } from './question.ts'
import { findQuestionnaire } from './questionnaire.queries.server.ts'
import type { AskingRefusal } from './questionnaire.ts'
import { type Hours, isHoursOf, slotsOf, type Week, weekSchema } from './week.ts'

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
 * What the students are asked. When it is open already, answers to what is asked no more are deleted, and so are hours
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
    const refusal = refusalOfQuestionnaire(wanted)
    if (refusal) return refused(refusal)
    const before = await findQuestionnaire(tx, cohortId)
    if ((before?.version ?? 0) !== wanted.seen) return refused('groups.asking.changedSince')
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
    const kept = wanted.questions
      .map(({ key }) => key)
      .filter((key) => key !== 'availability' || !before || slotsOf(before.week) === slotsOf(week))
    await tx
      .deleteFrom('answer')
      .where('studentId', 'in', tx.selectFrom('cohortStudent').select('id').where('cohortId', '=', cohortId))
      .where('question', 'not in', kept)
      .execute()
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

/** Why the questions cannot be asked like this, or null when they can. */
function refusalOfQuestionnaire({ questions, week, taught }: NewQuestionnaire): AskingRefusal | null {
  if (questions.length === 0) return 'groups.asking.noQuestions'
  if (!weekSchema.safeParse(week).success || !isHoursOf(week, taught)) return 'groups.asking.badWeek'
  for (const question of questions) {
    if (isListed(question.key) && (question.options?.length ?? 0) < 2) return 'groups.asking.noOptions'
    if (isReasoned(question.key) && !question.reason) return 'groups.asking.noReason'
    if (!questionSchema.safeParse(question).success) return 'groups.asking.badOptions'
  }
  return null
}
