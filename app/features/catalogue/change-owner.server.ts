import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, refused } from '#app/platform/outcome.ts'
import { changeParticipations, recordParticipation } from './change-participations.server.ts'
import { lockKeptService } from './kept-service.queries.server.ts'
import { canDecideParticipation } from './participation.policy.ts'
import { type Participant, refusalToChangeOwner } from './participation.ts'
import { indexService } from './search/search-index.server.ts'
import { canEdit } from './service.policy.ts'

/**
 * Another unit answers for the service from `from` on: the former period ends that day and stays as history. The new
 * unit is asked, unless whoever does this may answer for it.
 */
export function changeOwner(db: Db, viewer: Viewer, serviceId: string, next: Participant & { from: Day }, now: Date) {
  return changeParticipations(db, async (tx) => {
    const service = await lockKeptService(tx, serviceId, dayOf(now))
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (service.state === 'retired') return refused('service.retired')
    const periods = await tx
      .selectFrom('participation')
      .select(['id', 'unitId', 'validFrom', 'validTo'])
      .where('serviceId', '=', serviceId)
      .where('role', '=', 'accountable')
      .execute()
    const refusal = refusalToChangeOwner(periods, next)
    if (refusal) return refused(refusal)
    const current = periods.find(({ validTo }) => validTo === null)
    if (current) await endOn(tx, current, next.from)
    const agrees = next.unitId !== null && canDecideParticipation(viewer, next.unitId)
    await tx
      .insertInto('participation')
      .values({
        serviceId,
        unitId: next.unitId,
        rule: next.rule,
        role: 'accountable',
        state: agrees ? 'accepted' : 'proposed',
        decidedBy: agrees ? viewer.personId : null,
        decidedAt: agrees ? now : null,
        validFrom: next.from,
      })
      .execute()
    await indexService(tx, serviceId)
    await recordParticipation(
      tx,
      viewer,
      'service.owner_changed',
      { serviceId, unitId: next.unitId, fields: ['accountable'] },
      now,
    )
    return done()
  })
}

/** Ends a period on a day, which is the first without it. One that has not lasted a day never held: it goes. */
export async function endOn(tx: Tx, participation: { id: string; validFrom: Day }, day: Day) {
  if (participation.validFrom >= day) await tx.deleteFrom('participation').where('id', '=', participation.id).execute()
  else await tx.updateTable('participation').set({ validTo: day }).where('id', '=', participation.id).execute()
}
