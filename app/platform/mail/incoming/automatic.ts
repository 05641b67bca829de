import { addressesOf, allValues, firstValue, messageIdsOf } from './header-fields.ts'
import type { Automatic, HeaderField } from './incoming-mail.ts'

/** The header that every mail of ours carries, with our name: who sends it back to us is a machine. */
export const LOOP_HEADER = 'X-Samspel-Loop'
/** A mail that has passed so many servers goes in circles. */
const MOST_HOPS = 50

/** Words that Exchange and others put first in the subject of an absence notice. People do not write them with a colon. */
const AUTO_REPLY_SUBJECT =
  /^\s*(automatisk svar|automatic reply|autosvar|auto(?:matic)?[- ]?response|out of (?:the )?office|automatische antwort|réponse automatique)\s*:/i
const MACHINE_SENDER = /^(mailer-daemon|postmaster|mail-daemon|maildaemon)@/i
const BOUNCE_SUBJECT =
  /^\s*(undeliver|undelivered|undeliverable|delivery (?:status notification|failure|has failed)|failure notice|returned mail|mail delivery failed|kan ikke leveres|ikke levert|uleverbar|kunne ikke leveres)/i

interface Circumstances {
  /** The name in our own loop header. */
  ownName: string | null
  /** MAIL FROM of the envelope; empty for a bounce, null when unknown. */
  envelopeFrom: string | null
  subject: string
}

/** Whether a machine has written a mail, and of which kind (RFC 3834 and RFC 3464). */
export function findAutomatic(headers: readonly HeaderField[], circumstances: Circumstances): Automatic | null {
  if (allValues(headers, 'received').length > MOST_HOPS) return 'loop'
  // Before our own marks: the server that returns our mail may share our name.
  if (isBounce(headers, circumstances)) return 'bounce'
  if (isOurOwn(headers, circumstances.ownName)) return 'loop'
  if (isAutoReply(headers, circumstances.subject)) return 'auto-reply'
  return isFromList(headers) ? 'list' : null
}

/** Whether a machine may answer it. Careful: a person waits for a person's answer, and two machines never stop. */
export function mayBeAnsweredByMachine(headers: readonly HeaderField[], circumstances: Circumstances): boolean {
  if (findAutomatic(headers, circumstances) || isNullSender(headers, circumstances.envelopeFrom)) return false
  if (/\b(bulk|list|junk|auto_reply)\b/i.test(firstValue(headers, 'precedence') ?? '')) return false
  if (/\b(all|oof|autoreply)\b/i.test(firstValue(headers, 'x-auto-response-suppress') ?? '')) return false
  const [from] = addressesOf(headers, 'from')
  return from !== undefined && !/^(no-?reply|do-?not-?reply|ikke-?svar|ikkje-?svar)[@+._-]/i.test(from.address)
}

/** Our mail as it left: with our header, or with an identity of ours. */
function isOurOwn(headers: readonly HeaderField[], ownName: string | null): boolean {
  if (!ownName) return false
  const ours = (value: string) => value.trim().toLowerCase() === ownName.toLowerCase()
  return (
    allValues(headers, LOOP_HEADER.toLowerCase()).some(ours) ||
    messageIdsOf(headers, 'message-id').some((id) => id.toLowerCase().endsWith(`@${ownName.toLowerCase()}>`))
  )
}

function isBounce(headers: readonly HeaderField[], { envelopeFrom, subject }: Circumstances): boolean {
  const type = firstValue(headers, 'content-type') ?? ''
  if (/^\s*multipart\/report\b/i.test(type) && /report-type\s*=\s*"?delivery-status/i.test(type)) return true
  if (firstValue(headers, 'x-failed-recipients') !== null) return true
  const [from] = addressesOf(headers, 'from')
  const isMachine = from !== undefined && MACHINE_SENDER.test(from.address)
  return isMachine && (isNullSender(headers, envelopeFrom) || BOUNCE_SUBJECT.test(subject))
}

function isAutoReply(headers: readonly HeaderField[], subject: string): boolean {
  const submitted = firstValue(headers, 'auto-submitted')
  if (submitted !== null && !/^\s*no\b/i.test(submitted)) return true
  if (/\bauto_reply\b/i.test(firstValue(headers, 'precedence') ?? '')) return true
  const marks = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from']
  if (marks.some((name) => firstValue(headers, name) !== null)) return true
  const type = firstValue(headers, 'content-type') ?? ''
  // A receipt that a mail was read is nobody's answer.
  if (/^\s*multipart\/report\b/i.test(type) && /report-type\s*=\s*"?disposition-notification/i.test(type)) return true
  return AUTO_REPLY_SUBJECT.test(subject)
}

function isFromList(headers: readonly HeaderField[]): boolean {
  const marks = ['list-id', 'list-post', 'list-unsubscribe', 'mailing-list']
  return (
    marks.some((name) => firstValue(headers, name) !== null) ||
    /^\s*(bulk|list|junk)\s*$/i.test(firstValue(headers, 'precedence') ?? '')
  )
}

function isNullSender(headers: readonly HeaderField[], envelopeFrom: string | null): boolean {
  return envelopeFrom === '' || /^\s*<\s*>\s*$/.test(firstValue(headers, 'return-path') ?? '')
}
