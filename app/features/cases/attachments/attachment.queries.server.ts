import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { MessageAudience } from '../case.policy.ts'
import type { AttachmentRow } from './attachment.ts'

/** A file of a message, with what its policy asks; undefined when there is none, or it belongs to no message yet. */
export async function findAttachment(db: DbOrTx, id: string) {
  const row = await db
    .selectFrom('attachment as a')
    .innerJoin('caseMessage as m', 'm.id', 'a.messageId')
    .select(['a.id', 'a.name', 'a.mediaType', 'a.sizeBytes', 'm.caseId', 'm.confidential', 'm.unitId'])
    .select(sql<MessageAudience['kind']>`m.kind`.as('kind'))
    .select(
      sql<string[]>`coalesce((select array_agg(unit_id) from note_reader where message_id = m.id), '{}')`.as('shownTo'),
    )
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { kind, confidential, unitId, shownTo, ...file } = row
  return { ...file, message: { kind, confidential, unitId, shownTo } satisfies MessageAudience }
}

/** What is in it; read apart, and only for whom the policy lets. */
export async function readContent(db: DbOrTx, id: string): Promise<Buffer> {
  const { content } = await db
    .selectFrom('attachmentContent')
    .select('content')
    .where('attachmentId', '=', id)
    .executeTakeFirstOrThrow()
  return content
}

/** Files that leave with a mail, as they are now; none of a case that has become a person's own matter meanwhile. */
export const readFilesOfMail = (db: DbOrTx, mailId: string) =>
  db
    .selectFrom('outboxFile')
    .innerJoin('attachment', 'attachment.id', 'outboxFile.attachmentId')
    .innerJoin('attachmentContent', 'attachmentContent.attachmentId', 'attachment.id')
    .innerJoin('supportCase', 'supportCase.id', 'attachment.caseId')
    .select(['attachment.name', 'attachment.mediaType', 'attachmentContent.content'])
    .where('mailId', '=', mailId)
    .where('supportCase.restricted', '=', false)
    .orderBy('attachment.id')
    .execute()

/** The files of several messages, by message. */
export async function listAttachments(
  db: DbOrTx,
  messageIds: readonly string[],
): Promise<Map<string, AttachmentRow[]>> {
  if (messageIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('attachment')
    .select(['id', 'name', 'mediaType', 'sizeBytes', 'messageId'])
    .where('messageId', 'in', [...messageIds])
    .orderBy('id')
    .execute()
  const byMessage = new Map<string, AttachmentRow[]>()
  for (const { messageId, ...row } of rows) byMessage.set(messageId!, [...(byMessage.get(messageId!) ?? []), row])
  return byMessage
}
