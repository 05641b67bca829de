import type { Decision } from '#app/features/cases/mail/threading.ts'
import type { Authentication, Bounce, IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'

// What each mail of this folder is: data, hence the length. A mail is from LARAR, verified by our mail server, without
// problems and without attachments, and makes a new case, unless something else stands here.

const LARAR = 'larar@fakultet.universitet.example'
export const CASE_123 = 'case-123'
export const CASE_124 = 'case-124'
export const OURS_123 = '<0198c0de-0000-7000-8000-000000000123@hjelp.universitet.example>'
export const OURS_124 = '<0198c0de-0000-7000-8000-000000000124@hjelp.universitet.example>'

export interface Expected {
  from?: string | null
  subject?: string
  newText?: string
  /** Stands in the whole text, but not in what is new. */
  quoted?: string
  /** Name and type of each. */
  attachments?: [name: string, mediaType: string, inline?: 'inline'][]
  problems?: IncomingMail['problems']
  isAutomatic?: IncomingMail['isAutomatic']
  bounce?: Bounce
  dmarc?: Authentication['dmarc']
  forwardedFrom?: string
  forwardedText?: string
  decision?: Decision
}

const QUESTION = 'Spørsmål om øvingsgrupper på Gløshaugen: kven hjelper oss å dele inn?'
const BEFORE_SATURDAY = 'Vi treng råd før lørdag.'
const joined: Decision = { do: 'join', caseId: CASE_123 }
const linked = (why: 'sender.unverified' | 'sender.not_participant' | 'reference.ambiguous', linkTo = CASE_123) =>
  ({ do: 'create', linkTo, why }) satisfies Decision
const ignored = (why: 'loop' | 'auto-reply', caseId: string | null = CASE_123) =>
  ({ do: 'ignore', why, caseId }) satisfies Decision
const pdf = (name: string): [string, string] => [name, 'application/pdf']
const forged = (dmarc: Authentication['dmarc']): Expected => ({ dmarc, decision: linked('sender.unverified') })
const bounced = (
  address: string,
  problem: string,
  bounce: Omit<Partial<Bounce>, 'recipient'> & { recipient?: string } = {},
): Expected => {
  const told: Bounce = {
    recipient: 'borte@fakultet.universitet.example',
    originalMessageId: OURS_123,
    action: 'failed',
    problem,
    ...bounce,
  }
  return {
    from: address,
    isAutomatic: 'bounce',
    dmarc: 'none',
    bounce: told,
    decision: { do: 'bounce', caseId: CASE_123, bounce: told },
  }
}
const STATUS: [string, string] = ['delivery-status.txt', 'message/delivery-status']
const RETURNED: [string, string] = ['message.eml', 'message/rfc822']

export const expected: Readonly<Record<string, Expected>> = {
  'encoding-utf8-8bit': { subject: 'Øvingsgrupper', newText: QUESTION },
  'encoding-utf8-quoted-printable': { subject: 'Blåbær', newText: QUESTION },
  'encoding-utf8-base64': { subject: 'Råd om rettleiing', newText: QUESTION },
  'encoding-iso-8859-1-8bit': { subject: 'Spørsmål', newText: QUESTION },
  'encoding-iso-8859-1-quoted-printable': { subject: 'Færre på øving', newText: QUESTION },
  'encoding-windows-1252-quoted-printable': { subject: '“Trinn 2” – støtte', newText: '«Ja» – 50 € til øving…' },
  'encoding-iso-8859-15-euro': { newText: 'Det kostar 20 € å låne rommet.' },
  'encoding-utf16-base64': { newText: 'Kan de hjelpe på lørdag?' },
  'encoding-subject-in-many-words': {
    subject: 'Ein svært lang emnelinje om grupper, øvingar og læringsassistentar',
  },
  'encoding-raw-latin1-headers': {
    subject: 'Spørsmål frå lærar',
    newText: 'På førehand takk',
    problems: ['header.not_utf8'],
  },
  'encoding-raw-utf8-headers': { subject: 'Spørsmål på nynorsk', newText: 'På førehand takk' },
  'encoding-declared-utf8-is-latin1': {
    newText: 'Vi treng råd før lørdag. Hilsen læraren på Ås',
    problems: ['body.wrong_charset'],
  },
  'encoding-declared-latin1-is-utf8': {
    newText: 'Vi treng råd før lørdag. Hilsen læraren på Ås',
    problems: ['body.wrong_charset'],
  },
  'encoding-no-charset-latin1': { newText: BEFORE_SATURDAY, problems: ['body.wrong_charset'] },
  'encoding-no-mime-headers-latin1': { newText: BEFORE_SATURDAY, problems: ['body.wrong_charset'] },
  'encoding-declared-utf8-is-latin1-quoted-printable': {
    newText: BEFORE_SATURDAY,
    problems: ['body.wrong_charset'],
  },
  'encoding-unknown-charset': { newText: 'Råd til øvingslærarar' },
  'encoding-format-flowed': { newText: 'Denne setninga er delt over to linjer.\n\nNy bolk.' },
  'encoding-byte-order-mark': { subject: 'Med BOM', newText: 'På tide å spørje.', dmarc: 'none' },
  'encoding-nul-and-control': { subject: 'Styreteikn', newText: 'Ei linje med  null og [31mfarge.' },
  'encoding-html-entities-only': { newText: 'Spørsmål om læring & øving' },

  'name-rfc2231': { attachments: [pdf('Øvingsplan høst.pdf')] },
  'name-rfc2231-continued-latin1': { attachments: [pdf('Læringsstøtte på Dragvoll.pdf')] },
  'name-rfc2047-in-parameter': { attachments: [pdf('Råd og øving.pdf')] },
  'name-raw-utf8': { attachments: [pdf('Årsplan.pdf')] },
  'name-in-content-type-only': { attachments: [pdf('Plan.pdf')] },
  'name-with-folders': { attachments: [pdf('passwd'), pdf('plan.pdf'), pdf('attachment.bin')] },
  'name-that-turns-around': { attachments: [['faktura fdp.exe', 'application/octet-stream']] },
  'name-with-line-break': { attachments: [pdf('a Bcc_ alle@utanfor.example .pdf')] },
  'attachment-empty': { attachments: [pdf('tom.pdf')] },
  'attachment-inline-picture': { newText: 'Sjå her:', attachments: [['tavle.png', 'image/png', 'inline']] },
  'attachment-winmail-dat': {
    attachments: [['winmail.dat', 'application/ms-tnef']],
    problems: ['attachment.tnef'],
  },
  'attachment-winmail-dat-undeclared': {
    attachments: [['WINMAIL.DAT', 'application/octet-stream']],
    problems: ['attachment.tnef'],
  },
  'attachment-signed-smime': {
    newText: 'Denne er signert.',
    attachments: [['smime.p7s', 'application/pkcs7-signature']],
  },
  'calendar-invitation-outlook': {
    newText: 'Velkomen til møte.',
    attachments: [['invitation.ics', 'text/calendar']],
  },
  'calendar-invitation-alone': { attachments: [['invitation.ics', 'text/calendar']], problems: ['body.empty'] },
  'body-encrypted': {
    attachments: [
      ['attachment.bin', 'application/pgp-encrypted'],
      ['encrypted.asc', 'application/octet-stream'],
    ],
    problems: ['body.empty', 'body.encrypted'],
  },

  'outlook-reply-nb': { newText: 'Takk, det hjalp.', quoted: 'S-2026-000124', decision: joined },
  'outlook-reply-nn': { newText: 'Tusen takk!', quoted: 'vi kan hjelpe', decision: joined },
  'outlook-reply-en': { newText: 'Thanks.', quoted: 'we can help', decision: joined },
  'outlook-reply-html-only': { newText: 'Det passar på onsdag.', quoted: 'Passar det på onsdag?', decision: joined },
  'outlook-two-below-each-other': { newText: 'Siste svar.', quoted: 'Mellomste.', decision: joined },
  'gmail-reply-nb': { newText: 'Ja, onsdag passar.', quoted: 'vi kan hjelpe', decision: joined },
  'gmail-reply-nn': { newText: 'Ja, onsdag passar.', quoted: 'vi kan hjelpe', decision: joined },
  'gmail-reply-en': { newText: 'Yes, please.', quoted: 'we can help', decision: joined },
  'gmail-reply-html-alternative': { newText: 'Ja takk.', quoted: 'vi kan hjelpe', decision: joined },
  'gmail-reply-html-only': { newText: 'Berre HTML, ja takk.', quoted: 'vi kan hjelpe', decision: joined },
  'gmail-answers-between-the-lines': {
    newText:
      'man. 6. sep. 2021 kl. 09:15 skrev Studiestøtte <studiestotte@hjelp.universitet.example>:\n\n> Kor mange studentar?\n\nHundre og tjue.\n\n> Kva campus?\n\nÅlesund.',
    decision: joined,
  },
  'apple-reply-nb': { newText: 'Flott, takk.\n\nHilsen læraren', quoted: 'vi kan hjelpe', decision: joined },
  'apple-reply-phone': { newText: 'Ok!', quoted: 'Sendt fra min iPhone', decision: joined },
  'signature-kept-apart': { newText: 'Kven hjelper med lab?', quoted: 'Telefon' },
  'quote-alone': { newText: '> Hei, vi kan hjelpe.\n> Passar onsdag?', decision: joined },
  'own-words-before-quote': {
    newText: 'Rektor har nettopp skrive.\nSom læraren min skrev:\n> Gruppene skal vare heile hausten.',
  },
  'own-text-that-looks-like-header': {
    newText: 'Fra: kontoret mitt kan eg ikkje gå.\n\nTil: møtet kjem eg likevel.',
  },

  'missing-from': {
    from: null,
    problems: ['from.missing'],
    dmarc: 'none',
    decision: { do: 'ignore', why: 'sender.missing', caseId: null },
  },
  'missing-subject-date-id': {
    subject: '',
    newText: 'Hei, kan de hjelpe?',
    problems: ['message_id.missing', 'date.missing'],
  },
  'missing-everything': {
    from: null,
    newText: 'Berre tekst, ingenting anna.',
    problems: ['from.missing', 'message_id.missing', 'date.missing'],
    dmarc: 'none',
    decision: { do: 'ignore', why: 'sender.missing', caseId: null },
  },
  'date-nonsense': { problems: ['date.missing'] },
  'date-year-20000': { problems: ['date.missing'] },
  'body-missing': { newText: '', problems: ['body.empty'] },

  'forged-from-participant': forged('fail'),
  'forged-authentication-below': forged('none'),
  'forged-received-and-authentication': forged('fail'),
  'forged-pass-for-other-domain': forged('none'),
  'forged-two-from': { ...forged('none'), from: 'annan@utanfor.example', problems: ['from.several'] },
  'forged-two-addresses-in-from': { ...forged('none'), problems: ['from.several'] },
  'forged-address-as-name': { from: 'annan@utanfor.example', decision: linked('sender.not_participant') },
  'forged-reply-to-and-sender': { from: 'annan@utanfor.example', decision: linked('sender.not_participant') },
  'forged-verdict-in-quoted-address': forged('none'),
  'forged-other-server-says-pass': forged('none'),
  'stranger-verified-quotes-reference': {
    from: 'annan@utanfor.example',
    decision: linked('sender.not_participant'),
  },

  'reference-plain-subject-no-prefix': { decision: joined },
  'reference-lower-case-prefixes': { decision: joined },
  'reference-two-in-subject': { decision: linked('reference.ambiguous') },
  'reference-in-quoted-text-only': { newText: 'Nytt spørsmål.', quoted: 'S-2026-000123' },
  'reference-unknown': { decision: { do: 'create', linkTo: null, why: 'reference.unknown' } },
  'reference-in-plus-address': { decision: joined },
  'reference-plus-address-elsewhere': {},
  'reference-by-message-id-only': { decision: joined },
  'reference-message-id-before-subject': { decision: joined },
  'reference-part-of-longer-number': {},
  'reference-of-others-case': { decision: linked('sender.not_participant', CASE_124) },
  'unit-reply': {
    from: 'post@eining.universitet.example',
    newText: 'Vi tek henne.',
    decision: { do: 'unitReply', token: 'abcdefghij0123456789', isSenderVerified: true },
  },

  'forward-outlook-inline': {
    from: 'handsamar@fakultet.universitet.example',
    newText: 'Kan de ta denne?',
    forwardedFrom: 'student@student.universitet.example',
    forwardedText: 'Hei, eg manglar labplass.',
  },
  'forward-gmail-inline': {
    newText: 'Til dykk.',
    forwardedFrom: 'student@student.universitet.example',
    forwardedText: 'Hei, eg manglar labplass.',
  },
  'forward-apple-inline': {
    newText: 'Sjå under.',
    forwardedFrom: 'student@student.universitet.example',
    forwardedText: 'Hei, eg manglar labplass.',
  },
  'forward-without-subject-prefix': {
    newText: 'FYI',
    forwardedFrom: 'student@student.universitet.example',
    forwardedText: 'Hei, eg manglar labplass.',
  },
  'forward-attached': {
    newText: 'Kan de ta denne?',
    attachments: [['Treng lab.eml', 'message/rfc822']],
    forwardedFrom: 'student@student.universitet.example',
    forwardedText: 'Hei, eg må ha labplass. Sak S-2026-000123.',
  },
  'forward-nested-twelve-deep': {
    newText: 'Her er alt.',
    attachments: [['message.eml', 'message/rfc822']],
    forwardedFrom: 'ledd11@eining.universitet.example',
    forwardedText: 'Ledd 11',
  },

  'auto-reply-outlook-nb': { isAutomatic: 'auto-reply', decision: ignored('auto-reply') },
  'auto-reply-outlook-en': { isAutomatic: 'auto-reply', decision: ignored('auto-reply') },
  'auto-reply-vacation-nn': { isAutomatic: 'auto-reply', decision: ignored('auto-reply') },
  'auto-reply-precedence': { isAutomatic: 'auto-reply', decision: ignored('auto-reply') },
  'read-receipt': {
    isAutomatic: 'auto-reply',
    attachments: [['receipt.txt', 'message/disposition-notification']],
    decision: ignored('auto-reply'),
  },
  'absence-told-by-person': { from: 'student@student.universitet.example' },
  'bounce-postfix': {
    ...bounced(
      'MAILER-DAEMON@mx.fakultet.universitet.example',
      '5.1.1 550 5.1.1 <borte@fakultet.universitet.example>: User unknown',
    ),
    attachments: [STATUS, RETURNED],
  },
  'bounce-exchange': {
    ...bounced(
      'postmaster@fakultet.universitet.example',
      '5.1.10 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ),
    subject: 'Kan ikke leveres: [S-2026-000123] Hjelp',
    attachments: [STATUS, RETURNED],
  },
  'bounce-gmail': {
    ...bounced(
      'mailer-daemon@mx.utanfor.example',
      '5.1.1 550-5.1.1 The email account that you tried to reach does not exist.',
      { recipient: 'borte@utanfor.example' },
    ),
    attachments: [STATUS, RETURNED],
  },
  'bounce-delayed': {
    ...bounced('MAILER-DAEMON@mx.fakultet.universitet.example', '4.4.1', { action: 'delayed' }),
    attachments: [STATUS, ['headers.txt', 'text/rfc822-headers']],
  },
  'bounce-old-plain': bounced('MAILER-DAEMON@mx.utanfor.example', '550 5.1.1 no such user here', {
    recipient: 'borte@utanfor.example',
  }),
  'bounce-of-a-mail-never-sent': {
    from: 'MAILER-DAEMON@utanfor.example',
    isAutomatic: 'bounce',
    dmarc: 'none',
    attachments: [STATUS, ['headers.txt', 'text/rfc822-headers']],
    decision: { do: 'ignore', why: 'bounce.unknown', caseId: null },
  },
  'list-mail': { isAutomatic: 'list', decision: { do: 'create', linkTo: null, why: 'list' } },
  'newsletter-bulk': {
    from: 'nyhende@utanfor.example',
    isAutomatic: 'list',
    decision: { do: 'create', linkTo: null, why: 'list' },
  },
  'loop-own-header': { isAutomatic: 'loop', decision: ignored('loop') },
  'loop-own-message-id': { isAutomatic: 'loop', decision: ignored('loop') },
  'loop-fifty-one-hops': { isAutomatic: 'loop', decision: ignored('loop', null) },
  'no-reply-sender': { from: 'no-reply@utanfor.example' },

  'duplicate-first': {},
  'duplicate-second-other-way': {},
  'duplicate-without-id-first': { problems: ['message_id.missing'] },
  'duplicate-without-id-second': { problems: ['message_id.missing'] },
  'duplicate-without-id-not': { problems: ['message_id.missing'] },

  'malformed-no-closing-boundary': { newText: 'Teksten kom fram.', attachments: [pdf('halv.pdf')] },
  'malformed-boundary-missing': {
    newText: '--X\nContent-Type: text/plain\n\nTeksten.\n--X--',
    problems: ['mail.unreadable'],
  },
  'malformed-boundary-never-used': {
    newText: '--X\nContent-Type: text/plain\n\nTeksten.\n--X--',
    problems: ['mail.unreadable'],
  },
  'malformed-base64': { newText: 'Hei på deg' },
  'malformed-quoted-printable': { newText: 'Hundre =ZZ prosent = 100' },
  'malformed-header-lines': { subject: 'Rare headerar', newText: 'Hei' },
  'malformed-bare-line-feeds': { newText: 'Linje ein\nLinje to' },
  'malformed-addresses': { newText: 'Hei' },
  'malformed-encoded-word': { subject: 'halv\ufffd =?finst-ikkje?X?noko?=', newText: 'Hei' },
  'hostile-line-break-in-subject': { subject: 'Hei Bcc: alle@utanfor.example Kropp' },
  'hostile-html': { newText: 'Hei her der <https://universitet.example/>\n\nFast' },
  'hostile-header-with-nul': { from: LARAR, subject: 'Nullbyte' },
  'hostile-one-long-line': { subject: `Lang ${'linje '.repeat(400)}`.slice(0, 998).trim() },
}

/** What stands for every mail of which nothing else is said. */
export const usual = {
  from: LARAR,
  attachments: [],
  problems: [],
  isAutomatic: null,
  dmarc: 'pass',
  decision: { do: 'create', linkTo: null, why: 'new' },
} satisfies Expected
