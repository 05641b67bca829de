import { lockCase } from '#app/features/cases/case.queries.server.ts'
import { LONGEST_MESSAGE } from '#app/features/cases/case.ts'
import { trace } from '#app/features/cases/case-trace.server.ts'
import { reopenForAsker } from '#app/features/cases/close-case.server.ts'
import { type KeptFile, keepMailAttachments } from '#app/features/cases/mail/keep-mail-attachments.server.ts'
import { findPersonByAddress, lookUpTraces } from '#app/features/cases/mail/known-cases.queries.server.ts'
import { mailIdentity } from '#app/features/cases/mail/mail-identity.server.ts'
import { decideThreading, tracesOf } from '#app/features/cases/mail/threading.ts'
import { mailReply } from '#app/features/cases/mail-out/mail-reply.server.ts'
import { markBounced } from '#app/features/cases/mail-out/mark-bounced.server.ts'
import { answerByMail } from '#app/features/cases/unit-mail/answer-by-mail.server.ts'
import type { UnitPost } from '#app/features/cases/unit-mail/write-to-unit.server.ts'
import { addAskerMessageWithin } from '#app/features/cases/write-message.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Bounce, IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { parseMail } from '#app/platform/mail/incoming/parse-mail.server.ts'
import { openCaseFromMail } from './open-case-from-mail.server.ts'

export type MailHouse = Pick<Samspel, 'db' | 'clock' | 'realNow' | 'settings' | 'jobs'>

export interface ArrivedMail {
  mail: IncomingMail
  /** Our addresses that it was delivered to. */
  recipients: readonly string[]
  /** What a reader sees first of it: the new text, never empty. */
  body: string
  files: KeptFile[]
}

/** What became of a mail, and where it stands; kept, so that the same one is known. */
interface Result {
  outcome: string
  caseId?: string | null
  messageId?: string | null
}

/**
 * Takes a mail in, in one transaction: it is told apart from those before it, and joins a case, makes one, or is
 * noted. The same mail again changes nothing.
 *
 * @returns `refused` when a mail says nothing of who wrote it: its sender's server tells them, for we cannot
 * @param envelope MAIL FROM, empty for a bounce, and our addresses of RCPT TO
 */
export async function receiveMail(
  { db, clock, realNow, settings, jobs }: MailHouse,
  raw: Uint8Array,
  envelope: { from: string; recipients: readonly string[] },
): Promise<'taken' | 'refused'> {
  const { mailDomain, mailServer, publicUrl } = settings
  const post = { room: { mailDomain, publicUrl, jobs }, now: clock.now(), realNow: realNow() }
  const mail = await parseMail(raw, { server: mailServer, ownName: mailDomain, envelopeFrom: envelope.from })
  const { body, files } = messageOf(mail)
  const arrived = { mail, recipients: envelope.recipients, body, files }
  return db.transaction().execute(async (tx) => {
    const entry = await tx
      .insertInto('incomingMail')
      .values({
        messageId: mail.messageId,
        contentHash: mailIdentity(mail),
        receivedAt: realNow(),
        outcome: 'taken',
      })
      .onConflict((conflict) => conflict.column('contentHash').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!entry) return 'taken'
    const { outcome, caseId, messageId } = await act(tx, arrived, post)
    await tx
      .updateTable('incomingMail')
      .set({ outcome, caseId: caseId ?? null, caseMessageId: messageId ?? null })
      .where('id', '=', entry.id)
      .execute()
    return outcome === 'ignored.sender.missing' ? 'refused' : 'taken'
  })
}

async function act(tx: Tx, arrived: ArrivedMail, post: UnitPost): Promise<Result> {
  const { now, realNow } = post
  const { mailDomain } = post.room
  const { mail, recipients } = arrived
  const traces = tracesOf(mail, recipients, mailDomain)
  const decision = decideThreading(mail, traces, { isTaken: false, ...(await lookUpTraces(tx, traces)) })
  const open = (linkTo: string | null, why: string) =>
    openCaseFromMail(tx, arrived, { linkTo, why, mailDomain }, now, realNow)
  switch (decision.do) {
    case 'ignore':
      return { outcome: `ignored.${decision.why}`, caseId: decision.caseId }
    case 'bounce':
      return noteBounce(tx, decision.caseId, decision.bounce, now)
    case 'unitReply':
      return (await answerForUnit(tx, decision.token, arrived, post)) ?? open(null, 'unit.unverified')
    case 'join':
      return (await join(tx, arrived, decision.caseId, now, realNow)) ?? open(decision.caseId, 'case.closed')
    case 'create':
      return open(decision.linkTo, decision.why)
  }
}

/** What a unit without Samspel answers; null when it is not surely the unit's, for then it is an ordinary mail. */
async function answerForUnit(
  tx: Tx,
  token: string,
  { mail, body, files }: ArrivedMail,
  post: UnitPost,
): Promise<Result | null> {
  const written = {
    token,
    sender: mail.from?.address ?? '',
    isSenderVerified: mail.authentication.isSenderVerified,
    senderName: mail.from?.name || null,
    text: body,
    messageId: mail.messageId,
    hasFiles: files.length > 0,
  }
  const outcome = await answerByMail(tx, written, post, (inside, found, messageId) =>
    mailReply(inside, post.room, found, messageId, post.now, post.realNow),
  )
  if (!outcome.ok) return outcome.refusal === 'unitMail.notFromUnit' ? null : { outcome: 'unit.refused' }
  const { did, caseId, messageId } = outcome.value
  if (messageId) await keepMailAttachments(tx, { caseId, messageId }, files, post.realNow)
  return { outcome: `unit.${did}`, caseId, messageId }
}

/** Adds to a case, which opens again while there is time; null when it is closed for good. */
async function join(
  tx: Tx,
  { mail, body, files }: ArrivedMail,
  caseId: string,
  now: Date,
  realNow: Date,
): Promise<Result | null> {
  const person = await findPersonByAddress(tx, mail.from!.address)
  const author = { personId: person?.id ?? null, name: person?.name ?? (mail.from!.name || mail.from!.address) }
  const found = await lockCase(tx, caseId)
  if (!found) return null
  if (found.state === 'closed' && !(await reopenForAsker(tx, found, author.personId, now)).ok) return null
  const current = found.state === 'closed' ? await lockCase(tx, caseId) : found
  const message = { body, channel: 'email' as const, attachmentIds: [], mailMessageId: mail.messageId }
  const written = await addAskerMessageWithin(tx, current!, message, author, now)
  // The body is never empty or too long, and the case is open: nothing is left to refuse.
  if (!written.ok) throw new Error(`A mail could not join: ${written.refusal}`)
  const { messageId } = written.value
  await keepMailAttachments(tx, { caseId, messageId }, files, realNow)
  if (findDanger(body)) await markDanger(tx, caseId, now)
  return { outcome: 'joined', caseId, messageId }
}

/** Signs of danger in an answer are for the front desk at once, though it has seen the case before. */
async function markDanger(tx: Tx, caseId: string, now: Date) {
  const danger = { isDanger: true, dangerSeenAt: null, dangerSeenBy: null }
  await tx.updateTable('supportCase').set(danger).where('id', '=', caseId).execute()
  await trace(tx, { caseId, kind: 'changed', at: now, actorId: null, changedFields: ['is_danger'] })
}

async function noteBounce(tx: Tx, caseId: string, bounce: Bounce, now: Date): Promise<Result> {
  if (bounce.action !== 'failed') return { outcome: `bounce.${bounce.action}`, caseId }
  const sent = await tx
    .selectFrom('outboxMail')
    .select('caseMessageId')
    .where('messageId', '=', bounce.originalMessageId)
    .executeTakeFirst()
  const said = await tx
    .selectFrom('caseMessage')
    .select('id')
    .where('mailMessageId', '=', bounce.originalMessageId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const messageId = sent?.caseMessageId ?? said?.id ?? null
  // A code alone: what the server says may hold an address.
  const code = /^[245]\.\d{1,3}\.\d{1,3}|^[45]\d\d/.exec(bounce.problem)?.[0] ?? 'unknown'
  await markBounced(tx, caseId, messageId, code, now)
  return { outcome: 'bounce.failed', caseId, messageId }
}

/** The new text as a message; the whole of it as a file where it is longer than a message may be. */
function messageOf({ newText, subject, attachments }: IncomingMail): Pick<ArrivedMail, 'body' | 'files'> {
  const text = newText.trim() || subject.trim() || '–'
  if (text.length <= LONGEST_MESSAGE) return { body: text, files: attachments }
  const whole = { name: 'e-post.txt', bytes: new TextEncoder().encode(text) }
  return { body: `${text.slice(0, LONGEST_MESSAGE - 2).toWellFormed()} …`, files: [whole, ...attachments] }
}
