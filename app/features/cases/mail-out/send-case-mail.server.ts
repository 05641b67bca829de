import { sql } from 'kysely'
import { unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { caseMessageId, headersOfCaseMail } from '../mail/outgoing-headers.ts'
import { DELIVER_MAIL, type MailRoom } from './mail-room.ts'

export interface CaseMail {
  caseId: string
  /** Of the message that it carries, or of what else it tells of: makes its Message-ID the same however often it leaves. */
  id: string
  /** The message of the case that it carries, when it carries one. */
  messageId: string | null
  to: string
  /** Whom it is to, so that it goes when they are erased; null for a unit, or an asker without an account. */
  personId: string | null
  language: Language
  subject: string
  body: string
  /** The unit that speaks. */
  unitId: string
  isWrittenByPerson: boolean
  /** Whether it is a machine's answer to one mail, rather than news. */
  answersMail?: boolean
  /** Where the answer goes when it is not to the case, such as a unit's own reply address. */
  replyTo?: string
  /** Files of the case that leave with it. */
  fileIds?: readonly string[]
  at: Date
}

/**
 * Puts a mail of a case in the outbox: from its unit's address, never a person's, with the reference in subject and
 * address, and in one thread with those before it. It leaves when the transaction has committed.
 */
export async function sendCaseMail(tx: Tx, { mailDomain, jobs }: MailRoom, mail: CaseMail) {
  const { reference } = await tx
    .selectFrom('supportCase')
    .select('reference')
    .where('id', '=', mail.caseId)
    .executeTakeFirstOrThrow()
  const { mailbox, unit } = await tx
    .selectFrom('unit')
    .leftJoin('unitDesk', 'unitDesk.unitId', 'unit.id')
    .select(['unitDesk.mailbox', unitLink('unit.id', mail.language, dayOf(mail.at)).as('unit')])
    .where('unit.id', '=', mail.unitId)
    .executeTakeFirstOrThrow()
  const { from, replyTo, subject, messageId, headers, ...thread } = headersOfCaseMail({
    id: mail.id,
    reference,
    subject: mail.subject,
    // A unit without a mailbox of its own speaks from the case's address.
    unit: { name: unit?.name ?? '', address: `${mailbox ?? 'sak'}@${mailDomain}` },
    conversation: await listConversation(tx, mail.caseId, mail.to),
    mailDomain,
    isWrittenByPerson: mail.isWrittenByPerson,
    answersMail: mail.answersMail ?? false,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
  })
  await sendMail(tx, {
    personId: mail.personId,
    to: mail.to,
    subject,
    body: mail.body,
    at: mail.at,
    from,
    messageId,
    ...(thread.inReplyTo ? { inReplyTo: thread.inReplyTo } : {}),
    headers: {
      ...headers,
      'Reply-To': replyTo,
      ...(thread.references ? { References: thread.references.join(' ') } : {}),
    },
    fileIds: mail.fileIds ?? [],
    about: { caseId: mail.caseId, messageId: mail.messageId },
  })
  if (mail.messageId !== null)
    await tx
      .updateTable('caseMessage')
      .set({ mailMessageId: caseMessageId(mail.id, mailDomain) })
      .where('id', '=', mail.messageId)
      .where('mailMessageId', 'is', null)
      .execute()
  await jobs.enqueue(tx, DELIVER_MAIL, {})
}

/**
 * The mails of a case that went to or came from one address, the oldest first, and what we answer at once after what it
 * answers: others' threads are not theirs.
 */
async function listConversation(tx: Tx, caseId: string, address: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select mail_message_id as id, at, 0 as ours from case_message
        where case_id = ${caseId} and kind = 'asker' and channel = 'email' and mail_message_id is not null
      union
      select message_id, created_at, 1 from outbox_mail
        where case_id = ${caseId} and lower(to_address) = lower(${address}) and message_id is not null
    ) as mails order by at, ours`.execute(tx)
  return rows.map(({ id }) => id)
}
