import { createHash } from 'node:crypto'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { domainOf } from '#app/platform/mail/incoming/header-fields.ts'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { lockCase } from '../case.queries.server.ts'
import { audit } from '../case-trace.server.ts'
import { answerWithin } from '../handover/answer-offer.server.ts'
import { announce } from '../live-updates.server.ts'
import { insertMessage } from '../write-message.server.ts'
import { readUnitAnswer } from './unit-answer.ts'

/** What an address of `unitReplyAddress` is kept as. */
export const hashOfUnitToken = (token: string) => createHash('sha256').update(token).digest()

export interface UnitAnswered {
  outcome: 'unit.accepted' | 'unit.declined' | 'unit.said'
  caseId: string
  messageId: string
}

/**
 * The answer of a unit without Samspel. It counts when the key is valid and the sender is verified and of the domain
 * of the address that the unit was asked at: a key can be sent on with the mail that it stands in.
 *
 * @param body the message as it is to stand in the case
 * @param realNow keys end by the real clock
 * @returns null when it does not count; then it is an ordinary mail
 */
export async function answerByMail(
  tx: Tx,
  { token, mail, body }: { token: string; mail: IncomingMail; body: string },
  now: Date,
  realNow: Date,
): Promise<UnitAnswered | null> {
  const key = await tx
    .selectFrom('unitMailKey')
    .innerJoin('unitDesk', 'unitDesk.unitId', 'unitMailKey.unitId')
    .leftJoin('handover', 'handover.id', 'unitMailKey.handoverId')
    .select(['unitMailKey.unitId', 'unitMailKey.caseId', 'unitDesk.email', 'handover.state as offerState'])
    .where('tokenHash', '=', hashOfUnitToken(token))
    .where('expiresAt', '>', realNow)
    .executeTakeFirst()
  const sender = mail.from?.address
  if (!key?.email || !sender || !mail.authentication.isSenderVerified) return null
  if (domainOf(sender) !== domainOf(key.email)) return null
  const found = await lockCase(tx, key.caseId)
  if (!found || found.state === 'closed') return null
  const messageId = await insertMessage(tx, {
    caseId: found.id,
    kind: 'unit',
    channel: 'email',
    authorId: null,
    authorName: mail.from?.name || null,
    unitId: key.unitId,
    body,
    language: null,
    confidential: false,
    at: now,
    mailMessageId: mail.messageId,
  })
  await tx.updateTable('supportCase').set({ lastActivityAt: now }).where('id', '=', found.id).execute()
  await audit(tx, { caseId: found.id, action: 'case.noted', at: now, actorId: null, unitId: key.unitId })
  await announce(tx, found.id)
  const answer = readUnitAnswer(mail.newText)
  const decides = answer.kind !== 'message' && key.offerState === 'offered' && found.offeredTo === key.unitId
  // What is refused, such as an offer that was withdrawn meanwhile, stays as the unit's message.
  const isDecided = decides && (await answerWithin(tx, found, answer, null, now)).ok
  const outcome = !isDecided ? 'unit.said' : answer.kind === 'accept' ? 'unit.accepted' : 'unit.declined'
  return { outcome, caseId: found.id, messageId }
}
