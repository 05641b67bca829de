import type { Tx } from '#app/platform/database/connect.server.ts'

export interface Mail {
  /** Whom it is to; erased with the person. Null for a unit's own address. */
  personId: string | null
  to: string
  subject: string
  /** Plain text. */
  body: string
  /** On the university's calendar. */
  at: Date
  /** Whom it is from; the installation's own address unless told. */
  from?: { name: string; address: string }
  /** In angle brackets, the same however often it is sent; made of the mail's own id unless told. */
  messageId?: string
  /** The mail that it answers, in angle brackets. */
  inReplyTo?: string
  /** Beside the above; with them, nothing is added that says a machine wrote it. */
  headers?: Readonly<Record<string, string>>
  /** For its receiver alone: administrators see that it waits, not what it says. So is all mail about a case. */
  confidential?: boolean
  /** Files that leave with it, by id; `filesOf` of `deliverMail` reads them. */
  fileIds?: readonly string[]
  /** What it is about: it is deleted with its case, and shown there when it does not arrive. */
  about?: { caseId: string; messageId: string | null }
}

/**
 * Puts a mail in the outbox, in the transaction of the change that it tells of: no mail without its change. The job
 * `deliver-mail` takes it from there within a minute; without SMTP_URL it stays, for administrators to read.
 */
export async function sendMail(tx: Tx, { personId, to, subject, body, at, fileIds = [], ...more }: Mail) {
  const { id: mailId } = await tx
    .insertInto('outboxMail')
    .values({
      personId,
      toAddress: to,
      subject,
      body,
      createdAt: at,
      fromName: more.from?.name ?? null,
      fromAddress: more.from?.address ?? null,
      messageId: more.messageId ?? null,
      inReplyTo: more.inReplyTo ?? null,
      headers: JSON.stringify(more.headers ?? { 'Auto-Submitted': 'auto-generated' }),
      confidential: more.confidential ?? more.about !== undefined,
      caseId: more.about?.caseId ?? null,
      caseMessageId: more.about?.messageId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (fileIds.length > 0)
    await tx
      .insertInto('outboxFile')
      .values(fileIds.map((attachmentId) => ({ mailId, attachmentId })))
      .execute()
}
