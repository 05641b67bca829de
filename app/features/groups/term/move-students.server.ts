import type { Tx } from '#app/platform/database/connect.server.ts'
import { lockDraft } from '../proposal/draft.queries.server.ts'
import { writeChange } from '../proposal/write-change.server.ts'
import type { GroupOf, Move } from './request.ts'

/** Which group each student of a cohort is in now, of those who have not left. */
export async function findGroupOfEach(tx: Tx, cohortId: string): Promise<GroupOf> {
  const rows = await tx
    .selectFrom('groupMember')
    .innerJoin('cohortStudent as student', 'student.id', 'groupMember.studentId')
    .where('student.cohortId', '=', cohortId)
    .where('student.status', '<>', 'left')
    .where('untilAt', 'is', null)
    .select(['studentId', 'groupId'])
    .execute()
  return new Map(rows.map(({ studentId, groupId }) => [studentId, groupId]))
}

/** Groups of a cohort that have not ended. */
export async function listGroupIds(tx: Tx, cohortId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('studyGroup')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('endedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Who moves them, and when. */
interface Mover {
  cohortId: string
  personId: string
  now: Date
}

/**
 * Moves students at once. Where they were stays in the history; a draft that is being made follows, so that publishing
 * it does not send them back. The cohort is locked by the caller, so that nobody else moves them meanwhile.
 */
export async function moveStudents(tx: Tx, moves: readonly Move[], mover: Mover) {
  const { now } = mover
  const ids = moves.map(({ studentId }) => studentId)
  const left = await tx
    .updateTable('groupMember')
    .set({ untilAt: now })
    .where('studentId', 'in', ids)
    .where('untilAt', 'is', null)
    .returning(['studentId', 'groupId'])
    .execute()
  const entered = moves.flatMap(({ studentId, to }) => (to === null ? [] : [{ studentId, groupId: to, fromAt: now }]))
  if (entered.length > 0) await tx.insertInto('groupMember').values(entered).execute()
  const touched = [...new Set([...left, ...entered].map(({ groupId }) => groupId))]
  await tx
    .updateTable('studyGroup')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', 'in', touched)
    .execute()
  await moveInDraft(tx, moves, new Map(left.map(({ studentId, groupId }) => [studentId, groupId])), mover)
}

/** Where somebody has moved a student elsewhere in the draft, that stands. A group that the draft has not is none there. */
async function moveInDraft(tx: Tx, moves: readonly Move[], wasIn: GroupOf, { cohortId, personId, now }: Mover) {
  const draft = await lockDraft(tx, cohortId)
  if (!draft) return
  const groupIds = new Set(draft.groups.map(({ id }) => id))
  const inDraft = moves.flatMap(({ studentId: student, to: wanted }) => {
    const from = draft.placeOf.get(student)?.group ?? null
    const to = wanted !== null && groupIds.has(wanted) ? wanted : null
    return from === (wasIn.get(student) ?? null) && from !== to ? [{ student, from, to }] : []
  })
  if (inDraft.length === 0) return
  await writeChange(tx, draft, { change: { moves: inDraft, locks: [] }, undoes: null, redoes: null }, personId, now)
}
