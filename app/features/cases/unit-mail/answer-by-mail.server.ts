import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { domainOf } from '#app/platform/mail/incoming/header-fields.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import type { KeptFiles } from '../mail/keep-mail-files.server.ts'
import { withLeftOut } from '../mail/left-out.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { sendCaseMail } from '../mail-out/send-case-mail.server.ts'
import type { SendReply } from '../write-message.server.ts'
import {
  answerAsUnit,
  tellColleagues,
  type UnitAnswered,
  type UnitAuthor,
  type UnitMailRefusal,
} from './answer-as-unit.server.ts'
import { findMailUnit, type MailUnit } from './mail-unit.queries.server.ts'
import { standingOf } from './unit-mail.policy.ts'
import { findUnitMailKey, type UnitMailKey } from './unit-mail-key.server.ts'
import { unitMailTexts } from './unit-mail-words.ts'
import { readUnitReply, type UnitReply } from './unit-reply.ts'
import { markSent } from './write-to-unit.server.ts'

/** A mail that was sent to a unit's own reply address. */
export interface UnitMail {
  token: string
  /** Whom From names, and whether our own mail server vouches for it (DMARC). */
  sender: string
  isSenderVerified: boolean
  senderName: string | null
  /** What is new in it, without the mail that it answers. */
  text: string
  /** In angle brackets. */
  messageId: string | null
  kept: KeptFiles
  /** Whether a machine may answer it (RFC 3834). */
  mayBeAnswered: boolean
}

export interface AnsweredByMail extends UnitAnswered {
  caseId: string
}

/** What could not be done, and where what was written is kept; null where nothing was. */
export interface NotTaken {
  ok: false
  refusal: UnitMailRefusal
  kept: { caseId: string; messageId: string | null } | null
}

/**
 * What a unit without Samspel has answered by e-mail, done. What cannot be done is told to the unit, in a mail, and its
 * words are kept in the case, for the handling unit to judge: nothing that somebody has written is lost. A mail whose sender is not sure is answered by none, and is `unitMail.notFromUnit`: a key can be sent on with the mail that it
 * stands in.
 */
export async function answerByMail(
  tx: Tx,
  mail: UnitMail,
  post: MailPost,
  sendReply: SendReply,
): Promise<{ ok: true; value: AnsweredByMail } | NotTaken> {
  const stranger = { ok: false, refusal: 'unitMail.notFromUnit', kept: null } as const
  const key = await findUnitMailKey(tx, mail.token, post.realNow)
  const found = key && (await lockCase(tx, key.caseId))
  if (!key || !found || !mail.isSenderVerified) return stranger
  const unit = await findMailUnit(tx, key.unitId)
  if (!unit || !isOfUnit(mail.sender, unit)) return stranger
  const author: UnitAuthor = {
    name: mail.senderName,
    channel: 'email',
    mailMessageId: mail.messageId,
    attachmentIds: mail.kept.attachmentIds,
  }
  const reply = withFilesLeftOut(readUnitReply(mail.text, key.handoverId !== null), mail, found)
  const outcome = await answerAsUnit(tx, key, found, reply, author, post, sendReply)
  if (outcome.ok) return { ok: true, value: { ...outcome.value, caseId: found.id } }
  if (mail.mayBeAnswered) await tellRefusal(tx, key, found, outcome.refusal, { mail, unit }, post)
  const messageId = await keepRefused(tx, key, found, mail, author, outcome.refusal, post.now)
  return { ...outcome, kept: { caseId: found.id, messageId } }
}

/** What a unit wrote in vain stands among what units write to each other, and never goes to the asker. */
async function keepRefused(
  tx: Tx,
  { unitId }: UnitMailKey,
  found: Case,
  { text, kept: { leftOut } }: UnitMail,
  author: UnitAuthor,
  refusal: UnitMailRefusal,
  now: Date,
): Promise<string | null> {
  const body = withLeftOut(text, leftOut, found.language)
  if (body.trim() === '' && author.attachmentIds.length === 0) return null
  const messageId = await tellColleagues(tx, unitId, found, body.trim() || '–', author, now)
  await markSent(tx, [messageId], unitId, now)
  const change = { caseId: found.id, at: now, actorId: null, unitId }
  await trace(tx, { ...change, kind: 'unit-reply-refused', detail: { why: refusal } })
  return messageId
}

/** What did not come along is said where the rest stands, and decides nothing. */
function withFilesLeftOut(reply: UnitReply, { kept: { leftOut } }: UnitMail, { language }: Case): UnitReply {
  if (reply.kind === 'accept') return { ...reply, note: withLeftOut(reply.note, leftOut, language) }
  return reply.kind === 'answer' ? { ...reply, text: withLeftOut(reply.text, leftOut, language) } : reply
}

/** The same from the page that a link in the mail opens; who has the link is trusted as who has the mail. */
export function answerByLink(
  db: Db,
  token: string,
  reply: UnitReply,
  name: string | null,
  post: MailPost,
  sendReply: SendReply,
): Promise<Outcome<UnitMailRefusal, AnsweredByMail>> {
  return db.transaction().execute(async (tx): Promise<Outcome<UnitMailRefusal, AnsweredByMail>> => {
    const key = await findUnitMailKey(tx, token, post.realNow)
    const found = key && (await lockCase(tx, key.caseId))
    if (!key || !found || standingOf(key, found) === null) return refused('unitMail.over')
    const author: UnitAuthor = { name, channel: 'web', mailMessageId: null, attachmentIds: [] }
    const outcome = await answerAsUnit(tx, key, found, reply, author, post, sendReply)
    return outcome.ok ? done({ ...outcome.value, caseId: found.id }) : outcome
  })
}

/** The unit's own address, or a colleague's at the same domain: people answer a shared mailbox from their own. */
const isOfUnit = (sender: string, { email }: MailUnit) => sender.includes('@') && domainOf(sender) === domainOf(email)

const tellRefusal = (
  tx: Tx,
  { unitId }: UnitMailKey,
  found: Case,
  refusal: UnitMailRefusal,
  { mail, unit: { language } }: { mail: UnitMail; unit: MailUnit },
  { room, now }: MailPost,
) =>
  sendCaseMail(tx, room, {
    caseId: found.id,
    id: `refused.${mail.messageId?.replace(/[^\w.-]/g, '').slice(0, 60) ?? now.getTime()}`,
    messageId: null,
    to: mail.sender,
    personId: null,
    language,
    subject: unitMailTexts(language)('unitMail.notTaken.subject', { subject: found.restricted ? '' : found.subject }),
    body: unitMailTexts(language)(refusal),
    unitId: found.restricted ? unitId : found.handlingUnitId,
    isWrittenByPerson: false,
    answersMail: true,
    at: now,
  })
