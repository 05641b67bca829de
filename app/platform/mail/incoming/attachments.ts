import type { Attachment } from 'postal-mime'
import { cleanLine } from './header-fields.ts'
import type { MailAttachment } from './incoming-mail.ts'

export const MOST_ATTACHMENTS = 100
const LONGEST_NAME = 150
const UNNAMED: Readonly<Record<string, string>> = {
  'message/rfc822': 'message.eml',
  'message/delivery-status': 'delivery-status.txt',
  'message/disposition-notification': 'receipt.txt',
  'text/rfc822-headers': 'headers.txt',
  'text/calendar': 'invitation.ics',
  'application/ics': 'invitation.ics',
  'application/ms-tnef': 'winmail.dat',
}

export function readAttachment({ filename, mimeType, disposition, related, content }: Attachment): MailAttachment {
  const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mimeType)
    ? mimeType.toLowerCase()
    : 'application/octet-stream'
  return {
    name: safeName(filename ?? '') || UNNAMED[mediaType] || 'attachment.bin',
    mediaType,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    inline: disposition === 'inline' || (related === true && disposition !== 'attachment'),
  }
}

/** The last part of a path, without what could mislead a reader or a file system; the ending is kept when it is long. */
function safeName(name: string): string {
  const line = cleanLine(name.toWellFormed(), 10_000)
  const base = (line.split(/[/\\]/).at(-1) ?? '').replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '')
  if (base.length <= LONGEST_NAME) return base
  const ending = /\.[\w-]{1,10}$/.exec(base)?.[0] ?? ''
  return base.slice(0, LONGEST_NAME - ending.length).toWellFormed() + ending
}

export const isTnef = ({ mediaType, name }: MailAttachment) =>
  mediaType === 'application/ms-tnef' || mediaType === 'application/vnd.ms-tnef' || /^winmail\.dat$/i.test(name)
