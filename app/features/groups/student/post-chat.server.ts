import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { changeAsMember } from './change-as-member.server.ts'
import { refusalOfChat } from './own-group.ts'

/** Posts the link to the group's own chat, or with nothing takes it away. */
export const postChat = (db: Db, viewer: Viewer, groupId: string, address: string, clock: Clock) =>
  changeAsMember(db, viewer, groupId, clock, 'chat_url', async (tx) => {
    const chatUrl = address.trim() || null
    const refusal = chatUrl && refusalOfChat(chatUrl)
    if (refusal) return refusal
    await tx.updateTable('studyGroup').set({ chatUrl }).where('id', '=', groupId).execute()
    return null
  })
