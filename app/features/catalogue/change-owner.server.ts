import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { done, refused } from '#app/platform/outcome.ts'
import { changeParticipations, recordParticipation } from './change-participations.server.ts'
import { lockKeptService } from './kept-service.queries.server.ts'
import { agreesByProposing } from './participation.policy.ts'
import { type NextOwner, refusalToChangeOwner } from './participation.ts'
import { indexService } from './search/search-index.server.ts'
import { canEdit } from './service.policy.ts'
import { endOn } from './strike-participation.server.ts'
import { tellUnits } from './tell-units.server.ts'

/**
 * Another unit answers for the service from `from` on: the former period ends that day and stays as history. One that
 * is corrected is struck out instead. The new unit is asked, unless whoever does this may answer for it.
 */
export function changeOwner(
  db: Db,
  viewer: Viewer,
  serviceId: string,
  next: NextOwner,
  now: Date,
  jobs: Pick<Jobs, 'enqueue'>,
) {
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
    const isCorrected = current?.validFrom === next.from
    if (current) await endOn(tx, current, next.from, { actorId: viewer.personId, at: now })
    const agrees = next.unitId !== null && agreesByProposing(viewer, next.unitId)
    const { id } = await tx
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
      .returning('id')
      .executeTakeFirstOrThrow()
    if (!agrees) await tellUnits(tx, jobs, [id])
    await indexService(tx, serviceId)
    await recordParticipation(
      tx,
      viewer,
      isCorrected ? 'service.owner_corrected' : 'service.owner_changed',
      { serviceId, unitId: next.unitId, fields: ['accountable'] },
      now,
    )
    return done()
  })
}
