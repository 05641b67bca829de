import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type DraftRefusal, longest, type Problem, problemsToPublish } from './draft.ts'
import type { KeptService } from './kept-service.queries.server.ts'
import { lockDraft } from './lock-draft.server.ts'
import { isEditorOf } from './service.policy.ts'

export interface Incomplete {
  ok: false
  refusal: 'draft.incomplete'
  problems: Problem[]
}

/** Hands the draft to the accountable unit's editors. Whoever hands it in counts as its author. */
export function submitDraft(db: Db, viewer: Viewer, serviceId: string, now: Date) {
  return db
    .transaction()
    .execute(async (tx): Promise<Outcome<Exclude<DraftRefusal, 'draft.incomplete'>> | Incomplete> => {
      const found = await lockDraft(tx, viewer, serviceId, dayOf(now))
      if ('refusal' in found) return found
      const { service, draft } = found
      if (draft.state === 'in_review') return refused('draft.inReviewAlready')
      const problems = problemsToPublish(draft.content)
      if (problems.length > 0) return { ok: false, refusal: 'draft.incomplete', problems }
      await tx
        .updateTable('serviceDraft')
        .set({ state: 'in_review', authorId: viewer.personId, returnedReason: null })
        .where('serviceId', '=', serviceId)
        .execute()
      await moveUnpublished(tx, service, 'in_review')
      await recordReview(tx, viewer, 'service.submitted', service, now)
      return done()
    })
}

/** Sends the draft back to those who wrote it, with the reason. */
export function returnDraft(db: Db, viewer: Viewer, serviceId: string, reason: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<DraftRefusal>> => {
    const found = await lockDraft(tx, viewer, serviceId, dayOf(now))
    if ('refusal' in found) return found
    const { service, draft } = found
    if (!isEditorOf(viewer, service)) return refused('draft.notEditor')
    if (draft.state !== 'in_review') return refused('draft.notInReview')
    if (reason.trim() === '') return refused('draft.reasonMissing')
    if (reason.trim().length > longest.reason) return refused('draft.reasonTooLong')
    await tx
      .updateTable('serviceDraft')
      .set({ state: 'returned', returnedReason: reason.trim() })
      .where('serviceId', '=', serviceId)
      .execute()
    await moveUnpublished(tx, service, 'draft')
    await recordReview(tx, viewer, 'service.returned', service, now)
    return done()
  })
}

/** A published service stays published while its next version is written and reviewed. */
async function moveUnpublished(tx: Tx, service: KeptService, state: 'draft' | 'in_review') {
  if (service.state === 'published') return
  await tx.updateTable('service').set({ state }).where('id', '=', service.id).execute()
}

const recordReview = (tx: Tx, viewer: Viewer, action: string, service: KeptService, now: Date) =>
  record(tx, {
    at: now,
    actorId: viewer.personId,
    action,
    objectType: 'service',
    objectId: service.id,
    unitId: service.stewardUnitId,
    changedFields: ['state'],
  })
