import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type ContactPointKind, type ContactPointRefusal, refusalToContactPoint } from './contact-point.ts'
import { canEditContactPoints } from './service.policy.ts'

export type ContactPointChangeRefusal =
  | ContactPointRefusal
  | 'contactPoint.notYours'
  | 'contactPoint.notFound'
  | 'contactPoint.already'
  | 'contactPoint.inUse'
  | 'contactPoint.changedSince'

export interface NewContactPoint {
  unitId: string
  kind: ContactPointKind
  value: string
}

export function addContactPoint(db: Db, viewer: Viewer, wanted: NewContactPoint, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ContactPointChangeRefusal>> => {
    if (!canEditContactPoints(viewer, wanted.unitId)) return refused('contactPoint.notYours')
    const refusal = refusalToContactPoint(wanted.kind, wanted.value)
    if (refusal) return refused(refusal)
    const added = await tx
      .insertInto('contactPoint')
      .values({ ...wanted, value: wanted.value.trim() })
      .onConflict((conflict) => conflict.columns(['unitId', 'kind', 'value']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refused('contactPoint.already')
    await recordContactPoint(tx, viewer, 'contact_point.added', { id: added.id, ...wanted }, now)
    return done()
  })
}

/**
 * Changes the value where it stands: every service that shows it shows the new one.
 *
 * @param seen the version that the writer's page was made from
 */
export async function changeContactPoint(
  db: Db,
  viewer: Viewer,
  id: string,
  { value, seen }: { value: string; seen: number },
  now: Date,
): Promise<Outcome<ContactPointChangeRefusal>> {
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<ContactPointChangeRefusal>> => {
      const found = await lockContactPoint(tx, id)
      if (!found) return refused('contactPoint.notFound')
      if (!canEditContactPoints(viewer, found.unitId)) return refused('contactPoint.notYours')
      if (found.version !== seen) return refused('contactPoint.changedSince')
      const refusal = refusalToContactPoint(found.kind, value)
      if (refusal) return refused(refusal)
      await tx
        .updateTable('contactPoint')
        // Typed by someone at the unit: no longer a value that the demonstration made up.
        .set({ value: value.trim(), synthetic: false, version: found.version + 1 })
        .where('id', '=', id)
        .execute()
      await recordContactPoint(tx, viewer, 'contact_point.changed', found, now)
      return done()
    })
  } catch (error) {
    if (isViolation(error, 'unique', 'contact_point_unit_id_kind_value_key')) return refused('contactPoint.already')
    throw error
  }
}

export function removeContactPoint(db: Db, viewer: Viewer, id: string, seen: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ContactPointChangeRefusal>> => {
    const found = await lockContactPoint(tx, id)
    if (!found) return refused('contactPoint.notFound')
    if (!canEditContactPoints(viewer, found.unitId)) return refused('contactPoint.notYours')
    if (found.version !== seen) return refused('contactPoint.changedSince')
    const used = await tx.selectFrom('channel').select('id').where('contactPointId', '=', id).executeTakeFirst()
    if (used) return refused('contactPoint.inUse')
    await tx.deleteFrom('contactPoint').where('id', '=', id).execute()
    await recordContactPoint(tx, viewer, 'contact_point.removed', found, now)
    return done()
  })
}

async function lockContactPoint(tx: Tx, id: string) {
  const row = await tx.selectFrom('contactPoint').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && { ...row, kind: row.kind as ContactPointKind }
}

const recordContactPoint = (
  tx: Tx,
  viewer: Viewer,
  action: string,
  point: { id: string; unitId: string; kind: string },
  now: Date,
) =>
  record(tx, {
    at: now,
    actorId: viewer.personId,
    action,
    objectType: 'contact_point',
    objectId: point.id,
    unitId: point.unitId,
    changedFields: [point.kind],
  })
