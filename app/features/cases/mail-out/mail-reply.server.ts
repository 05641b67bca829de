import { unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from '../case.ts'
import type { SendReply } from '../write-message.server.ts'
import { listAskerAddresses } from './asker-addresses.queries.server.ts'
import { createAskerKey } from './asker-key.server.ts'
import type { MailPost } from './mail-room.ts'
import { mailTexts } from './mail-words.ts'
import { sendCaseMail } from './send-case-mail.server.ts'

/**
 * Sends a reply to the asker, signed with the handler's name, the unit and the reference; the handler's own address
 * leaves the system nowhere. Files stay on the asker's page, where the link leads.
 */
export const replyByMail =
  (post: MailPost): SendReply =>
  (tx, found, messageId) =>
    mailReply(tx, post, found, messageId)

async function mailReply(tx: Tx, { room, now, realNow }: MailPost, found: Case, messageId: string) {
  const t = mailTexts(found.language)
  const message = await tx
    .selectFrom('caseMessage')
    .select(['body', 'authorName', unitLink('unitId', found.language, dayOf(now)).as('unit')])
    .select(({ selectFrom, fn }) =>
      selectFrom('attachment').select(fn.countAll<number>().as('n')).where('messageId', '=', messageId).as('files'),
    )
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow()
  for (const { personId, to } of await listAskerAddresses(tx, found)) {
    const page = room.publicUrl + hrefOf('myCase', found.language, { id: found.id })
    const link = personId === null ? `${page}?key=${await createAskerKey(tx, found.id, realNow)}` : page
    const signature = [message.authorName, message.unit?.name].filter(Boolean).join(', ')
    const files = Number(message.files)
    await sendCaseMail(tx, room, {
      caseId: found.id,
      id: `${messageId}.${personId ?? 'asker'}`,
      messageId,
      to,
      personId,
      language: found.language,
      // A person's own matter has no title elsewhere.
      subject: t('cases.mail.replySubject', { subject: found.restricted ? '' : found.subject }).trim(),
      body: [
        message.body,
        signature,
        ...(files > 0 ? [t('cases.mail.files', { count: files, link })] : []),
        `--\n${t('cases.mail.footer', { reference: found.reference, link })}`,
      ].join('\n\n'),
      unitId: found.handlingUnitId,
      isWrittenByPerson: true,
      at: now,
    })
  }
}
