import type { Tx } from '#app/platform/database/connect.server.ts'
import type { MailAttachment } from '#app/platform/mail/incoming/incoming-mail.ts'
import type { RefusedFile } from '../attachments/attachment.ts'
import { keepUploads } from '../attachments/keep-uploads.server.ts'

/** A file beside those of the mail itself, such as the whole text where only its beginning fits into the message. */
export type MailFile = Pick<MailAttachment, 'name' | 'bytes' | 'inline'>

export interface KeptFiles {
  /** For the message that the mail becomes; what no message takes is deleted after a day. */
  attachmentIds: string[]
  leftOut: RefusedFile[]
}

/**
 * Keeps what came with a mail, by the rules of the form. What belongs to the text, such as the picture of a signature,
 * comes last, and takes no room from what was sent on purpose.
 *
 * @param realNow the real clock, as for all files
 */
export async function keepMailFiles(tx: Tx, files: readonly MailFile[], realNow: Date): Promise<KeptFiles> {
  const wanted = files
    .filter(({ bytes }) => bytes.length > 0)
    .toSorted((one, other) => Number(one.inline) - Number(other.inline))
    .map(({ name, bytes }) => new File([new Uint8Array(bytes)], name))
  const { kept, refused } = await keepUploads(tx, { key: '', files: wanted, remove: null }, realNow)
  return { attachmentIds: kept.map(({ id }) => id), leftOut: refused }
}
