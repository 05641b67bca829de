import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { audit, trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { lockHandledCase } from '../lock-handled-case.server.ts'
import type { LinkRefusal } from './link.ts'
import { lockTwoCases } from './lock-two-cases.server.ts'

/** Says that two cases have to do with each other. The other one must be the viewer's to read. */
export function linkCases(db: Db, viewer: Viewer, caseId: string, reference: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<LinkRefusal>> => {
    const otherId = await findByReference(tx, reference)
    const { other } = await lockTwoCases(tx, caseId, otherId)
    const locked = await lockHandledCase(tx, viewer, caseId, { closedToo: true })
    if (!locked.ok) return locked
    if (!other || !canReadOnDesk(viewer, other)) return refused('links.noSuchCase')
    if (other.id === caseId) return refused('links.itself')
    const linked = await tx
      .selectFrom('caseLink')
      .select('kind')
      // A link reads both ways.
      .where(({ or, and }) => or([and({ caseId, otherId: other.id }), and({ caseId: other.id, otherId: caseId })]))
      .executeTakeFirst()
    if (linked) return refused('links.already')
    await tx
      .insertInto('caseLink')
      .values({ caseId, otherId: other.id, kind: 'related', createdBy: viewer.personId, createdAt: now })
      .execute()
    for (const [id, to] of [
      [caseId, other.id],
      [other.id, caseId],
    ] as const) {
      const change = { caseId: id, at: now, actorId: viewer.personId, unitId: locked.value.handlingUnitId }
      await trace(tx, { ...change, kind: 'linked', detail: { case: to } })
      await announce(tx, id)
    }
    return done()
  })
}

/** Takes a link away; what a split or a mail has left stays. */
export function unlinkCases(db: Db, viewer: Viewer, caseId: string, otherId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<LinkRefusal>> => {
    const locked = await lockHandledCase(tx, viewer, caseId, { closedToo: true })
    if (!locked.ok) return locked
    const gone = await tx
      .deleteFrom('caseLink')
      .where('kind', '=', 'related')
      .where(({ or, and }) => or([and({ caseId, otherId }), and({ caseId: otherId, otherId: caseId })]))
      .returning('caseId')
      .executeTakeFirst()
    if (!gone) return refused('links.notLinked')
    const unitId = locked.value.handlingUnitId
    await audit(tx, {
      caseId,
      action: 'case.unlinked',
      at: now,
      actorId: viewer.personId,
      unitId,
      changedFields: ['links'],
    })
    await announce(tx, caseId)
    await announce(tx, otherId)
    return done()
  })
}

/** The case that a reference names, as people write it; null when there is none. */
export async function findByReference(db: DbOrTx, reference: string): Promise<string | null> {
  const row = await db
    .selectFrom('supportCase')
    .select('id')
    .where('reference', '=', reference.trim().toUpperCase())
    .executeTakeFirst()
  return row?.id ?? null
}
