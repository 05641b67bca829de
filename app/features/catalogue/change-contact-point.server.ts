import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type ContactPointKind, type ContactPointRefusal, refusalToContactPoint } from './contact-point.ts'
import { canEditContactPoints } from './service.policy.ts'

export type ContactPointChangeRefusal =
  | ContactPointRefusal
  | 'contactPoint.notYours'
  | 'contactPoint.notFound'
  | 'contactPoint.already'
  | 'contactPoint.inUse'

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

/** Changes the value where it stands: every service that shows it shows the new one. */
export function changeContactPoint(db: Db, viewer: Viewer, id: string, value: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ContactPointChangeRefusal>> => {
    const found = await lockContactPoint(tx, id)
    if (!found) return refused('contactPoint.notFound')
    if (!canEditContactPoints(viewer, found.unitId)) return refused('contactPoint.notYours')
    const refusal = refusalToContactPoint(found.kind, value)
    if (refusal) return refused(refusal)
    const twin = await tx
      .selectFrom('contactPoint')
      .select('id')
      .where('unitId', '=', found.unitId)
      .where('kind', '=', found.kind)
      .where('value', '=', value.trim())
      .where('id', '<>', id)
      .executeTakeFirst()
    if (twin) return refused('contactPoint.already')
    // Typed by someone at the unit: no longer a value that the demonstration made up.
    await tx.updateTable('contactPoint').set({ value: value.trim(), synthetic: false }).where('id', '=', id).execute()
    await recordContactPoint(tx, viewer, 'contact_point.changed', found, now)
    return done()
  })
}

export function removeContactPoint(db: Db, viewer: Viewer, id: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ContactPointChangeRefusal>> => {
    const found = await lockContactPoint(tx, id)
    if (!found) return refused('contactPoint.notFound')
    if (!canEditContactPoints(viewer, found.unitId)) return refused('contactPoint.notYours')
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
