import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { createToken, hashOf } from '#app/platform/sign-in/session.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type AttachmentRow, type RefusedFile, refusalOfSize } from './attachment.ts'
import { readFile } from './file-kind.server.ts'

export interface Uploads {
  /** What the form sends along at the next try; null while it has no files. */
  key: string | null
  kept: AttachmentRow[]
  refused: RefusedFile[]
}

export interface FormUploads extends Uploads {
  /** Whether the form was sent only to take a file back. */
  isTakenBack: boolean
}

/**
 * Keeps the files that a form brought at one try.
 *
 * @param values the form's fields; `uploadKey` and `remove` are those of `UploadsField`
 */
export function keepFormFiles(
  db: Db,
  { uploadKey, remove }: Readonly<Record<string, string | undefined>>,
  files: readonly File[],
  realNow: Date,
) {
  const removed = isUuid(remove) ? remove : null
  return db.transaction().execute(
    async (tx): Promise<FormUploads> => ({
      ...(await keepUploads(tx, { key: uploadKey ?? '', files, remove: removed }, realNow)),
      isTakenBack: removed !== null,
    }),
  )
}

const isKey = (key: string) => /^[\w-]{43}$/.test(key)

/**
 * Keeps the files of a form that is not done yet under a key that only this form knows, beside those that it brought
 * before. A file that cannot be taken is told, and the others stay.
 *
 * @param given the key as the form sent it; what is no key of ours counts as none
 * @param remove id of a file that is taken back, if any
 * @param realNow they are deleted a day after, by the real clock
 */
export async function keepUploads(
  tx: Tx,
  { key: given, files, remove }: { key: string; files: readonly File[]; remove: string | null },
  realNow: Date,
): Promise<Uploads> {
  const key = isKey(given) ? given : createToken()
  if (remove !== null) {
    await tx.deleteFrom('attachment').where('id', '=', remove).where('uploadKeyHash', '=', hashOf(key)).execute()
  }
  const kept = isKey(given) ? await listUploads(tx, given) : []
  const refused: RefusedFile[] = []
  for (const file of files) {
    const held = { files: kept.length, bytes: kept.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) }
    const refusal = refusalOfSize(file.size, held)
    if (refusal) {
      refused.push({ name: file.name, refusal })
      continue
    }
    const content = new Uint8Array(await file.arrayBuffer())
    const read = await readFile(file.name, content)
    if (!read.ok) refused.push({ name: file.name, refusal: read.refusal })
    else kept.push(await insertUpload(tx, { key, name: read.name, mediaType: read.mediaType, content }, realNow))
  }
  return { key: kept.length > 0 ? key : null, kept, refused }
}

/** The files that a form has brought so far, in the order in which they came. */
export const listUploads = (tx: Tx, key: string): Promise<AttachmentRow[]> =>
  tx
    .selectFrom('attachment')
    .select(['id', 'name', 'mediaType', 'sizeBytes'])
    .where('uploadKeyHash', '=', hashOf(key))
    .where('caseId', 'is', null)
    .orderBy('id')
    .execute()

async function insertUpload(
  tx: Tx,
  { key, name, mediaType, content }: { key: string; name: string; mediaType: string; content: Uint8Array },
  realNow: Date,
): Promise<AttachmentRow> {
  const row = { name, mediaType, sizeBytes: content.length }
  const { id } = await tx
    .insertInto('attachment')
    .values({ ...row, uploadKeyHash: hashOf(key), createdAt: realNow })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('attachmentContent')
    .values({ attachmentId: id, content: Buffer.from(content) })
    .execute()
  return { id, ...row }
}
