import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { listPublishedGroups } from './groups-overview.queries.server.ts'
import { lapseRequests } from './lapse-requests.server.ts'
import { mailNewGroup } from './mail-new-group.server.ts'
import { moveStudents } from './move-students.server.ts'
import type { Post } from './term-mail.server.ts'

export interface WantedMerge {
  /** The group that ends. */
  fromId: string
  intoId: string
  /** Their versions as they were shown, so that nobody is merged whom the coordinator did not see. */
  fromVersion: number
  intoVersion: number
}

export type MergeRefusal = CohortRefusal | 'groups.term.mergeChanged'

/** Moves all of a group that became too small into another; it ends, and its history stays. */
export function mergeGroups(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { fromId, intoId, fromVersion, intoVersion }: WantedMerge,
  post: Post,
  clock: Clock,
): Promise<Outcome<MergeRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<MergeRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const groups = await listPublishedGroups(tx, cohortId)
    const from = groups.find(({ id, version }) => id === fromId && version === fromVersion)
    const into = groups.find(({ id, version }) => id === intoId && version === intoVersion)
    if (!from || !into || from === into) return refused('groups.term.mergeChanged')
    const now = clock.now()
    const ids = from.members.map(({ id }) => id)
    if (ids.length > 0)
      await moveStudents(
        tx,
        ids.map((studentId) => ({ studentId, to: intoId })),
        { cohortId, personId, now },
      )
    // Students who have left the cohort leave the group with it.
    await tx
      .updateTable('groupMember')
      .set({ untilAt: now })
      .where('groupId', '=', fromId)
      .where('untilAt', 'is', null)
      .execute()
    await tx.updateTable('studyGroup').set({ endedAt: now }).where('id', '=', fromId).execute()
    await lapseRequests(tx, ids, null, post, now)
    await mailNewGroup(tx, ids, intoId, cohort.name, post, now)
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'studyGroup.merged',
      objectType: 'study_group',
      objectId: fromId,
      unitId: cohort.unitId,
    })
    return done()
  })
}
