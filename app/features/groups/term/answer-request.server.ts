import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { announceCohort } from '../live-updates.server.ts'
import { selectOwnPlaces } from '../student/own-places.queries.server.ts'
import { listCoordinatorsToWriteTo, listStudentsToWriteTo } from './addressees.queries.server.ts'
import { wordsToDecide } from './make-request.server.ts'
import { lockRequest } from './request.queries.server.ts'
import { nextState, type RequestRefusal } from './request.ts'
import { mailEach, type Post } from './term-mail.server.ts'

/** Whoever asked takes it back; whoever is asked to swap agrees, or says no. */
export function answerRequest(
  db: Db,
  viewer: Viewer,
  requestId: string,
  act: 'agree' | 'sayNo' | 'withdraw',
  post: Post,
  clock: Clock,
): Promise<Outcome<RequestRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<RequestRefusal>> => {
    const request = await lockRequest(tx, requestId)
    if (!request) return refused('groups.request.notThere')
    const whose = act === 'withdraw' ? request.studentId : request.withId
    const own = await selectOwnPlaces(tx, viewer)
      .where('student.id', '=', whose)
      .select('student.name')
      .executeTakeFirst()
    if (!own) return refused('groups.request.notThere')
    const next = nextState(request.state as 'asks_student', act)
    if (!next.ok) return refused(next.refusal)
    const now = clock.now()
    const isOver = next.state !== 'asks_coordinator'
    await tx
      .updateTable('groupRequest')
      .set({ state: next.state, decidedAt: isOver ? now : null })
      .where('id', '=', requestId)
      .execute()
    if (act === 'agree') {
      const coordinators = await listCoordinatorsToWriteTo(tx, request.cohortId)
      await mailEach(tx, post, coordinators, await wordsToDecide(tx, request.cohortId), now)
    }
    if (act === 'sayNo')
      await mailEach(
        tx,
        post,
        await listStudentsToWriteTo(tx, [request.studentId]),
        (t) => ({
          subject: t('groups.mail.saidNo.subject'),
          body: t('groups.mail.saidNo.body', { name: own.name }),
          page: { key: 'ownGroups' },
        }),
        now,
      )
    await announceCohort(tx, request.cohortId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'groupRequest.answered',
      objectType: 'group_request',
      objectId: requestId,
      unitId: request.unitId,
    })
    return done()
  })
}
