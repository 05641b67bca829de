import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case, CaseRefusal } from '../case.ts'
import { reopenForAsker, withdrawWithin } from '../close-case.server.ts'
import { holdPerson } from '../hold-person.server.ts'
import { decideReferralWithin, type ReferralDecision } from '../referrals/decide-referral.server.ts'
import type { ReferralRefusal } from '../referrals/referral.ts'
import { deleteAsAskedWithin } from '../retention/delete-case.server.ts'
import type { RetentionRefusal } from '../retention/retention.ts'
import { addAskerMessageWithin, type Written } from '../write-message.server.ts'
import { type Asker, canDeleteOwn, isAsker } from './asker.ts'

// What the asker does on their own page, signed in or by the key from a mail: the same policy, and the same changes.

/** Adds to the conversation. */
export const addToOwnCase = (
  db: Db,
  asker: Asker,
  caseId: string,
  message: { body: string; attachmentIds: readonly string[]; isDanger?: boolean },
  now: Date,
) =>
  changeOwn<CaseRefusal, Written>(db, asker, caseId, (tx, found) =>
    addAskerMessageWithin(
      tx,
      found,
      { ...message, channel: 'web', mailMessageId: null },
      { personId: asker.viewer.personId, name: asker.viewer.name ?? found.askerName },
      now,
    ),
  )

/** Needs no answer any more. */
export const withdrawOwnCase = (db: Db, asker: Asker, caseId: string, now: Date) =>
  changeOwn<CaseRefusal>(db, asker, caseId, (tx, found) => withdrawWithin(tx, found, asker.viewer.personId, now))

/** Opens a closed case again, within 30 days. */
export const reopenOwnCase = (db: Db, asker: Asker, caseId: string, now: Date) =>
  changeOwn<CaseRefusal>(db, asker, caseId, (tx, found) => reopenForAsker(tx, found, asker.viewer.personId, now))

/** Has an independent body written to in their own words, or not. */
export const decideOwnReferral = (
  db: Db,
  asker: Asker,
  caseId: string,
  referralId: string,
  decision: ReferralDecision,
  now: Date,
) =>
  changeOwn<ReferralRefusal>(db, asker, caseId, (tx, found) =>
    decideReferralWithin(tx, found, referralId, decision, asker.viewer.personId, now),
  )

/** Is gone for good. Who follows it for a unit cannot. */
export const deleteOwnCase = (db: Db, asker: Asker, caseId: string, now: Date) =>
  changeOwn<RetentionRefusal>(db, asker, caseId, async (tx, found) =>
    canDeleteOwn(asker, found)
      ? deleteAsAskedWithin(tx, found, asker.viewer.personId, now)
      : refused('retention.notFound'),
  )

const changeOwn = <Refusal extends string, Value = undefined>(
  db: Db,
  asker: Asker,
  caseId: string,
  change: (tx: Tx, found: Case) => Promise<Outcome<Refusal, Value>>,
) =>
  db.transaction().execute(async (tx): Promise<Outcome<Refusal | 'cases.notFound', Value>> => {
    if (!(await holdPerson(tx, asker.viewer.personId))) return refused('cases.notFound')
    const found = await lockCase(tx, caseId)
    if (!found || !isAsker(asker, found)) return refused('cases.notFound')
    return change(tx, found)
  })
