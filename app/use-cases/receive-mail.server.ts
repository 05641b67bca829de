import { lockCase } from '#app/features/cases/case.queries.server.ts'
import { LONGEST_MESSAGE } from '#app/features/cases/case.ts'
import { reopenForAsker } from '#app/features/cases/close-case.server.ts'
import { holdPerson } from '#app/features/cases/hold-person.server.ts'
import { type KeptFiles, keepMailFiles, type MailFile } from '#app/features/cases/mail/keep-mail-files.server.ts'
import { findPersonByAddress, lookUpTraces } from '#app/features/cases/mail/known-cases.queries.server.ts'
import { withLeftOut } from '#app/features/cases/mail/left-out.ts'
import { mailIdentity } from '#app/features/cases/mail/mail-identity.server.ts'
import { type Decision, decideThreading, tracesOf } from '#app/features/cases/mail/threading.ts'
import { replyByMail } from '#app/features/cases/mail-out/mail-reply.server.ts'
import { type MailPost, mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { markBounced } from '#app/features/cases/mail-out/mark-bounced.server.ts'
import { answerByMail } from '#app/features/cases/unit-mail/answer-by-mail.server.ts'
import { addAskerMessageWithin } from '#app/features/cases/write-message.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Bounce, IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { parseMail } from '#app/platform/mail/incoming/parse-mail.server.ts'
import { acknowledgeMail } from './acknowledge-mail.server.ts'
import { openCaseFromMail } from './open-case-from-mail.server.ts'

export type MailHouse = Pick<Samspel, 'db' | 'clock' | 'realNow' | 'settings' | 'jobs'>

export interface ArrivedMail {
  mail: IncomingMail
  /** Our addresses that it was delivered to. */
  recipients: readonly string[]
  /** What a reader sees first of it: the new text, never empty. */
  body: string
  kept: KeptFiles
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
  house: MailHouse,
  raw: Uint8Array,
  envelope: { from: string; recipients: readonly string[] },
): Promise<'taken' | 'refused'> {
  const { mailDomain, mailServer } = house.settings
  const mail = await parseMail(raw, { server: mailServer, ownName: mailDomain, envelopeFrom: envelope.from })
  const post = mailPostOf(house)
  return house.db.transaction().execute(async (tx) => {
    const entry = await tx
      .insertInto('incomingMail')
      .values({
        messageId: mail.messageId,
        contentHash: mailIdentity(mail),
        receivedAt: post.realNow,
        outcome: 'taken',
      })
      .onConflict((conflict) => conflict.column('contentHash').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!entry) return 'taken'
    const { outcome, caseId, messageId } = await act(tx, mail, envelope.recipients, post)
    await tx
      .updateTable('incomingMail')
      // Of what became part of no case only the fingerprint stays.
      .set({
        outcome,
        caseId: caseId ?? null,
        caseMessageId: messageId ?? null,
        ...(caseId ? {} : { messageId: null }),
      })
      .where('id', '=', entry.id)
      .execute()
    return outcome === 'ignored.sender.missing' ? 'refused' : 'taken'
  })
}

async function act(tx: Tx, mail: IncomingMail, recipients: readonly string[], post: MailPost): Promise<Result> {
  await holdSender(tx, mail)
  const traces = tracesOf(mail, recipients, post.room.mailDomain)
  const decide = async () => decideThreading(mail, traces, { isTaken: false, ...(await lookUpTraces(tx, traces)) })
  const decision = await decide()
  if (decision.do === 'ignore') return { outcome: `ignored.${decision.why}`, caseId: decision.caseId }
  if (decision.do === 'bounce') return noteBounce(tx, decision.caseId, decision.bounce, post.now)
  const { body, files } = messageOf(mail)
  const arrived = { mail, recipients, body, kept: await keepMailFiles(tx, files, post.realNow) }
  const open = (linkTo: string | null, why: string) => openCaseFromMail(tx, arrived, { linkTo, why }, post)
  switch (decision.do) {
    case 'unitReply':
      return (await answerForUnit(tx, decision.token, arrived, post)) ?? open(null, 'unit.unverified')
    case 'join':
      return (await join(tx, arrived, decision.caseId, decide, post)) ?? open(decision.caseId, 'case.closed')
    case 'create':
      return open(decision.linkTo, decision.why)
  }
}

/** Before any case is locked: who is erased at this moment is nobody's sender, or is erased after. */
async function holdSender(tx: Tx, { from, authentication }: IncomingMail) {
  const person = from && authentication.isSenderVerified ? await findPersonByAddress(tx, from.address) : undefined
  if (person) await holdPerson(tx, person.id)
}

/** What a unit without Samspel answers; null when it is not surely the unit's, for then it is an ordinary mail. */
async function answerForUnit(
  tx: Tx,
  token: string,
  { mail, body, kept }: ArrivedMail,
  post: MailPost,
): Promise<Result | null> {
  const written = {
    token,
    sender: mail.from?.address ?? '',
    isSenderVerified: mail.authentication.isSenderVerified,
    senderName: mail.from?.name || null,
    // Where nothing was written, the subject is ours.
    text: mail.newText.trim() === '' ? '' : body,
    messageId: mail.messageId,
    kept,
    mayBeAnswered: mail.mayBeAnsweredByMachine,
  }
  const outcome = await answerByMail(tx, written, post, replyByMail(post))
  if (outcome.ok) return { outcome: `unit.${outcome.value.did}`, ...outcome.value }
  return outcome.refusal === 'unitMail.notFromUnit' ? null : { outcome: outcome.refusal, ...outcome.kept }
}

/**
 * Adds to a case, which opens again while there is time; null when it is closed for good, or has changed while it was
 * waited for, so that the mail no longer belongs there.
 */
async function join(
  tx: Tx,
  { mail, body, kept }: ArrivedMail,
  caseId: string,
  decideAgain: () => Promise<Decision>,
  post: MailPost,
): Promise<Result | null> {
  const { address, name } = mail.from!
  const person = await findPersonByAddress(tx, address)
  const author = { personId: person?.id ?? null, name: person?.name ?? (name || address) }
  const found = await lockCase(tx, caseId)
  const decision = await decideAgain()
  if (!found || decision.do !== 'join' || decision.caseId !== caseId) return null
  if (found.state === 'closed' && !(await reopenForAsker(tx, found, author.personId, post.now)).ok) return null
  const current = (found.state === 'closed' ? await lockCase(tx, caseId) : found)!
  const message = {
    body: withLeftOut(body, kept.leftOut, current.language),
    channel: 'email' as const,
    attachmentIds: kept.attachmentIds,
    mailMessageId: mail.messageId,
    isDanger: findDanger(body) !== null,
  }
  const written = await addAskerMessageWithin(tx, current, message, author, post.now)
  // The body is never empty or too long, and the case is open: nothing is left to refuse.
  if (!written.ok) throw new Error(`A mail could not join: ${written.refusal}`)
  const { messageId } = written.value
  if (message.isDanger) {
    const isAskers =
      (person !== undefined && person.id === found.askerPersonId) ||
      address.toLowerCase() === found.askerEmail?.toLowerCase()
    const receipt = { of: messageId, about: found.subject, answersMail: true }
    if (isAskers) await acknowledgeMail(tx, post, mail, { ...current, isDanger: true }, receipt)
  }
  return { outcome: 'joined', caseId, messageId }
}

async function noteBounce(tx: Tx, caseId: string, bounce: Bounce, now: Date): Promise<Result> {
  if (bounce.action !== 'failed') return { outcome: `bounce.${bounce.action}`, caseId }
  const undelivered = { caseId, mail: bounce.originalMessageId, problem: bounce.problem }
  const messageId = await markBounced(tx, undelivered, now)
  return { outcome: 'bounce.failed', caseId, messageId }
}

/** The new text as a message; the whole of it as a file where it is longer than a message may be. */
function messageOf({ newText, subject, attachments }: IncomingMail): { body: string; files: MailFile[] } {
  const text = newText.trim() || subject.trim() || '–'
  if (text.length <= LONGEST_MESSAGE) return { body: text, files: attachments }
  const whole = { name: 'e-post.txt', bytes: new TextEncoder().encode(text), inline: false }
  return { body: `${text.slice(0, LONGEST_MESSAGE - 2).toWellFormed()} …`, files: [whole, ...attachments] }
}
