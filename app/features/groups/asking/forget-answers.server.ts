import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'

/**
 * When a term is over, what students said goes, and so does all that was made of it: answers, searches and what they
 * found, drafts with their changes, check-ins. Groups stay as long as their cohort.
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
  await db.deleteFrom('formation').where('cohortId', 'in', ended).execute()
  await db.deleteFrom('groupDraft').where('cohortId', 'in', ended).execute()
  return Number(deleted.numDeletedRows) + Number(checkIns.numDeletedRows)
}

/** Who has left the cohort has their answers deleted at once, and nobody's wishes name them any more. */
export async function forgetAnswersOfStudents(tx: Tx, studentIds: readonly string[]) {
  if (studentIds.length === 0) return
  await tx.deleteFrom('answer').where('studentId', 'in', studentIds).execute()
  await tx.deleteFrom('response').where('studentId', 'in', studentIds).execute()
}
