import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { done, refused } from '#app/platform/outcome.ts'
import { changeParticipations, recordParticipation } from './change-participations.server.ts'
import { lockKeptService } from './kept-service.queries.server.ts'
import { agreesByProposing } from './participation.policy.ts'
import { overlap, type Participant, refusalToEndPart, sameParticipant } from './participation.ts'
import type { ParticipationRole } from './published-service.ts'
import { indexService } from './search/search-index.server.ts'
import { canEdit } from './service.policy.ts'
import { endOn } from './strike-participation.server.ts'
import { tellUnits } from './tell-units.server.ts'

export type NewParticipation = Participant & { role: ParticipationRole; validFrom: Day; validTo: Day | null }

/** Proposes a part for a unit. A second accountable unit is refused: that is a change of owner. */
export function addParticipation(
  db: Db,
  viewer: Viewer,
  serviceId: string,
  wanted: NewParticipation,
  now: Date,
  jobs: Pick<Jobs, 'enqueue'>,
) {
  return changeParticipations(db, async (tx) => {
    const service = await lockKeptService(tx, serviceId, dayOf(now))
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (service.state === 'retired') return refused('service.retired')
    if (wanted.validTo !== null && wanted.validTo <= wanted.validFrom) return refused('participation.wrongPeriod')
    const others = await tx
      .selectFrom('participation')
      .select(['unitId', 'validFrom', 'validTo'])
      .where('serviceId', '=', serviceId)
      .where('role', '=', wanted.role)
      .execute()
    const inTheWay = others.filter((other) => overlap(other, wanted))
    if (wanted.role === 'accountable' && inTheWay.length > 0) return refused('participation.secondAccountable')
    if (inTheWay.some((other) => sameParticipant(other, wanted))) return refused('participation.already')
    const { unitId, rule, role, validFrom, validTo } = wanted
    const agrees = unitId !== null && agreesByProposing(viewer, unitId)
    const { id } = await tx
      .insertInto('participation')
      .values({
        serviceId,
        unitId,
        rule,
        role,
        validFrom,
        validTo,
        state: agrees ? 'accepted' : 'proposed',
        decidedBy: agrees ? viewer.personId : null,
        decidedAt: agrees ? now : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (!agrees) await tellUnits(tx, jobs, [id])
    await indexService(tx, serviceId)
    await recordParticipation(tx, viewer, 'participation.proposed', { serviceId, unitId, fields: [role] }, now)
    return done()
  })
}

/** Ends a part; `endsOn` is the first day without it. The accountable unit's part ends by a change of owner alone. */
export function endParticipation(db: Db, viewer: Viewer, participationId: string, endsOn: Day, now: Date) {
  return changeParticipations(db, async (tx) => {
    const today = dayOf(now)
    const found = await tx
      .selectFrom('participation')
      .select(['id', 'serviceId', 'unitId', 'role', 'validFrom', 'validTo'])
      .where('id', '=', participationId)
      .executeTakeFirst()
    if (!found) return refused('participation.notFound')
    const service = await lockKeptService(tx, found.serviceId, today)
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (found.role === 'accountable') return refused('participation.accountableStays')
    const refusal = refusalToEndPart(found, endsOn, today)
    if (refusal) return refused(refusal)
    await endOn(tx, found, endsOn, { actorId: viewer.personId, at: now })
    const { serviceId, unitId, role } = found
    await indexService(tx, serviceId)
    await recordParticipation(tx, viewer, 'participation.ended', { serviceId, unitId, fields: [role] }, now)
    return done()
  })
}
