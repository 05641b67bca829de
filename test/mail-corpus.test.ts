import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mailIdentity } from '#app/features/cases/mail/mail-identity.server.ts'
import { decideThreading, type Known, tracesOf } from '#app/features/cases/mail/threading.ts'
import { parseMail } from '#app/platform/mail/incoming/parse-mail.server.ts'
import { CASE_123, CASE_124, expected, OURS_123, OURS_124, usual } from './mail-corpus/expected.ts'

const folder = join(import.meta.dirname, 'mail-corpus')
const MAIL_DOMAIN = 'hjelp.universitet.example'
const arrival = {
  server: { authservId: 'mx.universitet.example', fields: 'above-received' },
  ownName: MAIL_DOMAIN,
  envelopeFrom: null,
} as const
const participants = (address: string) => new Set([address])
const case123 = { id: CASE_123, participants: participants(usual.from), letsStrangersIn: false }
const case124 = {
  id: CASE_124,
  participants: participants('student@student.universitet.example'),
  letsStrangersIn: false,
}
const known: Known = {
  isTaken: false,
  caseByReference: new Map([
    ['S-2026-000123', case123],
    ['S-2026-000124', case124],
  ]),
  caseByMessageId: new Map([
    [OURS_123, case123],
    [OURS_124, case124],
  ]),
}

const read = (name: string) => parseMail(readFileSync(join(folder, `${name}.eml`)), arrival)

test('every mail of the corpus is expected, and every expected mail is there', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.eml'))
  expect(files.map((file) => file.slice(0, -4)).sort()).toEqual(Object.keys(expected).sort())
  expect(files.length).toBeGreaterThanOrEqual(60)
})

test.for(Object.entries(expected))('%s', async ([name, wanted]) => {
  const mail = await read(name)
  const { subject, newText, quoted, forwardedFrom, forwardedText, ...told } = wanted
  expect({
    from: mail.from?.address ?? null,
    attachments: mail.attachments.map(({ name, mediaType, inline }) =>
      inline ? [name, mediaType, 'inline'] : [name, mediaType],
    ),
    problems: mail.problems,
    isAutomatic: mail.isAutomatic,
    dmarc: mail.authentication.dmarc,
    decision: decideThreading(mail, tracesOf(mail, [], MAIL_DOMAIN), known),
    bounce: told.bounce ? mail.bounce : undefined,
  }).toEqual({ ...usual, ...told })
  if (subject !== undefined) expect(mail.subject).toBe(subject)
  if (newText !== undefined) expect(mail.newText).toBe(newText)
  if (quoted !== undefined) {
    expect(mail.text).toContain(quoted)
    expect(mail.newText).not.toContain(quoted)
  }
  expect(mail.forwarded?.from.address).toBe(forwardedFrom)
  expect(mail.forwarded?.text).toBe(forwardedText)
})

test('only who is known to take part, by our own mail server, joins a case', async () => {
  for (const [name, { decision }] of Object.entries(expected)) {
    if (decision?.do !== 'join') continue
    const mail = await read(name)
    expect(mail.authentication.isSenderVerified).toBe(true)
    const traces = tracesOf(mail, [], MAIL_DOMAIN)
    const unverified = { ...mail, authentication: { dmarc: 'none', isSenderVerified: false } } as const
    expect(decideThreading(unverified, traces, known)).toMatchObject({ do: 'create', linkTo: CASE_123 })
  }
})

test('a mail is the same whichever way it came, and by its content when it has no id', async () => {
  const names = Object.keys(expected)
  const identities = new Map<string, string[]>()
  for (const name of names) {
    const identity = mailIdentity(await read(name)).toString('hex')
    identities.set(identity, [...(identities.get(identity) ?? []), name])
  }
  expect([...identities.values()].filter((same) => same.length > 1)).toEqual([
    ['duplicate-first', 'duplicate-second-other-way'],
    ['duplicate-without-id-first', 'duplicate-without-id-second'],
  ])
})

test('HTML keeps its words and links, and nothing that runs, loads or sends', async () => {
  const { html } = await read('hostile-html')
  expect(html).toBe(
    '<p>Hei <a rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">her</a> <a href="https://universitet.example/" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">der</a></p><div>Fast</div>',
  )
  expect((await read('attachment-inline-picture')).html).toBe('<p>Sjå her: </p>')
})

test('a machine answers no machine, no list and nobody who wants no answer', async () => {
  const refused = ['auto-reply-outlook-nb', 'bounce-postfix', 'list-mail', 'no-reply-sender', 'loop-own-header']
  for (const name of refused) expect([name, (await read(name)).mayBeAnsweredByMachine]).toEqual([name, false])
  const answered = ['encoding-utf8-8bit', 'absence-told-by-person', 'outlook-reply-nb']
  for (const name of answered) expect([name, (await read(name)).mayBeAnsweredByMachine]).toEqual([name, true])
})
