import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { deleteDraft } from './draft.queries.server.ts'
import { findKeptService } from './kept-service.queries.server.ts'
import { indexService } from './search/search-index.server.ts'
import { canEdit, canRetire } from './service.policy.ts'
import { endOn, type Strike } from './strike-participation.server.ts'

export type RetireRefusal =
  | 'service.notFound'
  | 'service.notYours'
  | 'service.notPublished'
  | 'retire.notEditor'
  | 'retire.successorNotPublished'
  | 'retire.successorIsItself'

/**
 * Ends a service. Its address stays and tells readers of the successor, where there is one; participations end with
 * it, so that a unit that has nothing left to answer for can end too.
 */
export function retireService(db: Db, viewer: Viewer, serviceId: string, successorId: string | null, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<RetireRefusal>> => {
    const today = dayOf(now)
    await lockBoth(tx, serviceId, successorId)
    const service = await findKeptService(tx, serviceId, today)
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (!canRetire(viewer, service)) return refused('retire.notEditor')
    if (service.state !== 'published') return refused('service.notPublished')
    if (successorId === serviceId) return refused('retire.successorIsItself')
    if (successorId && !(await isPublished(tx, successorId))) return refused('retire.successorNotPublished')
    await tx
      .updateTable('service')
      .set({ state: 'retired', retiredOn: today, successorId, nextReviewOn: null })
      .where('id', '=', serviceId)
      .execute()
    await endParticipations(tx, serviceId, today, { actorId: viewer.personId, at: now })
    await deleteDraft(tx, serviceId)
    await indexService(tx, serviceId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'service.retired',
      objectType: 'service',
      objectId: serviceId,
      unitId: service.stewardUnitId,
      changedFields: successorId ? ['state', 'successor'] : ['state'],
    })
    return done()
  })
}

/** Both are held, in the same order by everyone: two services cannot retire each other into a circle. */
const lockBoth = (tx: Tx, serviceId: string, successorId: string | null) =>
  tx
    .selectFrom('service')
    .select('id')
    .where('id', 'in', successorId ? [serviceId, successorId] : [serviceId])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()

async function isPublished(tx: Tx, serviceId: string) {
  const row = await tx.selectFrom('service').select('state').where('id', '=', serviceId).executeTakeFirst()
  return row?.state === 'published'
}

async function endParticipations(tx: Tx, serviceId: string, today: Day, strike: Strike) {
  const open = await tx
    .selectFrom('participation')
    .select(['id', 'validFrom'])
    .where('serviceId', '=', serviceId)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>', today)]))
    .execute()
  for (const part of open) await endOn(tx, part, today, strike)
}
