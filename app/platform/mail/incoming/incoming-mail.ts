/** The largest mail that is taken, whole and as it was sent; attachments grow by a third on their way (base64). */
export const LARGEST_MAIL_BYTES = 25 * 1024 * 1024

export interface MailAddress {
  /** With a lower-case domain; the part before @ as it was written. */
  address: string
  name: string
}

/** A header field as it came: name in lower case, value unfolded and not decoded. */
export interface HeaderField {
  name: string
  value: string
}

export interface MailAttachment {
  /** One name without folders, control characters or marks that turn the direction of writing; never empty. */
  name: string
  /** As the sender says; what the bytes are is for the receiver to find out. */
  mediaType: string
  bytes: Uint8Array
  /** Belongs to the text, such as a picture in it. */
  inline: boolean
}

/** Why a mail is not what a person wrote to us just now. */
export type Automatic = 'auto-reply' | 'bounce' | 'list' | 'loop'

export interface Bounce {
  /** Whom our mail did not reach; null when the report does not say. */
  recipient: string | null
  /** Of the mail that did not arrive, in angle brackets. */
  originalMessageId: string | null
  /** RFC 3464's action: only `failed` is an end. */
  action: 'failed' | 'delayed' | 'delivered'
  /** RFC 3463's status such as `5.1.1`, and what the mail server said; one line. */
  problem: string
}

export interface Authentication {
  /** Our own mail server's word on the domain of From; `none` when it said nothing that counts. */
  dmarc: 'pass' | 'fail' | 'none'
  /** Whether the sender is who From says, as far as the domain can vouch for it. */
  isSenderVerified: boolean
}

export interface Forwarded {
  from: { address: string | null; name: string }
  subject: string
  text: string
  date: Date | null
}

/** What could not be read, or only in part; stable codes. */
export type MailProblem =
  | 'mail.too_large'
  | 'mail.unreadable'
  | 'header.not_utf8'
  | 'header.cut'
  | 'from.missing'
  | 'from.several'
  | 'date.missing'
  | 'message_id.missing'
  | 'body.empty'
  | 'body.cut'
  | 'body.encrypted'
  | 'body.wrong_charset'
  | 'html.cut'
  | 'attachment.tnef'
  | 'attachments.cut'

export interface IncomingMail {
  /** In angle brackets. */
  messageId: string | null
  from: MailAddress | null
  sender: MailAddress | null
  to: MailAddress[]
  cc: MailAddress[]
  replyTo: MailAddress[]
  /** One line. */
  subject: string
  date: Date | null
  inReplyTo: string | null
  /** The oldest first. */
  references: string[]
  /** The plain part, or the HTML as text. */
  text: string
  /** The text without the earlier conversation and the signature; all of it where that is not certain. */
  newText: string
  /** Harmless: no scripts, styles, pictures or forms. */
  html: string | null
  attachments: MailAttachment[]
  isAutomatic: Automatic | null
  /** Whether a machine may answer it (RFC 3834). */
  mayBeAnsweredByMachine: boolean
  bounce: Bounce | null
  authentication: Authentication
  forwarded: Forwarded | null
  headers: HeaderField[]
  problems: MailProblem[]
}
