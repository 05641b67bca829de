import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { findCohort } from '../cohort.queries.server.ts'
import { announceCohort } from '../live-updates.server.ts'
import { findOwnPlace } from '../own-place.queries.server.ts'
import { listFellows } from './answers.queries.server.ts'
import { fellowLabels } from './fellow-labels.ts'
import type { QuestionKey } from './question.ts'
import { findQuestionnaire } from './questionnaire.queries.server.ts'
import type { AnswerProblem, AskingRefusal } from './questionnaire.ts'
import { type ReadAnswers, readAnswers } from './read-answers.ts'

export interface SavedAnswers {
  problems: Partial<Record<QuestionKey, AnswerProblem>>
}

/**
 * Keeps a student's own answers, each as it is given. Who says that they are done has answered, whatever they left out.
 *
 * @param form see readAnswers
 */
export function saveAnswers(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  form: FormData,
  clock: Clock,
): Promise<Outcome<AskingRefusal, SavedAnswers>> {
  return db.transaction().execute(async (tx): Promise<Outcome<AskingRefusal, SavedAnswers>> => {
    const [cohort, place, asked, fellows] = await Promise.all([
      findCohort(tx, cohortId),
      findOwnPlace(tx, viewer, cohortId),
      findQuestionnaire(tx, cohortId),
      listFellows(tx, cohortId),
    ])
    if (!cohort || !place || !asked?.openedAt) return refused('groups.asking.notOpen')
    const { studentId } = place
    const read = readAnswers(form, { ...asked, fellows: fellowLabels(fellows), studentId })
    const isFinished = form.get('intent') === 'done' && Object.keys(read.problems).length === 0
    await writeAnswers(tx, studentId, read, clock.now())
    const isNew = await noteResponse(tx, studentId, isFinished, clock.now())
    if (isNew) {
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
    return done({ problems: read.problems })
  })
}

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

/** @returns whether it is new that they have begun, or are done */
async function noteResponse(tx: Tx, studentId: string, isFinished: boolean, now: Date): Promise<boolean> {
  const before = await tx.selectFrom('response').selectAll().where('studentId', '=', studentId).executeTakeFirst()
  const doneAt = before?.doneAt ?? (isFinished ? now : null)
  await tx
    .insertInto('response')
    .values({ studentId, beganAt: now, doneAt })
    .onConflict((conflict) => conflict.column('studentId').doUpdateSet({ doneAt }))
    .execute()
  return !before || (isFinished && before.doneAt === null)
}
