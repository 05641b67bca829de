import { fileTypeFromBuffer } from 'file-type'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { MailAttachment } from '#app/platform/mail/incoming/incoming-mail.ts'

const MOST_FILES = 30

/** A file beside those of the mail itself, such as the whole text where only its beginning fits into the message. */
export type KeptFile = Pick<MailAttachment, 'name' | 'bytes'>

/**
 * Keeps what came with a mail at its message. The type is what the bytes are; what cannot be told is bytes alone, which
 * no browser shows or runs. Pictures of signatures and the like come too: nothing that was sent is lost.
 *
 * @param realNow the real clock, as for all files
 */
export async function keepMailAttachments(
  tx: Tx,
  at: { caseId: string; messageId: string },
  files: readonly KeptFile[],
  realNow: Date,
) {
  for (const { name, bytes } of files.filter(({ bytes }) => bytes.length > 0).slice(0, MOST_FILES)) {
    const { id } = await tx
      .insertInto('attachment')
      .values({ ...at, name, mediaType: await typeOf(bytes), sizeBytes: bytes.length, createdAt: realNow })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('attachmentContent')
      .values({ attachmentId: id, content: Buffer.from(bytes) })
      .execute()
  }
}

async function typeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.mime ?? 'application/octet-stream'
}
