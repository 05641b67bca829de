import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IncomingMail, LARGEST_MAIL_BYTES } from './incoming-mail.ts'
import { parseMail } from './parse-mail.server.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const lines = (...all: string[]) => bytes(all.join('\r\n'))
const HEADERS = ['From: Teacher <teacher@uni.example>', 'Subject: Groups', 'Message-ID: <a@uni.example>']
const DATE = 'Date: Mon, 6 Sep 2021 09:15:00 +0200'

/** Everything of a mail that is shown, stored or sent again. */
const texts = ({
  subject,
  text,
  newText,
  html,
  attachments,
  from,
  to,
  forwarded,
  bounce,
  messageId,
}: IncomingMail) => ({
  lines: [
    subject,
    messageId ?? '',
    ...[...(from ? [from] : []), ...to].flatMap(({ address, name }) => [address, name]),
    ...attachments.map(({ name }) => name),
    bounce?.problem ?? '',
    forwarded?.subject ?? '',
  ],
  bodies: [text, newText, html ?? '', forwarded?.text ?? ''],
})

test('no bytes make the reader throw, and what it gives can be stored and written into a header', async () => {
  const token = fc.constantFrom(
    ...['From: ', 'To: ', 'Subject: ', 'a@b.example', '=?utf-8?Q?=0D=0A=00?=', '=?iso-8859-1?B?AA==?=', '\r\n', '\n'],
    ...['Content-Type: multipart/mixed; boundary=X\r\n', 'Content-Type: message/rfc822\r\n', '--X\r\n', '--X--\r\n'],
    ...['Content-Transfer-Encoding: base64\r\n', 'Content-Type: text/html\r\n', '<p onclick=x>', '<script>', '\0'],
    ...['Content-Disposition: attachment; filename="a\u202e.pdf"\r\n', '\ud800', '> ', 'On 1 x wrote:', 'Fra: x\n'],
    ...['Content-Type: multipart/report; report-type=delivery-status; boundary=X\r\n', 'Message-ID: <a@b>\r\n'],
  )
  const start = fc.constantFrom(
    ...['', 'From: a@b.example\r\n\r\n', 'Content-Type: text/html\r\n\r\n<p>'],
    ...['Subject: =?utf-8?Q?a=0D=0AB?= ', 'From: =?utf-8?Q?=0A?= <a@b.example>\r\n'],
  )
  const parts = fc.array(fc.oneof(token, fc.string()))
  const written = fc.tuple(start, parts).map(([first, rest]) => bytes(first + rest.join('')))
  const raw = fc.oneof(written, fc.uint8Array({ maxLength: 500 }))
  await fc.assert(
    fc.asyncProperty(raw, async (mail) => {
      const read = texts(await parseMail(mail))
      for (const line of read.lines) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      for (const body of read.bodies) {
        expect(body).not.toMatch(/[^\P{Cc}\n\t]/u)
        expect(body.isWellFormed()).toBe(true)
      }
      for (const name of read.lines) expect(name.isWellFormed()).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a mail of nothing says what it lacks', async () => {
  expect((await parseMail(new Uint8Array())).problems).toEqual([
    'body.empty',
    'from.missing',
    'message_id.missing',
    'date.missing',
  ])
})

test('25 MB is read whole; of more, headers and the beginning', async () => {
  const part = [
    '--X',
    'Content-Type: application/octet-stream; name=a.bin',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ]
  const start = lines(
    ...[...HEADERS, DATE, 'Content-Type: multipart/mixed; boundary=X', '', '--X', '', 'Hello'],
    ...part,
  )
  const raw = new Uint8Array(LARGEST_MAIL_BYTES).fill(65)
  raw.set(start)
  for (let at = start.length + 76; at + 1 < raw.length - 10; at += 78) raw.set([13, 10], at)
  raw.set(lines('', '--X--', ''), raw.length - 9)
  const whole = await parseMail(raw)
  expect([whole.text, whole.problems]).toEqual(['Hello', []])
  expect(whole.attachments[0]!.bytes.length).toBeGreaterThan(18 * 1024 * 1024)
  const more = new Uint8Array(LARGEST_MAIL_BYTES + 1)
  more.set(raw)
  const cut = await parseMail(more)
  expect(cut.problems).toContain('mail.too_large')
  expect([cut.from?.address, cut.subject, cut.attachments]).toEqual(['teacher@uni.example', 'Groups', []])
}, 30_000)

test('thousands of headers are cut from below', async () => {
  const read = await parseMail(
    lines(...HEADERS, DATE, ...Array.from({ length: 5000 }, (_, n) => `X-${n}: y`), '', 'Hi'),
  )
  expect([read.from?.address, read.text, read.headers.length]).toEqual(['teacher@uni.example', 'Hi', 500])
  expect(read.problems).toEqual(['header.cut'])
})

test('headers beyond all measure leave sender, subject and text', async () => {
  const read = await parseMail(lines(...HEADERS, DATE, `X: ${'y'.repeat(600_000)}`, '', 'Hi'))
  expect([read.from?.address, read.subject, read.text]).toEqual(['teacher@uni.example', 'Groups', 'Hi'])
  expect(read.problems).toContain('mail.unreadable')
})

test('parts in parts without end leave sender and subject', async () => {
  const nested = Array.from({ length: 200 }, (_, n) => [
    `Content-Type: multipart/mixed; boundary=b${n}`,
    '',
    `--b${n}`,
  ]).flat()
  const read = await parseMail(lines(...HEADERS, DATE, ...nested, '', 'deep'))
  expect([read.from?.address, read.subject]).toEqual(['teacher@uni.example', 'Groups'])
  expect(read.problems).toContain('mail.unreadable')
})

test.for([
  ['deep HTML', `Content-Type: text/html\r\n\r\n${'<div>'.repeat(50_000)}x`],
  ['open tags', `Content-Type: text/html\r\n\r\n${'<a href="'.repeat(50_000)}`],
  ['quotes without end', `\r\n${'> '.repeat(100_000)}`],
  ['a line of attributions', `\r\n${'On 1 x <a@b wrote: '.repeat(20_000)}`],
  ['many lines of attributions', `\r\n${'On 1 x <a@b> wrote:\n> y\n'.repeat(20_000)}`],
  ['many headers in the text', `\r\n${'Fra: a\nSendt: b\n'.repeat(30_000)}`],
  ['many encoded words', `X: y\r\n\r\n${'=?utf-8?Q?=C3=A6?= '.repeat(30_000)}`],
  ['many addresses', `To: ${'"a" <a@b.example>, '.repeat(20_000)}\r\n\r\nx`],
  ['open angle brackets', `To: ${'<'.repeat(100_000)}\r\nReferences: ${'<a@'.repeat(30_000)}\r\n\r\nx`],
  ['parts beside each other', `Content-Type: multipart/mixed; boundary=X\r\n\r\n${'--X\r\n\r\nx\r\n'.repeat(20_000)}`],
  ['spaces in a subject', `Subject: ${' '.repeat(200_000)}x\r\n\r\nx`],
  ['charsets in the text', `\r\n${'charset = '.repeat(30_000)}\xff`],
])('%s are read in good time', { timeout: 20_000 }, async ([, mail]) => {
  const before = performance.now()
  await parseMail(bytes(`From: a@b.example\r\n${mail}`))
  // Less than a second on an idle machine; what grows with the square of its length takes minutes.
  expect(performance.now() - before).toBeLessThan(10_000)
})
