import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { changeAsMember } from './change-as-member.server.ts'
import { LONGEST_AGREEMENT, type OwnGroupRefusal } from './own-group.ts'

/**
 * Writes how the group has agreed to work. Where another member has written since, nothing is: whoever was later sees
 * both, and puts them together.
 *
 * @param seen the version that the text was begun from
 */
export const writeAgreement = (
  db: Db,
  viewer: Viewer,
  groupId: string,
  { text, seen }: { text: string; seen: number },
  clock: Clock,
) =>
  changeAsMember<OwnGroupRefusal>(db, viewer, groupId, clock, 'agreement', async (tx, { agreementVersion }) => {
    if (text.length > LONGEST_AGREEMENT) return 'groups.own.agreementTooLong'
    if (agreementVersion !== seen) return 'groups.own.agreementChangedSince'
    await tx
      .updateTable('studyGroup')
      .set({ agreement: text.trim(), agreementVersion: seen + 1 })
      .where('id', '=', groupId)
      .execute()
    return null
  })
