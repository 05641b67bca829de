import type { Email } from 'postal-mime'
import { isTnef, MOST_ATTACHMENTS, readAttachment } from './attachments.ts'
import { readAuthentication, type TrustedServer, trustsNobody } from './authentication.ts'
import { findAutomatic, mayBeAnsweredByMachine } from './automatic.ts'
import { LONGEST_HTML, LONGEST_TEXT, sanitised, textOfHtml } from './body.ts'
import { readBounce } from './bounce.ts'
import { bodyStart, redeclared, unmangled, withoutMark, withUtf8Headers } from './charset.ts'
import { findForwarded } from './forwarded.ts'
import { addressesOf, allValues, cleanText, cut, dateOf, decodedLine, messageIdsOf } from './header-fields.ts'
import {
  type Forwarded,
  type HeaderField,
  type IncomingMail,
  LARGEST_MAIL_BYTES,
  type MailAttachment,
  type MailProblem,
} from './incoming-mail.ts'
import { withoutQuoted } from './quoted.ts'
import { read, readOrSalvage } from './read-raw-mail.ts'

const MOST_HEADERS = 500
const UNKNOWN_LETTER = '\ufffd'

export interface Arrival {
  server: TrustedServer
  /** The name in our own loop header and at the end of our Message-IDs; null to know no loop by name. */
  ownName: string | null
  /** MAIL FROM of the envelope; null when unknown. */
  envelopeFrom: string | null
}

const unknownArrival: Arrival = { server: trustsNobody, ownName: null, envelopeFrom: null }

/**
 * Reads a mail as it came over the wire. Never throws on what a sender has written: what can be read is given, and
 * `problems` says what could not.
 *
 * @param raw at most LARGEST_MAIL_BYTES; of what is longer only headers and the beginning of the text are read
 */
export async function parseMail(raw: Uint8Array, arrival: Arrival = unknownArrival): Promise<IncomingMail> {
  const problems = new Set<MailProblem>()
  const bytes = mendedHeaders(withoutMark(raw), problems)
  const email = await readOrSalvage(bytes, problems)
  const headers = headersOf(email, problems)
  const body = await readBody(bytes, email, problems)
  const attachments = attachmentsOf(email, problems)
  const subject = decodedLine(headers, 'subject')
  const from = addressesOf(headers, 'from')
  const circumstances = { ...arrival, subject }
  const isAutomatic = findAutomatic(headers, circumstances)
  const isBounce = isAutomatic === 'bounce'
  const forwarding = isBounce ? null : await findForwarding(subject, body.text, attachments)
  const isOneSender = from.length === 1 && allValues(headers, 'from').length === 1
  const [messageId = null] = messageIdsOf(headers, 'message-id')
  const date = dateOf(headers)
  if (from.length === 0) problems.add('from.missing')
  else if (!isOneSender) problems.add('from.several')
  if (!messageId) problems.add('message_id.missing')
  if (!date) problems.add('date.missing')
  return {
    messageId,
    from: from[0] ?? null,
    sender: addressesOf(headers, 'sender')[0] ?? null,
    to: addressesOf(headers, 'to'),
    cc: addressesOf(headers, 'cc'),
    replyTo: addressesOf(headers, 'reply-to'),
    subject,
    date,
    inReplyTo: messageIdsOf(headers, 'in-reply-to')[0] ?? null,
    references: messageIdsOf(headers, 'references'),
    text: body.text,
    newText: forwarding?.note ?? withoutQuoted(body.text),
    html: body.html,
    attachments,
    isAutomatic,
    mayBeAnsweredByMachine: mayBeAnsweredByMachine(headers, circumstances),
    bounce: isBounce ? readBounce(headers, body.text, attachments) : null,
    authentication: readAuthentication(headers, isOneSender ? from[0]!.address : null, arrival.server),
    forwarded: forwarding?.forwarded ?? null,
    headers,
    problems: [...problems],
  }
}

function mendedHeaders(raw: Uint8Array, problems: Set<MailProblem>): Uint8Array {
  const mended = withUtf8Headers(raw)
  if (!mended.subarray(0, bodyStart(mended)).every((byte, at) => byte === raw[at])) problems.add('header.not_utf8')
  return mended
}

function headersOf({ headers }: Email, problems: Set<MailProblem>): HeaderField[] {
  if (headers.length > MOST_HEADERS) problems.add('header.cut')
  // From the top: there our own server writes what counts.
  return headers.slice(0, MOST_HEADERS).map(({ key, value }) => ({ name: key, value: cleanText(value) }))
}

interface Body {
  text: string
  html: string | null
}

async function readBody(raw: Uint8Array, email: Email, problems: Set<MailProblem>): Promise<Body> {
  const { text: plain = '', html: rich = '' } = await inRightCharset(raw, email, problems)
  const html = rich.trim() === '' ? '' : sanitised(cleanText(rich))
  if (rich.length > LONGEST_HTML) problems.add('html.cut')
  const text = plain.trim() === '' && html ? textOfHtml(html) : cleanText(plain)
  if (text.length > LONGEST_TEXT) problems.add('body.cut')
  if (text.trim() === '') problems.add('body.empty')
  if (/^\s*(multipart\/encrypted|application\/(x-)?pkcs7-mime)/i.test(contentTypeOf(email))) {
    problems.add('body.encrypted')
  }
  return { text: cut(text, LONGEST_TEXT).trim(), html: html || null }
}

const contentTypeOf = ({ headers }: Email) => headers.find(({ key }) => key === 'content-type')?.value ?? ''

/** Text and HTML, read again when they are not in the charset that they are said to be in. */
async function inRightCharset(raw: Uint8Array, email: Email, problems: Set<MailProblem>) {
  const { text, html } = email
  if (`${text ?? ''}${html ?? ''}`.includes(UNKNOWN_LETTER) && !problems.has('mail.unreadable')) {
    const again = await read(redeclared(raw.subarray(0, LARGEST_MAIL_BYTES))).catch(() => email)
    // What is UTF-8 after all has that letter in it because the sender had it already.
    if (unmangled(again.text ?? '') || unmangled(again.html ?? '')) return email
    problems.add('body.wrong_charset')
    return again
  }
  const mended = { text: text && unmangled(text), html: html && unmangled(html) }
  if (mended.text || mended.html) problems.add('body.wrong_charset')
  return { text: mended.text || text, html: mended.html || html }
}

function attachmentsOf(email: Email, problems: Set<MailProblem>): MailAttachment[] {
  if (problems.has('mail.too_large')) return []
  if (email.attachments.length > MOST_ATTACHMENTS) problems.add('attachments.cut')
  const attachments = email.attachments.slice(0, MOST_ATTACHMENTS).map(readAttachment)
  if (attachments.some(isTnef)) problems.add('attachment.tnef')
  return attachments
}

/** A mail that was sent on, as text or as an attachment; the outermost of several. */
async function findForwarding(
  subject: string,
  text: string,
  attachments: MailAttachment[],
): Promise<{ note: string; forwarded: Forwarded } | null> {
  const inText = findForwarded(subject, text)
  if (inText) return inText
  const attached = attachments.find(({ mediaType }) => mediaType === 'message/rfc822')
  if (!attached) return null
  const problems = new Set<MailProblem>()
  const raw = mendedHeaders(withoutMark(attached.bytes), problems)
  const email = await readOrSalvage(raw, problems)
  const headers = headersOf(email, problems)
  const [from] = addressesOf(headers, 'from')
  return {
    note: withoutQuoted(text),
    forwarded: {
      from: { address: from?.address ?? null, name: from?.name ?? '' },
      subject: decodedLine(headers, 'subject'),
      text: (await readBody(raw, email, problems)).text,
      date: dateOf(headers),
    },
  }
}
