import type { Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Case, LONGEST_MESSAGE } from '../case.ts'
import { audit, markActive } from '../case-trace.server.ts'
import { leaveWithin } from '../contributors/leave-case.server.ts'
import { takeAttachments } from '../create-case.server.ts'
import { answerWithin, type OfferAnswer } from '../handover/answer-offer.server.ts'
import { announce } from '../live-updates.server.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { insertMessage, replyWithin, type SendReply } from '../write-message.server.ts'
import { standingOf } from './unit-mail.policy.ts'
import type { UnitMailKey } from './unit-mail-key.server.ts'
import type { UnitReply } from './unit-reply.ts'
import { markSent, sendOn } from './write-to-unit.server.ts'

export type UnitMailRefusal =
  | 'unitMail.over'
  | 'unitMail.nothingOffered'
  | 'unitMail.reasonMissing'
  | 'unitMail.notFromUnit'
  | 'unitMail.bodyMissing'
  | 'unitMail.bodyTooLong'
  | 'unitMail.closed'

export interface UnitAnswered {
  did: 'accepted' | 'declined' | 'asked' | 'replied' | 'answered' | 'left'
  /** What was written as a message of the case; null where nothing was. */
  messageId: string | null
}

/** Who wrote for the unit, and by what way. */
export interface UnitAuthor {
  name: string | null
  channel: 'web' | 'email'
  mailMessageId: string | null
  attachmentIds: readonly string[]
}

/**
 * What a unit without Samspel answers, done. An offer is accepted or declined, once; a question is answered inside the
 * case; whoever has the case answers the asker, and it then waits for them.
 *
 * @param found locked
 * @param sendReply sends the unit's answer to the asker
 */
export async function answerAsUnit(
  tx: Tx,
  key: UnitMailKey,
  found: Case,
  reply: UnitReply,
  author: UnitAuthor,
  post: MailPost,
  sendReply: SendReply,
): Promise<Outcome<UnitMailRefusal, UnitAnswered>> {
  const standing = standingOf(key, found)
  if (standing === null) return refused('unitMail.over')
  if (found.state === 'closed') return refused('unitMail.closed')
  const said = reply.kind === 'accept' ? reply.note : reply.kind === 'decline' ? reply.reason : reply.text
  if (said.length > LONGEST_MESSAGE) return refused('unitMail.bodyTooLong')
  if (reply.kind === 'answer' && said.trim() === '') return refused('unitMail.bodyMissing')
  if (reply.kind === 'decline' && said.trim() === '' && standing !== 'handling')
    return refused('unitMail.reasonMissing')
  if (standing === 'handling') {
    if (reply.kind !== 'answer') return refused('unitMail.nothingOffered')
    const { attachmentIds, ...by } = author
    const text = { body: reply.text, language: found.language, next: 'wait' as const, attachmentIds }
    const messageId = await replyWithin(tx, found, text, { personId: null, ...by }, post.now, sendReply)
    await markSent(tx, [messageId], key.unitId, post.now)
    return done({ did: 'replied', messageId })
  }
  if (standing === 'offered' && reply.kind !== 'answer') return decide(tx, key, found, reply, author, post)
  if (standing === 'asked' && reply.kind === 'accept') return refused('unitMail.nothingOffered')
  const messageId = await tellColleagues(tx, key.unitId, found, said, author, post.now)
  if (standing === 'asked' && reply.kind === 'decline') {
    await leaveWithin(tx, found, key.unitId, null, post.now)
    await announce(tx, found.id)
    return done({ did: 'left', messageId })
  }
  return done({ did: standing === 'offered' ? 'asked' : 'answered', messageId })
}

async function decide(
  tx: Tx,
  key: UnitMailKey,
  found: Case,
  reply: Exclude<UnitReply, { kind: 'answer' }>,
  author: UnitAuthor,
  post: MailPost,
): Promise<Outcome<UnitMailRefusal, UnitAnswered>> {
  const answer: OfferAnswer = reply.kind === 'accept' ? { kind: 'accept' } : reply
  const outcome = await answerWithin(tx, found, answer, null, post.now)
  if (!outcome.ok) return refused(outcome.refusal === 'handover.noteTooLong' ? 'unitMail.bodyTooLong' : 'unitMail.over')
  const isAccepted = reply.kind === 'accept'
  // A reason stands in the hand-over; it is a message only with the files that came along.
  const isMessage = author.attachmentIds.length > 0 || (isAccepted && reply.note !== '')
  const words = isAccepted ? reply.note : reply.reason
  const messageId = isMessage ? await tellColleagues(tx, key.unitId, found, words || '–', author, post.now) : null
  if (isAccepted) await sendOn(tx, post, { ...found, handlingUnitId: key.unitId })
  return done({ did: isAccepted ? 'accepted' : 'declined', messageId })
}

/** Says it inside the case, to those who work on it; never to the asker. */
export async function tellColleagues(tx: Tx, unitId: string, found: Case, body: string, author: UnitAuthor, now: Date) {
  const messageId = await insertMessage(tx, {
    caseId: found.id,
    kind: 'unit',
    channel: author.channel,
    authorId: null,
    authorName: author.name,
    unitId,
    body,
    language: found.language,
    confidential: false,
    at: now,
    mailMessageId: author.mailMessageId,
  })
  await takeAttachments(tx, author.attachmentIds, found.id, messageId)
  await markActive(tx, found.id, now)
  await audit(tx, { caseId: found.id, action: 'case.noted', at: now, actorId: null, unitId })
  await announce(tx, found.id)
  return messageId
}
