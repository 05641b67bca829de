import PostalMime, { type Email } from 'postal-mime'
import { bodyStart } from './charset.ts'
import { LARGEST_MAIL_BYTES, type MailProblem } from './incoming-mail.ts'

const LARGEST_HEADERS_BYTES = 512 * 1024
const SALVAGED_HEADERS_BYTES = 64 * 1024
const SALVAGED_BODY_BYTES = 256 * 1024
const DEEPEST_PARTS = 30

/** The whole mail; of one that is too large or not to be read as a whole, its headers and the beginning as plain text. */
export async function readOrSalvage(raw: Uint8Array, problems: Set<MailProblem>): Promise<Email> {
  if (raw.length > LARGEST_MAIL_BYTES) problems.add('mail.too_large')
  else {
    try {
      const email = await read(raw)
      if (!isLost(raw, email)) return email
    } catch {
      // Headers beyond all measure, or parts in parts in parts: the sender's doing, not a fault of ours.
    }
    problems.add('mail.unreadable')
  }
  return salvage(raw)
}

/** Whether something was written and nothing found, as where parts are announced that never come. */
const isLost = (raw: Uint8Array, { text, html, attachments }: Email) =>
  !text && !html && attachments.length === 0 && raw.subarray(bodyStart(raw)).some((byte) => byte > 0x20)

function salvage(raw: Uint8Array): Promise<Email> {
  const body = bodyStart(raw)
  const headers = Buffer.from(raw.subarray(0, Math.min(body, SALVAGED_HEADERS_BYTES))).toString('latin1')
  // Without what says how the body is to be read, it is text.
  const plain = headers.replace(/^(?=content-(?:type|transfer-encoding|disposition)[ \t]*:)/gim, 'X-Was-')
  const start = Buffer.from(`${plain.trimEnd()}\r\n\r\n`, 'latin1')
  return read(Buffer.concat([start, raw.subarray(body, body + SALVAGED_BODY_BYTES)]))
}

/** Its parts, as they are; throws on what no mail has. */
export const read = (raw: Uint8Array) =>
  PostalMime.parse(raw, {
    // A mail in a mail is evidence, or sent on: it never becomes part of what this sender has written.
    forceRfc822Attachments: true,
    maxHeadersSize: LARGEST_HEADERS_BYTES,
    maxNestingDepth: DEEPEST_PARTS,
  })
