import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { listPartIds, lockUnit, lockUnitTree } from './unit.queries.server.ts'
import { refusalToMove, type UnitRefusal } from './unit.ts'
import type { Viewer } from './viewer.ts'

export interface UnitFacts {
  /** Null for the institution alone. */
  parentId: string | null
  fsCode: string | null
  campusId: string | null
  website: string | null
}

const fields = ['parentId', 'fsCode', 'campusId', 'website'] as const

/**
 * Moves a unit to another place in the tree, and corrects what is known of it.
 *
 * @param seen the version of the unit that the writer's page was made from
 */
export async function changeUnit(
  db: Db,
  viewer: Viewer,
  unitId: string,
  facts: UnitFacts,
  seen: number,
  clock: Clock,
): Promise<Outcome<UnitRefusal>> {
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<UnitRefusal>> => {
      await lockUnitTree(tx)
      const unit = await lockUnit(tx, unitId)
      if (!unit) return refused('org.unit.notFound')
      const changedFields = fields.filter((field) => unit[field] !== facts[field])
      const moves = changedFields.includes('parentId')
      // Who moves a unit answers for both ends.
      if (!canAdministerUnit(viewer, unitId) || (moves && !canAdministerUnit(viewer, facts.parentId))) {
        return refused('org.unit.notYours')
      }
      if (unit.version !== seen) return refused('org.unit.changedSince')
      if (moves) {
        const parent = facts.parentId === null ? undefined : await lockUnit(tx, facts.parentId)
        const refusal = refusalToMove(unit, parent, await listPartIds(tx, unitId))
        if (refusal) return refused(refusal)
      }
      if (changedFields.length === 0) return done()
      await tx
        .updateTable('unit')
        .set({ ...facts, version: unit.version + 1 })
        .where('id', '=', unitId)
        .execute()
      await record(tx, {
        at: clock.now(),
        actorId: viewer.personId,
        action: moves ? 'unit.moved' : 'unit.changed',
        objectType: 'unit',
        objectId: unitId,
        unitId,
        changedFields,
      })
      return done()
    })
  } catch (error) {
    if (isViolation(error, 'foreign', 'unit_campus_id_fkey')) return refused('org.unit.campusNotThere')
    if (isViolation(error, 'unique', 'unit_fs_code_key')) return refused('org.unit.fsCodeTaken')
    throw error
  }
}
