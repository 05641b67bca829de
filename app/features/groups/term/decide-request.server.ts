import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { listStudentsToWriteTo } from './addressees.queries.server.ts'
import { lapseRequests } from './lapse-requests.server.ts'
import { findGroupOfEach, listGroupIds, moveStudents } from './move-students.server.ts'
import { lockRequest } from './request.queries.server.ts'
import { type Asked, movesOf, nextState, type RequestRefusal } from './request.ts'
import { mailEach, type Post } from './term-mail.server.ts'

/** What a coordinator decides. */
export type Decision =
  /** To a wish for any other group the coordinator gives one. */
  { act: 'accept'; groupId: string | null } | { act: 'decline'; answer: string }

/** Accepts what a student asks, and they move at once; or declines it, with a reason. All concerned are told. */
export function decideRequest(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  requestId: string,
  decision: Decision,
  post: Post,
  clock: Clock,
): Promise<Outcome<RequestRefusal | CohortRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<RequestRefusal | CohortRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const request = await lockRequest(tx, requestId)
    if (request?.cohortId !== cohortId) return refused('groups.request.notThere')
    const next = nextState(request.state as 'asks_coordinator', decision.act)
    if (!next.ok) return refused(next.refusal)
    const now = clock.now()
    const asked: Asked = { ...request, kind: request.kind as Asked['kind'] }
    const groupOf = await findGroupOfEach(tx, cohortId)
    const from = groupOf.get(asked.studentId) ?? null
    let to = asked.toGroupId
    if (decision.act === 'accept') {
      const moves = movesOf(asked, groupOf, await listGroupIds(tx, cohortId), decision.groupId)
      if (!moves.ok) return refused(moves.refusal)
      await moveStudents(tx, moves.moves, { cohortId, personId, now })
      to = moves.moves[0]?.to ?? null
      await lapseRequests(
        tx,
        moves.moves.map(({ studentId }) => studentId),
        requestId,
        post,
        now,
      )
    } else if (decision.answer.trim() === '') return refused('groups.request.reasonMissing')
    await tx
      .updateTable('groupRequest')
      .set({
        state: next.state,
        answer: decision.act === 'decline' ? decision.answer.trim() : '',
        fromGroupId: from,
        toGroupId: to,
        decidedAt: now,
        decidedById: viewer.personId,
      })
      .where('id', '=', requestId)
      .execute()
    const concerned = [asked.studentId, ...(asked.withId ? [asked.withId] : [])]
    await mailEach(
      tx,
      post,
      await listStudentsToWriteTo(tx, concerned),
      (t) => ({
        subject: t('groups.mail.decided.subject', { cohort: cohort.name }),
        body:
          decision.act === 'accept'
            ? t('groups.mail.decided.accepted')
            : t('groups.mail.decided.declined', { answer: decision.answer.trim() }),
        page: { key: 'ownGroups' },
      }),
      now,
    )
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: decision.act === 'accept' ? 'groupRequest.accepted' : 'groupRequest.declined',
      objectType: 'group_request',
      objectId: requestId,
      unitId: cohort.unitId,
    })
    return done()
  })
}
