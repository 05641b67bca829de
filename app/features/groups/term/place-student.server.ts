import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { mailNewGroup } from './mail-new-group.server.ts'
import { findGroupOfEach, listGroupIds, moveStudents } from './move-students.server.ts'
import type { RequestRefusal } from './request.ts'
import type { Post } from './term-mail.server.ts'

export type PlaceRefusal = CohortRefusal | RequestRefusal | 'groups.term.alreadyPlaced'

/** Places a student who is in no group, such as one who has joined, in a group that is there. */
export function placeStudent(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { studentId, groupId }: { studentId: string; groupId: string },
  post: Post,
  clock: Clock,
): Promise<Outcome<PlaceRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<PlaceRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const student = await tx
      .selectFrom('cohortStudent')
      .select('id')
      .where('id', '=', studentId)
      .where('cohortId', '=', cohortId)
      .where('status', '<>', 'left')
      .executeTakeFirst()
    if (!student) return refused('groups.request.notThere')
    if ((await findGroupOfEach(tx, cohortId)).has(studentId)) return refused('groups.term.alreadyPlaced')
    if (!(await listGroupIds(tx, cohortId)).includes(groupId)) return refused('groups.request.groupGone')
    await moveStudents(tx, [{ studentId, to: groupId }], { cohortId, personId, now: clock.now() })
    await mailNewGroup(tx, [studentId], groupId, cohort.name, post, clock.now())
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'studyGroup.studentPlaced',
      objectType: 'study_group',
      objectId: groupId,
      unitId: cohort.unitId,
    })
    return done()
  })
}
