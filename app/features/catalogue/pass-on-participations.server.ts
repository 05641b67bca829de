import { sql } from 'kysely'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { endOn } from './strike-participation.server.ts'
import { tellUnits } from './tell-units.server.ts'

/** Holds every service that the unit has part in, in one order, against other writers. */
export const lockServicesOf = (tx: Tx, unitId: string) =>
  tx
    .selectFrom('service')
    .select('id')
    .where('id', 'in', tx.selectFrom('participation').select('serviceId').where('unitId', '=', unitId))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()

/** Which successor takes over a participation; null when the unit has none. */
export type SuccessorOf = (participationId: string) => string | null

/**
 * Ends all that a unit has part in on a day, and proposes it to its successors from then on: they have not said yes.
 *
 * What the unit has contested goes to nobody, but for the part that a published service cannot be without.
 *
 * @param endsOn the first day without the unit
 * @returns ids of participations that nobody takes over; when there are any, nothing was changed
 */
export async function passOnParticipations(
  tx: Tx,
  actorId: string | null,
  unitId: string,
  endsOn: Day,
  successorOf: SuccessorOf,
  clock: Clock,
  jobs: Pick<Jobs, 'enqueue'>,
): Promise<string[]> {
  const open = await tx
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .select(['participation.id', 'serviceId', 'role', 'participation.state', 'validFrom', 'validTo', 'retiredOn'])
    .where('unitId', '=', unitId)
    .where(sql<boolean>`coalesce(valid_to > ${endsOn}::date, true)`)
    .orderBy('participation.id')
    .forUpdate('participation')
    .execute()
  // A service that has been retired by then is passed on to nobody.
  const takenOver = open.filter(
    (part) =>
      (part.role === 'accountable' || part.state !== 'contested') &&
      (part.retiredOn === null || part.retiredOn > endsOn),
  )
  const orphans = takenOver.filter((part) => successorOf(part.id) === null).map((part) => part.id)
  if (orphans.length > 0) return orphans
  for (const part of open) await endOn(tx, part, endsOn, { actorId, at: clock.now() })
  const proposals: string[] = []
  for (const part of takenOver) {
    const successorId = successorOf(part.id)!
    const validFrom = part.validFrom > endsOn ? part.validFrom : endsOn
    if (part.role !== 'accountable' && (await hasAlready(tx, part, successorId, validFrom))) continue
    const { id } = await tx
      .insertInto('participation')
      .values({
        serviceId: part.serviceId,
        unitId: successorId,
        role: part.role,
        state: 'proposed',
        validFrom,
        validTo: part.validTo,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    proposals.push(id)
    await record(tx, {
      at: clock.now(),
      actorId,
      action: 'participation.passed_on',
      objectType: 'service',
      objectId: part.serviceId,
      unitId: successorId,
      changedFields: ['participation'],
    })
  }
  await tellUnits(tx, jobs, proposals)
  return []
}

async function hasAlready(tx: Tx, part: { serviceId: string; role: string }, unitId: string, from: Day) {
  const row = await tx
    .selectFrom('participation')
    .select('id')
    .where('serviceId', '=', part.serviceId)
    .where('role', '=', part.role)
    .where('unitId', '=', unitId)
    .where(sql<boolean>`period @> ${from}::date`)
    .executeTakeFirst()
  return row !== undefined
}
