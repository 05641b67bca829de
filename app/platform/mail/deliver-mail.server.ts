import { createTransport } from 'nodemailer'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'

const MOST_ATTEMPTS = 12
const LONGEST_WAIT_MINUTES = 24 * 60
const LONGEST_CONNECTING_MS = 20_000

interface Delivery {
  smtpUrl: string
  from: string
  /** Of the installation; makes the message's id its own. */
  publicUrl: string
  /** Told when the receiver's server will never take a mail; in the transaction that gives it up. */
  givenUp?: (tx: Tx, mail: GivenUp) => Promise<void>
  /** What leaves with a mail, asked for when it leaves. */
  filesOf?: (tx: Tx, mailId: string) => Promise<MailFile[]>
}

export interface MailFile {
  name: string
  mediaType: string
  content: Buffer
}

export interface GivenUp {
  caseId: string | null
  /** The mail's own Message-ID, where it was given one. */
  mail: string | null
  /** The mail server's code, `550`. */
  code: string
}

/**
 * Sends what waits in the outbox, one mail a transaction. May run twice or in several processes: a mail that another
 * run holds is left to it, and one that was sent just before a crash has the same Message-ID when it is sent again.
 *
 * @param now the real clock
 * @returns how many left
 */
export async function deliverMail(
  db: Db,
  { smtpUrl, from, publicUrl, givenUp, filesOf }: Delivery,
  now: () => Date,
): Promise<number> {
  const timeouts = { connectionTimeout: LONGEST_CONNECTING_MS, greetingTimeout: LONGEST_CONNECTING_MS }
  const transport = createTransport({ url: smtpUrl, ...timeouts }, { from })
  const host = new URL(publicUrl).hostname
  try {
    let sent = 0
    for (;;) {
      const outcome = await db.transaction().execute(async (tx) => {
        const mail = await takeNext(tx, now())
        if (!mail) return 'none'
        try {
          const files = (await filesOf?.(tx, mail.id)) ?? []
          await transport.sendMail({
            to: mail.toAddress,
            subject: mail.subject,
            text: mail.body,
            messageId: mail.messageId ?? `<${mail.id}@${host}>`,
            headers: mail.headers as Record<string, string>,
            attachments: files.map(({ name, mediaType, content }) => ({
              filename: name,
              contentType: mediaType,
              content,
            })),
            ...(mail.fromAddress ? { from: { name: mail.fromName ?? '', address: mail.fromAddress } } : {}),
            ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
          })
          await tx
            .updateTable('outboxMail')
            .set({ sentAt: now(), lastProblem: null })
            .where('id', '=', mail.id)
            .execute()
          return 'sent'
        } catch (error) {
          await postpone(tx, mail, error, now())
          if (isRefusedForGood(error))
            await givenUp?.(tx, { caseId: mail.caseId, mail: mail.messageId, code: codeOf(error) })
          return 'failed'
        }
      })
      if (outcome === 'none') return sent
      if (outcome === 'sent') sent++
    }
  } finally {
    transport.close()
  }
}

const takeNext = (tx: Tx, now: Date) =>
  tx
    .selectFrom('outboxMail')
    .select(['id', 'toAddress', 'subject', 'body', 'attempts', 'fromName', 'fromAddress'])
    .select(['messageId', 'inReplyTo', 'headers', 'caseId'])
    .where('sentAt', 'is', null)
    .where('attempts', '<', MOST_ATTEMPTS)
    .where((where) => where.or([where('tryAfter', 'is', null), where('tryAfter', '<=', now)]))
    .orderBy('createdAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** Twice as long each time, a day at the most; about a week in all. */
function postpone(tx: Tx, mail: { id: string; attempts: number }, error: unknown, now: Date) {
  const waitMinutes = Math.min(2 ** mail.attempts, LONGEST_WAIT_MINUTES)
  return tx
    .updateTable('outboxMail')
    .set({
      attempts: isRefusedForGood(error) ? MOST_ATTEMPTS : mail.attempts + 1,
      tryAfter: new Date(now.getTime() + waitMinutes * 60_000),
      lastProblem: codeOf(error),
    })
    .where('id', '=', mail.id)
    .execute()
}

/** The receiver's server says that it will take neither this address nor this text; RFC 5321, 4.2.1: 5yz is for good. */
function isRefusedForGood(error: unknown) {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  const isAboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  return isAboutTheMail && typeof responseCode === 'number' && responseCode >= 500
}

/** The mail server's code, or ours; never its words, which may hold an address. */
function codeOf(error: unknown) {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  return String(responseCode ?? code ?? 'unknown')
}
