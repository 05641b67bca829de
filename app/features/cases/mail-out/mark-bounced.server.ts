import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'

/** A mail of a case that did not arrive, as the receiver's server answers at once or a report tells later. */
interface Undelivered {
  caseId: string
  /** The mail's own Message-ID, in angle brackets. */
  mail: string | null
  /** What the server said. It may hold an address, so that its code alone is kept. */
  problem: string
}

/**
 * Shows on a case that a mail of it did not arrive: on the message that it carried, and otherwise in the events. The
 * first time alone, for a mail may bounce at each step of its way.
 *
 * @returns the message that it carried, if any
 */
export async function markBounced(tx: Tx, { caseId, mail, problem }: Undelivered, at: Date): Promise<string | null> {
  const messageId = mail === null ? null : await findMessage(tx, caseId, mail)
  const code = /^[245]\.\d{1,3}\.\d{1,3}|^[45]\d\d/.exec(problem)?.[0] ?? 'unknown'
  const isNew = messageId === null ? await isUnheardOf(tx, caseId, mail) : await markMessage(tx, messageId, code, at)
  if (!isNew) return messageId
  await markActive(tx, caseId, at)
  const detail = { message: messageId, mail, problem: code }
  await trace(tx, { caseId, kind: 'bounced', at, actorId: null, detail })
  await announce(tx, caseId)
  return messageId
}

async function findMessage(tx: Tx, caseId: string, mail: string): Promise<string | null> {
  const sent = await tx
    .selectFrom('outboxMail')
    .select('caseMessageId')
    .where('messageId', '=', mail)
    .where('caseMessageId', 'is not', null)
    .executeTakeFirst()
  if (sent) return sent.caseMessageId
  const said = await tx
    .selectFrom('caseMessage')
    .select('id')
    .where('mailMessageId', '=', mail)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return said?.id ?? null
}

async function markMessage(tx: Tx, messageId: string, problem: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('caseMessage')
    .set({ bouncedAt: at, bounceProblem: problem })
    .where('id', '=', messageId)
    .where('bouncedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

/** Of a mail that carried no message, such as an offer to a unit. */
async function isUnheardOf(tx: Tx, caseId: string, mail: string | null): Promise<boolean> {
  const heard = await tx
    .selectFrom('caseEvent')
    .select('id')
    .where('caseId', '=', caseId)
    .where('kind', '=', 'bounced')
    .where(sql`detail->>'mail'`, '=', mail)
    .executeTakeFirst()
  return heard === undefined
}
