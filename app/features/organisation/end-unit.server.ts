import { sql } from 'kysely'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import { endMembershipsOfUnit } from './end-membership.server.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { lockUnit, lockUnitTree } from './unit.queries.server.ts'
import { refusalToEnd, type UnitRefusal } from './unit.ts'
import type { Viewer } from './viewer.ts'

/** Locks the unit and says why it cannot end then, or null when it can as far as the organisation knows. */
export async function checkEnding(
  tx: Tx,
  viewer: Viewer,
  unitId: string,
  endsOn: Day,
  successorIds: readonly string[],
): Promise<UnitRefusal | null> {
  // No part may be moved into it meanwhile.
  await lockUnitTree(tx)
  const unit = await lockUnit(tx, unitId)
  if (!unit) return 'org.unit.notFound'
  if (!canAdministerUnit(viewer, unitId)) return 'org.unit.notYours'
  const parts = await tx
    .selectFrom('unit')
    .select('id')
    .where('parentId', '=', unitId)
    .where((where) => where.or([where('endedOn', 'is', null), where('endedOn', '>', endsOn)]))
    .execute()
  const successors =
    successorIds.length === 0
      ? []
      : await tx
          .selectFrom('unit')
          .select(['id', 'foundedOn', 'endedOn'])
          .where('id', 'in', successorIds)
          .forShare()
          .execute()
  if (successors.length !== new Set(successorIds).size) return 'org.unit.successorNotThere'
  return refusalToEnd({ unit, endsOn, livingParts: parts.length, successors })
}

/** Ends a unit that answers for nothing any more; its memberships end with it. `endsOn` is the first day without it. */
export async function markEnded(
  tx: Tx,
  viewer: Viewer,
  unitId: string,
  endsOn: Day,
  successorIds: readonly string[],
  clock: Clock,
): Promise<Outcome<UnitRefusal>> {
  await tx.updateTable('unit').set({ endedOn: endsOn }).where('id', '=', unitId).execute()
  if (successorIds.length > 0) {
    await tx
      .insertInto('unitSuccessor')
      .values(successorIds.map((successorId) => ({ unitId, successorId })))
      .execute()
  }
  await endMembershipsOfUnit(tx, unitId, endsOn, clock.today())
  await record(tx, {
    at: clock.now(),
    actorId: viewer.personId,
    action: 'unit.ended',
    objectType: 'unit',
    objectId: unitId,
    unitId,
    changedFields: successorIds.length > 0 ? ['endedOn', 'successors'] : ['endedOn'],
  })
  // The database's own rule answers now, and not when it is too late to say which unit it was.
  await sql`set constraints ended_unit_answers_for_nothing immediate`.execute(tx)
  return done()
}
