import type { Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from '../case.ts'
import { audit, markActive, trace } from '../case-trace.server.ts'
import { findOneSuccessor } from './find-successor.queries.server.ts'

/** What units that have ended were asked in a locked case, passed on: offers, parts and tasks. Whether anything was. */
export async function passOnParts(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  const offers = await passOnOffer(tx, found, today, now)
  const parts = await passOnContributions(tx, found, today, now)
  const tasks = await passOnTasks(tx, found, today, now)
  return offers || parts || tasks
}

/** An offer goes to the one unit that the asked one has become; else it is taken back, for nobody could answer it. */
async function passOnOffer(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  const offer = await tx
    .selectFrom('handover')
    .innerJoin('unit', 'unit.id', 'handover.toUnitId')
    .select(['handover.id', 'toUnitId', 'fromUnitId'])
    .where('caseId', '=', found.id)
    .where('state', '=', 'offered')
    .where('endedOn', '<=', today)
    .executeTakeFirst()
  if (!offer) return false
  const successor = await findOneSuccessor(tx, offer.toUnitId, today)
  const goesOn =
    successor !== null &&
    successor.unitId !== found.handlingUnitId &&
    // Neither has been written to: an e-mail unit would not know that it is asked.
    successor.usesSamspel &&
    !successor.independent
  await tx
    .updateTable('handover')
    .set(goesOn ? { toUnitId: successor.unitId } : { state: 'withdrawn', decidedAt: now })
    .where('id', '=', offer.id)
    .execute()
  await trace(tx, {
    caseId: found.id,
    kind: goesOn ? 'offered' : 'offer-lapsed',
    at: now,
    actorId: null,
    unitId: found.handlingUnitId,
    otherUnitId: goesOn ? successor.unitId : offer.toUnitId,
    detail: { handover: offer.id },
  })
  // Whoever offered it must find another: it comes up in their inbox, with why.
  if (!goesOn) await markActive(tx, found.id, now)
  return true
}

async function passOnContributions(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  const parts = await tx
    .selectFrom('contribution')
    .innerJoin('unit', 'unit.id', 'contribution.unitId')
    .select(['contribution.id', 'unitId', 'part', 'question', 'invitedBy'])
    .where('caseId', '=', found.id)
    .where('leftAt', 'is', null)
    .where('endedOn', '<=', today)
    .execute()
  for (const { id, unitId, ...part } of parts) {
    await tx.updateTable('contribution').set({ leftAt: now }).where('id', '=', id).execute()
    await tx.deleteFrom('unitMailKey').where('contributionId', '=', id).execute()
    const successor = await findOneSuccessor(tx, unitId, today)
    const isHandling = successor?.unitId === found.handlingUnitId
    const takesOver = successor !== null && !successor.independent && successor.usesSamspel && !isHandling
    const isUnanswered = !takesOver && !isHandling && part.part !== 'informed'
    await trace(tx, { caseId: found.id, kind: isUnanswered ? 'part-lapsed' : 'left', at: now, actorId: null, unitId })
    if (isUnanswered) await markActive(tx, found.id, now)
    if (!takesOver) continue
    const there = await tx
      .selectFrom('contribution')
      .select('id')
      .where('caseId', '=', found.id)
      .where('unitId', '=', successor.unitId)
      .where('leftAt', 'is', null)
      .executeTakeFirst()
    if (there) continue
    await tx
      .insertInto('contribution')
      .values({ caseId: found.id, unitId: successor.unitId, ...part, invitedAt: now })
      .execute()
    const change = { caseId: found.id, at: now, actorId: null, unitId: found.handlingUnitId }
    await trace(tx, { ...change, kind: 'invited', otherUnitId: successor.unitId })
  }
  return parts.length > 0
}

/** What was to be done falls to the successor where it takes part, and else to the unit that has the case. */
async function passOnTasks(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  const tasks = await tx
    .selectFrom('caseTask')
    .innerJoin('unit', 'unit.id', 'caseTask.unitId')
    .select(['caseTask.id', 'unitId'])
    .where('caseId', '=', found.id)
    .where('doneAt', 'is', null)
    .where('endedOn', '<=', today)
    .execute()
  let moved = false
  for (const { id, unitId } of tasks) {
    const successor = await findOneSuccessor(tx, unitId, today)
    const present =
      successor &&
      (await tx
        .selectFrom('contribution')
        .select('id')
        .where('caseId', '=', found.id)
        .where('unitId', '=', successor.unitId)
        .where('part', '<>', 'informed')
        .where('leftAt', 'is', null)
        .executeTakeFirst())
    const heirId = successor && present ? successor.unitId : found.handlingUnitId
    if (heirId === unitId) continue
    moved = true
    await tx
      .updateTable('caseTask')
      .set((eb) => ({ unitId: heirId, assigneeId: null, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    const change = { caseId: found.id, at: now, actorId: null, unitId: heirId }
    await audit(tx, { ...change, action: 'case.task-changed', changedFields: ['tasks'] })
  }
  return moved
}
