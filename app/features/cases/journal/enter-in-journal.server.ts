import { sql } from 'kysely'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { journalTitle, tellsService } from './journal.ts'

export interface Arrived {
  caseId: string
  messageId: string
  direction: 'in' | 'out'
  at: Date
}

/**
 * Enters what has come from the asker, or gone to them, in the public journal, in the transaction that writes it. The
 * case is new or locked, so that its documents are numbered without gaps.
 */
export async function enterInJournal(tx: Tx, { caseId, messageId, direction, at }: Arrived) {
  const found = await tx
    .selectFrom('supportCase')
    .select(['reference', 'restricted', 'isDanger', 'serviceId', 'handlingUnitId', 'askerUnitId'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const { title, because } = journalTitle({ ...found, checked: null })
  await tx
    .insertInto('journalEntry')
    .values({
      caseId,
      caseMessageId: messageId,
      reference: found.reference,
      number: sql<number>`1 + coalesce((select max(number) from journal_entry where reference = ${found.reference}), 0)`,
      day: dayOf(at),
      direction,
      unitId: found.handlingUnitId,
      otherUnitId: found.restricted ? null : found.askerUnitId,
      serviceId: tellsService(because) ? found.serviceId : null,
      title,
      maskedBecause: because,
    })
    .execute()
}

/** Of a case that is deleted the journal keeps that something came and went, and when. */
export const maskJournalOfDeleted = (tx: Tx, caseId: string) =>
  tx
    .updateTable('journalEntry')
    .set({ title: null, maskedBecause: 'deleted', serviceId: null, otherUnitId: null })
    .where('caseId', '=', caseId)
    .execute()
