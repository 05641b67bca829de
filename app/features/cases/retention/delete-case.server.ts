import type { Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Case, CaseType } from '../case.ts'
import { audit } from '../case-trace.server.ts'
import { maskJournalOfDeleted } from '../journal/enter-in-journal.server.ts'
import { announce } from '../live-updates.server.ts'
import { listMergedOfSameAsker, lockKeptCase } from './retention.queries.server.ts'
import { type RetentionRefusal, refusalToDeleteAsAsked } from './retention.ts'

/**
 * The asker wants a closed case gone at once; the caller knows that it is the asker, and `found` is locked. Cases of the
 * same asker that were merged into it go along, where their type permits.
 */
export async function deleteAsAskedWithin(
  tx: Tx,
  found: Case,
  actorId: string | null,
  now: Date,
): Promise<Outcome<RetentionRefusal>> {
  if (found.closedAs === 'merged') return refused('retention.merged')
  const merged = await listMergedOfSameAsker(tx, found.id)
  const kept = await lockKeptCase(tx, found.id)
  const refusal = kept ? refusalToDeleteAsAsked(kept) : 'retention.notFound'
  if (refusal || !kept) return refused(refusal ?? 'retention.notFound')
  await deleteForGood(tx, { id: found.id, ...kept }, { cause: 'asked', actorId }, now)
  for (const id of merged) {
    const other = await lockKeptCase(tx, id)
    if (other && !refusalToDeleteAsAsked(other))
      await deleteForGood(tx, { id, ...other }, { cause: 'asked', actorId }, now)
  }
  return done()
}

interface Deleted {
  id: string
  reference: string
  type: CaseType
}

/**
 * Deletes a locked case so that nothing of it can be had again. Every table that tells something of a case refers to it
 * with `on delete cascade`: messages, notes, attachments and their contents, the search's vector, drafts, events,
 * suggestions, what routing learned from it, tasks, links, mail that was to be sent. What is left is that the number was
 * used. A job that was on its way finds nothing: jobs carry ids only.
 */
export async function deleteForGood(
  tx: Tx,
  { id, reference, type }: Deleted,
  { cause, actorId }: { cause: 'expired' | 'asked'; actorId: string | null },
  now: Date,
) {
  await tx.insertInto('caseTombstone').values({ reference, type, deletedAt: now, cause }).execute()
  await maskJournalOfDeleted(tx, id)
  // The fingerprint of a mail stays, so that the same mail delivered once more makes no case; whom it was from does not.
  await tx
    .updateTable('incomingMail')
    .set({ messageId: null, caseId: null, caseMessageId: null })
    .where('caseId', '=', id)
    .execute()
  await audit(tx, { caseId: id, action: 'case.deleted', at: now, actorId })
  await announce(tx, id)
  await tx.deleteFrom('supportCase').where('id', '=', id).execute()
}
