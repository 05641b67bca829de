/** What one message may carry. */
const MOST_FILES = 10
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024
export const LARGEST_TOGETHER_BYTES = 25 * 1024 * 1024

export type FileRefusal =
  | 'attachment.empty'
  | 'attachment.tooLarge'
  | 'attachment.tooLargeTogether'
  | 'attachment.tooMany'
  | 'attachment.tooOften'
  | 'attachment.kind'
  | 'attachment.macros'

/** A file that was not taken; the others were. */
export interface RefusedFile {
  name: string
  refusal: FileRefusal
}

/** A file that lies here, as a list shows it. */
export interface AttachmentRow {
  id: string
  name: string
  mediaType: string
  sizeBytes: number
}

/** What a file field lets one choose; what counts is what is in the file. */
export const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.gif,.webp,.heic,.txt,.csv'

interface Held {
  files: number
  bytes: number
}

/** Why there is no room for one more file beside those that are held already, or null when there is. */
export function refusalOfSize(sizeBytes: number, held: Held): FileRefusal | null {
  if (sizeBytes === 0) return 'attachment.empty'
  if (sizeBytes > LARGEST_FILE_BYTES) return 'attachment.tooLarge'
  if (held.files >= MOST_FILES) return 'attachment.tooMany'
  return held.bytes + sizeBytes > LARGEST_TOGETHER_BYTES ? 'attachment.tooLargeTogether' : null
}
