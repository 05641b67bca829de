import type { AttachmentRow } from '../attachments/attachment.ts'

/** What one mail to a unit carries. Coded for mail it is a third more, and most servers take 25 MB. */
const MOST_BYTES_ALONG = 15 * 1024 * 1024

export interface Packed<File> {
  along: File[]
  leftOut: File[]
}

/** Which files there is room for in one mail: each in turn, when it fits beside those before it. */
export function packFiles<File extends Pick<AttachmentRow, 'sizeBytes'>>(
  files: readonly File[],
  mostBytes = MOST_BYTES_ALONG,
): Packed<File> {
  const packed: Packed<File> = { along: [], leftOut: [] }
  let bytes = 0
  for (const file of files) {
    const fits = bytes + file.sizeBytes <= mostBytes
    packed[fits ? 'along' : 'leftOut'].push(file)
    if (fits) bytes += file.sizeBytes
  }
  return packed
}
