import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { findOwnGroup } from './own-group.queries.server.ts'
import { type ContactKind, contactKinds, type OwnGroup, type OwnGroupRefusal } from './own-group.ts'

/** What a member does with the group that they are in. */
export type GroupChange =
  | { kind: 'chat'; chatUrl: string | null }
  | { kind: 'contacts'; contacts: Record<ContactKind, string> }
  /** `seen` is the agreement's version when it was shown: what another wrote meanwhile is not written over. */
  | { kind: 'agreement'; agreement: string; seen: number }

/** Makes a change that is a member's to make: of the group's own things, or of what they show to it themselves. */
export function changeOwnGroup(
  db: Db,
  viewer: Viewer,
  groupId: string,
  change: GroupChange,
  clock: Clock,
): Promise<Outcome<OwnGroupRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<OwnGroupRefusal>> => {
    await tx.selectFrom('studyGroup').select('id').where('id', '=', groupId).forUpdate().execute()
    const group = await findOwnGroup(tx, viewer, groupId)
    if (!group) return refused('groups.own.notYours')
    if (change.kind === 'agreement' && change.seen !== group.agreementVersion)
      return refused('groups.own.agreementChanged')
    await write(tx, group, change)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'studyGroup.changed',
      objectType: 'studyGroup',
      objectId: groupId,
      changedFields: [change.kind],
    })
    return done()
  })
}

async function write(tx: Tx, { id, studentId, agreementVersion }: OwnGroup, change: GroupChange) {
  if (change.kind === 'contacts') {
    const ways = contactKinds.flatMap((kind) =>
      change.contacts[kind] ? [{ studentId, kind, value: change.contacts[kind] }] : [],
    )
    await tx.deleteFrom('contactWay').where('studentId', '=', studentId).execute()
    if (ways.length > 0) await tx.insertInto('contactWay').values(ways).execute()
    return
  }
  const set =
    change.kind === 'chat'
      ? { chatUrl: change.chatUrl }
      : { agreement: change.agreement, agreementVersion: agreementVersion + 1 }
  await tx.updateTable('studyGroup').set(set).where('id', '=', id).execute()
}
