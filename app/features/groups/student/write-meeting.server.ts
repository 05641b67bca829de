import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { changeAsMember } from './change-as-member.server.ts'
import { type NewMeeting, refusalOfMeeting } from './meeting.ts'
import type { OwnGroupRefusal } from './own-group.ts'

/** Writes down a meeting that was, or one that is planned. */
export const writeMeeting = (db: Db, viewer: Viewer, groupId: string, wanted: NewMeeting, clock: Clock) =>
  changeAsMember(db, viewer, groupId, clock, 'meeting', async (tx, { studentId }) => {
    const refusal = refusalOfMeeting(wanted, clock.today())
    if (refusal) return refusal
    const { onDay, startsAt, place, note } = wanted
    await tx
      .insertInto('groupMeeting')
      .values({
        groupId,
        byId: studentId,
        onDay,
        startsAt: startsAt || null,
        place: place.trim(),
        note: note.trim(),
        at: clock.now(),
      })
      .execute()
    return null
  })

/** Takes away a meeting that the viewer wrote down. */
export const removeMeeting = (db: Db, viewer: Viewer, groupId: string, meetingId: string, clock: Clock) =>
  changeAsMember<OwnGroupRefusal>(db, viewer, groupId, clock, 'meeting', async (tx, { studentId }) => {
    const { numDeletedRows } = await tx
      .deleteFrom('groupMeeting')
      .where('id', '=', meetingId)
      .where('groupId', '=', groupId)
      .where('byId', '=', studentId)
      .executeTakeFirst()
    return numDeletedRows > 0n ? null : 'groups.own.notYours'
  })
