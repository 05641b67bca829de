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
}

/**
 * Puts a mail in the outbox, in the transaction of the change that it tells of: no mail without its change. The job
 * `deliver-mail` takes it from there within a minute; without SMTP_URL it stays, for administrators to read.
 */
export const sendMail = (tx: Tx, { personId, to, subject, body, at }: Mail) =>
  tx.insertInto('outboxMail').values({ personId, toAddress: to, subject, body, createdAt: at }).execute()
