import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockOwnGroup } from './own-group.queries.server.ts'
import type { OwnGroupRefusal } from './own-group.ts'

export type LockedGroup = NonNullable<Awaited<ReturnType<typeof lockOwnGroup>>>

/**
 * A change that any member may make of their group. The group is locked, and the change leaves an audit entry.
 *
 * @param what changes, as the audit names it
 * @param change writes it; its refusal, or null when it is done
 */
export function changeAsMember<Refusal extends string>(
  db: Db,
  viewer: Viewer,
  groupId: string,
  clock: Clock,
  what: string,
  change: (tx: Tx, group: LockedGroup) => Promise<Refusal | null>,
): Promise<Outcome<Refusal | OwnGroupRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal | OwnGroupRefusal>> => {
    const group = await lockOwnGroup(tx, viewer, groupId)
    if (!group) return refused('groups.own.notYours')
    const refusal = await change(tx, group)
    if (refusal) return refused(refusal)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'studyGroup.changed',
      objectType: 'study_group',
      objectId: groupId,
      unitId: group.unitId,
      changedFields: [what],
    })
    return done()
  })
}
