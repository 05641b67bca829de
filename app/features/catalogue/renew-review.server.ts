import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { nextReviewAfter } from './draft.ts'
import { type KeptService, lockKeptService } from './kept-service.queries.server.ts'
import { canAssure, canEdit } from './service.policy.ts'

export type RenewRefusal = 'service.notFound' | 'service.notYours' | 'service.notPublished'

/** What a look at the entry leaves on it: the accountable unit's assurance where its own people looked, else nothing. */
export const assurance = (viewer: Viewer, service: KeptService, today: Day) =>
  canAssure(viewer, service)
    ? {
        assuredBy: service.stewardUnitId,
        assuredOn: today,
        ...(service.accountable?.state === 'accepted' ? { evidence: 'unit' } : {}),
      }
    : {}

/**
 * "It is true still": the accountable unit assures the entry as it stands, and sets the day to look again. From those
 * who keep the catalogue of a unit above it, only the day.
 */
export function renewReview(db: Db, viewer: Viewer, serviceId: string, wanted: Day | null, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<RenewRefusal, { assured: boolean }>> => {
    const today = dayOf(now)
    const service = await lockKeptService(tx, serviceId, today)
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (service.state !== 'published') return refused('service.notPublished')
    const assured = assurance(viewer, service, today)
    await tx
      .updateTable('service')
      .set({
        nextReviewOn: nextReviewAfter(wanted, today),
        remindedOn: null,
        ...assured,
      })
      .where('id', '=', serviceId)
      .execute()
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'service.review_renewed',
      objectType: 'service',
      objectId: serviceId,
      unitId: service.stewardUnitId,
      changedFields: ['nextReviewOn', ...('assuredOn' in assured ? ['assuredOn'] : [])],
    })
    return done({ assured: 'assuredOn' in assured })
  })
}
