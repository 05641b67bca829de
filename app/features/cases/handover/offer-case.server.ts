import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canHandle, deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { workingDaysLater } from '../unit-calendar.queries.server.ts'
import { findReceiver } from './handover.queries.server.ts'
import { type HandoverRefusal, type Receiver, refusalOfNote, refusalToOffer } from './handover.ts'

export interface Offer {
  toUnitId: string
  note: string
  /** Whether the unit's confidential notes are shown to the receiver when it accepts; otherwise they stay behind. */
  takesConfidential: boolean
}

export interface MadeOffer {
  handoverId: string
  found: Case
  to: Receiver
}

/** Writes to a unit that does not use Samspel, in the same transaction. */
export type TellReceiver = (tx: Tx, made: MadeOffer) => Promise<void>

/** Offers a case to another unit. The case stays where it is until the other accepts; the asker's clock runs on. */
export const offerCase = (
  db: Db,
  viewer: Viewer,
  caseId: string,
  offer: Offer,
  now: Date,
  tell: TellReceiver,
): Promise<Outcome<HandoverRefusal, MadeOffer>> =>
  db.transaction().execute((tx) => offerCaseWithin(tx, viewer, caseId, offer, now, tell))

export async function offerCaseWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  offer: Offer,
  now: Date,
  tell: TellReceiver,
): Promise<Outcome<HandoverRefusal, MadeOffer>> {
  const found = await lockCase(tx, caseId)
  if (!found || deskRelation(viewer, found) === 'none') return refused('handover.notFound')
  if (!canHandle(viewer, found)) return refused('handover.notYours')
  const to = await findReceiver(tx, offer.toUnitId, dayOf(now))
  const refusal = refusalToOffer(found, to) ?? refusalOfNote(offer.note)
  if (refusal || !to) return refused(refusal ?? 'handover.unitNotThere')
  const desk = await tx
    .selectFrom('unitDesk')
    .select('offerWithinDays')
    .where('unitId', '=', to.unitId)
    .executeTakeFirst()
  const { id: handoverId } = await tx
    .insertInto('handover')
    .values({
      caseId,
      fromUnitId: found.handlingUnitId,
      toUnitId: to.unitId,
      note: offer.note.trim(),
      state: 'offered',
      takesConfidential: offer.takesConfidential && !found.restricted,
      offeredBy: viewer.personId,
      offeredAt: now,
      answerBy: await workingDaysLater(tx, to.unitId, now, desk?.offerWithinDays ?? 2),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await markActive(tx, caseId, now)
  await trace(tx, {
    caseId,
    kind: 'offered',
    at: now,
    actorId: viewer.personId,
    unitId: found.handlingUnitId,
    otherUnitId: to.unitId,
    detail: { handover: handoverId },
  })
  const made = { handoverId, found, to }
  await tell(tx, made)
  await announce(tx, caseId)
  return done(made)
}

/** The unit that has the case thinks better of it, before the other has answered. */
export function withdrawOffer(db: Db, viewer: Viewer, caseId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<HandoverRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refused('handover.notFound')
    if (!canHandle(viewer, found)) return refused('handover.notYours')
    if (found.offeredTo === null) return refused('handover.answered')
    await tx
      .updateTable('handover')
      .set({ state: 'withdrawn', decidedAt: now, decidedBy: viewer.personId })
      .where('caseId', '=', caseId)
      .where('state', '=', 'offered')
      .execute()
    await trace(tx, {
      caseId,
      kind: 'offer-withdrawn',
      at: now,
      actorId: viewer.personId,
      unitId: found.handlingUnitId,
      otherUnitId: found.offeredTo,
    })
    await announce(tx, caseId)
    return done()
  })
}
