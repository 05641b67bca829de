import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { lockHandledCase } from '../lock-handled-case.server.ts'
import { type ReferralRefusal, refusalOfReferralNote } from './referral.ts'

/** Points the asker to an independent body, with a word to the asker. Nothing is sent to the body. */
export function suggestReferral(
  db: Db,
  viewer: Viewer,
  caseId: string,
  { unitId, note }: { unitId: string; note: string },
  now: Date,
) {
  return db.transaction().execute(async (tx): Promise<Outcome<ReferralRefusal, { referralId: string }>> => {
    const locked = await lockHandledCase(tx, viewer, caseId)
    if (!locked.ok) return locked
    const body = await tx
      .selectFrom('unit')
      .select('id')
      .where('id', '=', unitId)
      .where('independent', '=', true)
      .where(sql<boolean>`coalesce(ended_on > ${dayOf(now)}::date, true)`)
      .executeTakeFirst()
    if (!body) return refused('referrals.notIndependent')
    const refusal = refusalOfReferralNote(note)
    if (refusal) return refused(refusal)
    // Once, whatever the asker decided: to be let suggest it again would tell.
    const earlier = await tx
      .selectFrom('referral')
      .select('id')
      .where('caseId', '=', caseId)
      .where('unitId', '=', unitId)
      .executeTakeFirst()
    if (earlier) return refused('referrals.already')
    const { id: referralId } = await tx
      .insertInto('referral')
      .values({
        caseId,
        unitId,
        note: note.trim(),
        state: 'suggested',
        suggestedBy: viewer.personId,
        suggestedAt: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await markActive(tx, caseId, now)
    const change = { caseId, at: now, actorId: viewer.personId, unitId: locked.value.handlingUnitId }
    await trace(tx, { ...change, kind: 'referred', otherUnitId: unitId, detail: { referral: referralId } })
    await announce(tx, caseId)
    return done({ referralId })
  })
}
