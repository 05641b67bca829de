import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { asks, canHandle } from './case.policy.ts'
import { lockCase } from './case.queries.server.ts'
import { type Case, type CaseRefusal, type ClosedAs, refusalToReopen } from './case.ts'
import { type CaseEventKind, trace } from './case-trace.server.ts'
import { announce } from './live-updates.server.ts'
import { lockHandledCase } from './lock-handled-case.server.ts'
import { resume } from './pause-case.server.ts'
import { keepRoutingEvidence } from './routing/keep-routing-evidence.server.ts'
import { settleDue } from './settle-due.server.ts'
import { countWandering } from './wandered/count-wandering.server.ts'

/** A handler closes a case that needs no further answer. */
export function closeCase(db: Db, viewer: Viewer, caseId: string, as: 'answered' | 'unneeded' | 'referred', now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseRefusal>> => {
    const locked = await lockHandledCase(tx, viewer, caseId)
    if (!locked.ok) return locked
    await closeWithin(tx, locked.value, { as, actorId: viewer.personId }, now)
    await announce(tx, caseId)
    return done()
  })
}

/** The asker needs no answer any more; the caller knows that it is the asker. `found` is locked. */
export async function withdrawWithin(tx: Tx, found: Case, actorId: string | null, now: Date) {
  if (found.state === 'closed') return refused('cases.closed')
  await closeWithin(tx, found, { as: 'withdrawn', actorId }, now)
  await announce(tx, found.id)
  return done()
}

/** Opens a closed case again: the asker within 30 days, the handling unit at any time. */
export function reopenCase(db: Db, viewer: Viewer, caseId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found) return refused('cases.notFound')
    if (canHandle(viewer, found)) {
      if (found.state !== 'closed') return refused('cases.notClosed')
      if (found.closedAs === 'merged') return refused('cases.closed')
      await reopenWithin(tx, found, viewer.personId, now)
      return done()
    }
    if (!asks(viewer, found)) return refused('cases.notFound')
    return reopenForAsker(tx, found, viewer.personId, now)
  })
}

/** The asker's own right, for who came by a link too; `found` is locked. */
export async function reopenForAsker(
  tx: Tx,
  found: Case,
  actorId: string | null,
  now: Date,
): Promise<Outcome<CaseRefusal>> {
  const refusal = refusalToReopen(found, now)
  if (refusal) return refused(refusal)
  await reopenWithin(tx, found, actorId, now)
  return done()
}

/** Closes a locked case: offers of it are withdrawn and parts in it end, for there is nothing left to do. */
export async function closeWithin(
  tx: Tx,
  found: Case,
  closing: { as: ClosedAs; actorId: string | null; mergedIntoId?: string },
  now: Date,
) {
  await resume(tx, found, now)
  if (closing.as === 'answered') await keepRoutingEvidence(tx, found.id, found.handlingUnitId, now)
  await tx
    .updateTable('supportCase')
    .set({
      state: 'closed',
      closedAs: closing.as,
      closedAt: now,
      mergedIntoId: closing.mergedIntoId ?? null,
      lastActivityAt: now,
    })
    .where('id', '=', found.id)
    .execute()
  await tx
    .updateTable('handover')
    .set({ state: 'withdrawn', decidedAt: now, decidedBy: closing.actorId })
    .where('caseId', '=', found.id)
    .where('state', '=', 'offered')
    .execute()
  await settleDue(tx, found.id)
  const kind: CaseEventKind = closing.as === 'withdrawn' ? 'withdrawn' : closing.as === 'merged' ? 'merged' : 'closed'
  await trace(tx, {
    caseId: found.id,
    kind,
    at: now,
    actorId: closing.actorId,
    unitId: closing.as === 'withdrawn' ? null : found.handlingUnitId,
    detail: { as: closing.as },
    changedFields: ['state'],
  })
  await countWandering(tx, found.id, now)
}

async function reopenWithin(tx: Tx, found: Case, actorId: string | null, now: Date) {
  await tx
    .updateTable('supportCase')
    .set({
      state: 'open',
      closedAs: null,
      closedAt: null,
      helped: null,
      // What an archive received is no longer the whole of it.
      archivedAt: null,
      lastActivityAt: now,
    })
    .where('id', '=', found.id)
    .execute()
  // The time between was nobody's to work in.
  await tx
    .insertInto('casePause')
    .values({ caseId: found.id, fromAt: found.closedAt ?? now, untilAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await settleDue(tx, found.id)
  await trace(tx, { caseId: found.id, kind: 'reopened', at: now, actorId, changedFields: ['state'] })
  await announce(tx, found.id)
}
