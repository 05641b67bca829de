import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canAnswerOffer, canHandle, deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { endPart } from '../contributors/invite-unit.server.ts'
import { announce } from '../live-updates.server.ts'
import { keepRoutingEvidence } from '../routing/keep-routing-evidence.server.ts'
import { passTasksOn } from '../tasks/pass-tasks-on.server.ts'
import { workingDaysLater } from '../unit-calendar.queries.server.ts'
import { findHandover } from './handover.queries.server.ts'
import { type HandoverRefusal, refusalOfReason } from './handover.ts'

export type OfferAnswer = { kind: 'accept' } | { kind: 'decline'; reason: string }

/** The unit's own answer to an offer of a case. */
export const answerOffer = (db: Db, viewer: Viewer, caseId: string, answer: OfferAnswer, now: Date) =>
  db.transaction().execute((tx) => answerOfferWithin(tx, viewer, caseId, answer, now))

export async function answerOfferWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  answer: OfferAnswer,
  now: Date,
): Promise<Outcome<HandoverRefusal>> {
  const found = await lockCase(tx, caseId)
  if (!found || deskRelation(viewer, found) === 'none') return refused('handover.notFound')
  if (found.offeredTo === null) return refused('handover.answered')
  if (!canAnswerOffer(viewer, found)) return refused('handover.notYours')
  return answerWithin(tx, found, answer, viewer.personId, now)
}

/** The same for a unit that answers by e-mail, once the caller knows that it is that unit; `found` is locked. */
export async function answerWithin(
  tx: Tx,
  found: Case,
  answer: OfferAnswer,
  actorId: string | null,
  now: Date,
): Promise<Outcome<HandoverRefusal>> {
  const offer = await findHandover(tx, found.id, 'offered')
  if (!offer) return refused('handover.answered')
  if (found.state === 'closed') return refused('handover.closed')
  const between = { unitId: offer.toUnitId, otherUnitId: offer.fromUnitId, detail: { handover: offer.id } }
  if (answer.kind === 'decline') {
    const refusal = refusalOfReason(answer.reason)
    if (refusal) return refused(refusal)
    await tx
      .updateTable('handover')
      .set({ state: 'declined', reason: answer.reason.trim(), decidedBy: actorId, decidedAt: now })
      .where('id', '=', offer.id)
      .execute()
    await markActive(tx, found.id, now)
    await trace(tx, { caseId: found.id, kind: 'declined', at: now, actorId, ...between })
  } else {
    const desk = await tx
      .selectFrom('unitDesk')
      .select('returnWithinDays')
      .where('unitId', '=', offer.toUnitId)
      .executeTakeFirst()
    const returnBy = await workingDaysLater(tx, offer.toUnitId, now, desk?.returnWithinDays ?? 3)
    await tx
      .updateTable('handover')
      .set({ state: 'accepted', decidedBy: actorId, decidedAt: now, returnBy })
      .where('id', '=', offer.id)
      .execute()
    if (offer.takesConfidential) await showConfidentialNotes(tx, found.id, offer.fromUnitId, offer.toUnitId)
    await moveCase(tx, found, { unitId: offer.toUnitId, cause: 'accepted', handoverId: offer.id }, now)
    await trace(tx, {
      caseId: found.id,
      kind: 'accepted',
      at: now,
      actorId,
      ...between,
      changedFields: ['handling_unit'],
    })
  }
  await announce(tx, found.id)
  return done()
}

/** Gives a case that was accepted back to the unit that offered it, with a reason, while there is time. */
export function returnCase(db: Db, viewer: Viewer, caseId: string, reason: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<HandoverRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refused('handover.notFound')
    if (!canHandle(viewer, found)) return refused('handover.notYours')
    if (found.state === 'closed') return refused('handover.closed')
    if (found.offeredTo !== null) return refused('handover.alreadyOffered')
    const refusal = refusalOfReason(reason)
    if (refusal) return refused(refusal)
    const accepted = await findReturnable(tx, caseId)
    if (!accepted) return refused('handover.notFound')
    if (accepted.returnBy === null || accepted.returnBy < now) return refused('handover.tooLateToReturn')
    await tx
      .updateTable('handover')
      .set({ state: 'returned', reason: reason.trim(), decidedBy: viewer.personId, decidedAt: now })
      .where('id', '=', accepted.id)
      .execute()
    await moveCase(tx, found, { unitId: accepted.fromUnitId, cause: 'returned', handoverId: accepted.id }, now)
    await trace(tx, {
      caseId,
      kind: 'returned',
      at: now,
      actorId: viewer.personId,
      unitId: accepted.toUnitId,
      otherUnitId: accepted.fromUnitId,
      detail: { handover: accepted.id },
      changedFields: ['handling_unit'],
    })
    await announce(tx, caseId)
    return done()
  })
}

/** The hand-over by which the handling unit has the case; none when it came otherwise, or its sender is gone. */
const findReturnable = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('caseHandling')
    .innerJoin('handover', 'handover.id', 'caseHandling.handoverId')
    .innerJoin('unit', 'unit.id', 'handover.fromUnitId')
    .select(['handover.id', 'handover.fromUnitId', 'handover.toUnitId', 'handover.returnBy'])
    .where('caseHandling.caseId', '=', caseId)
    .where('caseHandling.cause', '=', 'accepted')
    .where('handover.state', '=', 'accepted')
    .where('unit.endedOn', 'is', null)
    .where('caseHandling.position', '=', (position) =>
      position
        .selectFrom('caseHandling as newest')
        .select(({ fn }) => fn.max('newest.position').as('position'))
        .where('newest.caseId', '=', caseId),
    )
    .executeTakeFirst()

export interface Move {
  unitId: string
  cause: 'accepted' | 'returned' | 'succeeded'
  handoverId: string | null
}

/** Makes another unit the handling one, by the right that `cause` names; the database checks it. */
export async function moveCase(tx: Tx, found: Case, { unitId, cause, handoverId }: Move, now: Date) {
  const { last } = await tx
    .selectFrom('caseHandling')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('caseId', '=', found.id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('caseHandling')
    .values({ caseId: found.id, position: Number(last) + 1, unitId, cause, handoverId, since: now })
    .execute()
  await tx
    .updateTable('supportCase')
    .set({ handlingUnitId: unitId, handlerId: null, lastActivityAt: now })
    .where('id', '=', found.id)
    .execute()
  // A unit that took it says where such cases belong; one that gives it back, only where they do not.
  if (cause !== 'succeeded') await keepRoutingEvidence(tx, found.id, cause === 'accepted' ? unitId : null, now)
  // What the unit that had it has left to do comes along.
  await passTasksOn(tx, found.id, { from: found.handlingUnitId, to: unitId })
  // Whoever has the case takes no part in it beside.
  await endPart(tx, found.id, unitId, now)
}

const showConfidentialNotes = (tx: Tx, caseId: string, fromUnitId: string, toUnitId: string) =>
  tx
    .insertInto('noteReader')
    .columns(['messageId', 'unitId'])
    .expression((eb) =>
      eb
        .selectFrom('caseMessage')
        .select(['id', eb.val(toUnitId).$castTo<string>().as('unitId')])
        .where('caseId', '=', caseId)
        .where('confidential', '=', true)
        .where('unitId', '=', fromUnitId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
