import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { changeParticipations, recordParticipation } from './change-participations.server.ts'
import { institutionId, lockKeptService } from './kept-service.queries.server.ts'
import { canDecideParticipation } from './participation.policy.ts'
import { isEnded, LONGEST_REASON, type ParticipationRefusal } from './participation.ts'

export type Decision = { kind: 'accept' } | { kind: 'contest'; reason: string }

/** The unit's own answer: it agrees to its part, or contests it with a reason. It may change its mind later. */
export function decideParticipation(db: Db, viewer: Viewer, participationId: string, decision: Decision, now: Date) {
  return changeParticipations(db, (tx) => decide(tx, viewer, participationId, decision, now))
}

/** Accepts several at once; what cannot be accepted any more is left out. Gives the number accepted. */
export function acceptParticipations(db: Db, viewer: Viewer, participationIds: readonly string[], now: Date) {
  return changeParticipations(db, async (tx) => {
    if (participationIds.length === 0) return refused('participation.noneChosen')
    // In order of service, so that two who accept at the same time do not wait for each other in a ring.
    const asked = await tx
      .selectFrom('participation')
      .select('id')
      .where('id', 'in', [...participationIds])
      .orderBy('serviceId')
      .execute()
    let accepted = 0
    for (const { id } of asked) {
      const outcome = await decide(tx, viewer, id, { kind: 'accept' }, now)
      if (outcome.ok) accepted += 1
      else if (outcome.refusal === 'participation.notYours') return outcome
    }
    return done(accepted)
  })
}

async function decide(
  tx: Tx,
  viewer: Viewer,
  participationId: string,
  decision: Decision,
  now: Date,
): Promise<Outcome<ParticipationRefusal>> {
  const today = dayOf(now)
  const asked = await tx
    .selectFrom('participation')
    .select('serviceId')
    .where('id', '=', participationId)
    .executeTakeFirst()
  if (!asked || !(await lockKeptService(tx, asked.serviceId, today))) return refused('participation.notFound')
  const found = await tx
    .selectFrom('participation')
    .select(['id', 'serviceId', 'unitId', 'role', 'state', 'validFrom', 'validTo'])
    .select(sql<string>`coalesce(unit_id, ${institutionId})`.as('askedUnitId'))
    .where('id', '=', participationId)
    .executeTakeFirst()
  if (!found) return refused('participation.notFound')
  if (!canDecideParticipation(viewer, found.askedUnitId)) return refused('participation.notYours')
  if (isEnded(found, today)) return refused('participation.ended')
  if (decision.kind === 'contest' && decision.reason.trim() === '') return refused('participation.reasonMissing')
  if (decision.kind === 'contest' && decision.reason.trim().length > LONGEST_REASON)
    return refused('participation.reasonTooLong')
  await tx
    .updateTable('participation')
    .set({
      state: decision.kind === 'accept' ? 'accepted' : 'contested',
      reason: decision.kind === 'contest' ? decision.reason.trim() : null,
      decidedBy: viewer.personId,
      decidedAt: now,
    })
    .where('id', '=', participationId)
    .execute()
  const action = decision.kind === 'accept' ? 'participation.accepted' : 'participation.contested'
  await recordParticipation(
    tx,
    viewer,
    action,
    { serviceId: found.serviceId, unitId: found.unitId, fields: [found.role] },
    now,
  )
  return done()
}
