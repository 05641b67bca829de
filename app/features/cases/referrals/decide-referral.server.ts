import { findShownAddress } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { asks } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { audit } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { splitPhone } from '../write-down/read-asker.ts'
import { type ReferralRefusal, refusalOfReferralText } from './referral.ts'
import { wordReferral } from './referral-words.ts'

/** Nothing is sent; or what the asker has written themselves, and no word more. */
export type ReferralDecision = { kind: 'decline' } | { kind: 'send'; text: string }

/** The asker's own decision whether an independent body is written to. */
export function decideReferral(
  db: Db,
  viewer: Viewer,
  caseId: string,
  referralId: string,
  decision: ReferralDecision,
  now: Date,
) {
  return db.transaction().execute(async (tx): Promise<Outcome<ReferralRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || !asks(viewer, found)) return refused('cases.notFound')
    return decideReferralWithin(tx, found, referralId, decision, viewer.personId, now)
  })
}

/**
 * The same for who came by a link, once the caller knows that it is the asker; `found` is locked. The mail goes to the
 * body from the asker's side: it answers the asker, and neither its answer nor what was sent is kept with the case.
 */
export async function decideReferralWithin(
  tx: Tx,
  found: Case,
  referralId: string,
  decision: ReferralDecision,
  actorId: string | null,
  now: Date,
): Promise<Outcome<ReferralRefusal>> {
  const referral = await tx
    .selectFrom('referral')
    .select(['unitId', 'state'])
    .where('id', '=', referralId)
    .where('caseId', '=', found.id)
    .executeTakeFirst()
  if (!referral) return refused('referrals.notFound')
  if (referral.state !== 'suggested') return refused('referrals.decided')
  if (decision.kind === 'send') {
    const refusal = await sendToBody(tx, found, referral.unitId, decision.text, actorId, now)
    if (refusal) return refused(refusal)
  }
  const state = decision.kind === 'send' ? 'sent' : 'declined'
  await tx.updateTable('referral').set({ state, decidedAt: now }).where('id', '=', referralId).execute()
  // That it was decided, and no more: whether somebody went to an ombud is no unit's to know.
  await audit(tx, { caseId: found.id, action: 'case.referral-decided', at: now, actorId })
  await announce(tx, found.id)
  return done()
}

async function sendToBody(
  tx: Tx,
  found: Case,
  unitId: string,
  text: string,
  actorId: string | null,
  now: Date,
): Promise<ReferralRefusal | null> {
  const refusal = refusalOfReferralText(text)
  if (refusal) return refusal
  const address = await findShownAddress(tx, unitId)
  if (address === null) return 'referrals.noAddress'
  const asker = await findAsker(tx, found, actorId)
  if (!asker.email) return 'referrals.noAnswerAddress'
  // Not a mail of the case: it carries no reference, so that no answer comes back into the case.
  await sendMail(tx, {
    confidential: true,
    personId: actorId,
    to: address,
    ...wordReferral({ name: asker.name, email: asker.email, text: text.trim() }, found.language),
    headers: { 'Reply-To': asker.email },
    at: now,
  })
  return null
}

/** Who decides is who the body answers: a follower who sends, sends in their own name. */
async function findAsker(tx: Tx, found: Case, actorId: string | null) {
  const person =
    actorId === null
      ? undefined
      : await tx.selectFrom('person').select(['name', 'email']).where('id', '=', actorId).executeTakeFirst()
  const isAsker = actorId === null || actorId === found.askerPersonId
  return {
    name: person?.name ?? splitPhone(found.askerName).name,
    email: person?.email ?? (isAsker ? found.askerEmail : null),
  }
}
