import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockOwnGroup } from '../student/own-group.queries.server.ts'
import { listCheckIns } from './check-in.queries.server.ts'
import type { CheckInAnswer } from './check-in.ts'
import { checkInDueOn } from './check-in-week.ts'

export const checkInRefusals = ['groups.checkIn.notYours', 'groups.checkIn.notNow'] as const
export type CheckInRefusal = (typeof checkInRefusals)[number]

/**
 * Keeps what a student says of their group this week; said again, the later counts. It leaves no audit entry: when
 * somebody answered is nobody's business either.
 */
export function answerCheckIn(
  db: Db,
  viewer: Viewer,
  groupId: string,
  { meets, takesPart, mayTell }: Omit<CheckInAnswer, 'groupId'>,
  clock: Clock,
): Promise<Outcome<CheckInRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CheckInRefusal>> => {
    const group = await lockOwnGroup(tx, viewer, groupId)
    if (!group) return refused('groups.checkIn.notYours')
    const due = checkInDueOn(await listCheckIns(tx, group.cohortId), clock.today())
    if (!due) return refused('groups.checkIn.notNow')
    const said = { groupId, meets, takesPart, mayTell, at: clock.now() }
    await tx
      .insertInto('checkIn')
      .values({ ...said, studentId: group.studentId, week: due.week })
      .onConflict((conflict) => conflict.columns(['studentId', 'week']).doUpdateSet(said))
      .execute()
    return done()
  })
}
