import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { caseAddress, referencesIn, unitReplyAddress } from './mail-address.ts'
import { caseMessageId, headersOfCaseMail } from './outgoing-headers.ts'
import { decideThreading, type Known, type KnownCase, tracesOf } from './threading.ts'

const DOMAIN = 'hjelp.uni.example'
const plain: IncomingMail = {
  messageId: '<a@uni.example>',
  from: { address: 'Asker@uni.example', name: '' },
  sender: null,
  to: [],
  cc: [],
  replyTo: [],
  subject: '',
  date: null,
  inReplyTo: null,
  references: [],
  text: 'Hello',
  newText: 'Hello',
  html: null,
  attachments: [],
  isAutomatic: null,
  mayBeAnsweredByMachine: true,
  bounce: null,
  authentication: { dmarc: 'pass', isSenderVerified: true },
  forwarded: null,
  headers: [],
  problems: [],
}
const knownCase = (id: string, participants: string[], letsStrangersIn = false): KnownCase => ({
  id,
  participants: new Set(participants),
  letsStrangersIn,
})
const decide = (mail: Partial<IncomingMail>, known: Partial<Known>, recipients: string[] = []) => {
  const whole = { ...plain, ...mail }
  const traces = tracesOf(whole, recipients, DOMAIN)
  return decideThreading(whole, traces, {
    isTaken: false,
    caseByReference: new Map(),
    caseByMessageId: new Map(),
    ...known,
  })
}

const references = ['S-2026-000001', 'S-2026-000002', 'S-2026-000003']
const ids = ['<one@hjelp.uni.example>', '<two@hjelp.uni.example>', '<three@uni.example>']
const caseIds = ['case-1', 'case-2', 'case-3'] as const
/** Mostly so that a mail comes as far as the question who sent it. */
const mostly = <Value>(usual: Value, other: Value) => fc.constantFrom(usual, usual, usual, other)
const anyMail = fc
  .record({
    subject: fc.array(fc.constantFrom(...references, 'SV:', 'hei')).map((words) => words.join(' ')),
    references: fc.subarray(ids),
    inReplyTo: fc.constantFrom(null, ...ids),
    to: fc.subarray(references).map((some) => some.map((one) => ({ address: caseAddress(one, DOMAIN), name: '' }))),
    isAutomatic: fc.constantFrom(null, null, 'auto-reply', 'list', 'loop'),
    isSenderVerified: mostly(true, false),
    hasSender: mostly(true, false),
  })
  .map(({ isSenderVerified, hasSender, ...rest }) => ({
    ...plain,
    ...rest,
    from: hasSender ? plain.from : null,
    authentication: { dmarc: isSenderVerified ? 'pass' : 'none', isSenderVerified } as const,
  }))
/** One case has the same participants, whatever leads to it. */
const anyKnown = fc
  .record({
    takesPart: fc.subarray([...caseIds]),
    letsStrangersIn: fc.subarray([...caseIds]),
    isTaken: mostly(false, true),
  })
  .chain(({ takesPart, letsStrangersIn, isTaken }) => {
    const cases = caseIds.map((id) =>
      knownCase(id, [takesPart.includes(id) ? 'asker@uni.example' : 'other@uni.example'], letsStrangersIn.includes(id)),
    )
    const anyMap = (keys: string[]) =>
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...cases))).map((pairs) => new Map(pairs))
    return fc.record({
      isTaken: fc.constant(isTaken),
      caseByReference: anyMap(references),
      caseByMessageId: anyMap(ids),
    })
  })

test('who joins is verified and takes part or is let in, and was led to that very case', () => {
  fc.assert(
    fc.property(anyMail, anyKnown, (mail, known) => {
      const traces = tracesOf(mail, [], DOMAIN)
      const decision = decideThreading(mail, traces, known)
      if (decision.do !== 'join') return
      const named = [
        ...[...traces.addressReferences, ...traces.subjectReferences].map((one) => known.caseByReference.get(one)),
        ...traces.messageIds.map((id) => known.caseByMessageId.get(id)),
      ].filter((found) => found?.id === decision.caseId)
      expect(named).not.toEqual([])
      for (const found of named)
        expect(found!.participants.has('asker@uni.example') || found!.letsStrangersIn).toBe(true)
      expect(mail.authentication.isSenderVerified).toBe(true)
      expect([null, 'list']).toContain(mail.isAutomatic)
      expect(known.isTaken).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

test('what a person sends for the first time is never dropped', () => {
  fc.assert(
    fc.property(anyMail, anyKnown, (mail, known) => {
      const { do: done } = decideThreading(mail, tracesOf(mail, [], DOMAIN), known)
      const isPerson = mail.from !== null && (mail.isAutomatic === null || mail.isAutomatic === 'list')
      expect(done === 'ignore').toBe(known.isTaken || !isPerson)
    }),
  )
})

const mine = knownCase('mine', ['asker@uni.example'])
const others = knownCase('others', ['other@uni.example'])

test('a prefix of the subject decides nothing', () => {
  for (const prefix of ['SV:', 'VS:', 'WG:', 'Re:', 'Fwd:', 'Ang:']) {
    expect(decide({ subject: `${prefix} Hjelp` }, {})).toEqual({ do: 'create', linkTo: null, why: 'new' })
  }
})

test('the address leads before what is answered, and that before the subject', () => {
  const known = {
    caseByReference: new Map([
      ['S-2026-000001', mine],
      ['S-2026-000002', others],
    ]),
    caseByMessageId: new Map([['<two@hjelp.uni.example>', others]]),
  }
  const mail = { inReplyTo: '<two@hjelp.uni.example>', subject: 'S-2026-000002' }
  expect(decide(mail, known, [caseAddress('S-2026-000001', DOMAIN)])).toEqual({ do: 'join', caseId: 'mine' })
  expect(decide({ ...mail, subject: 'S-2026-000001' }, known)).toMatchObject({ do: 'create', linkTo: 'others' })
})

test('a unit’s token in the address is the unit’s answer, unless there are two', () => {
  const one = unitReplyAddress('a'.repeat(20), DOMAIN)
  const two = unitReplyAddress('b'.repeat(20), DOMAIN)
  expect(decide({}, {}, [one])).toEqual({ do: 'unitReply', token: 'a'.repeat(20), isSenderVerified: true })
  expect(decide({}, {}, [one, two])).toMatchObject({ do: 'create' })
})

test('references stand by themselves', () => {
  expect(referencesIn('[S-2026-000123] s-2026-000124, S-2026-000123')).toEqual(['S-2026-000123', 'S-2026-000124'])
  expect(referencesIn('XS-2026-000123 S-2026-00012 S-2026-000123a')).toEqual([])
})

test('a mail of a case carries its reference in subject and address, and comes back as a loop', () => {
  const headers = headersOfCaseMail({
    id: 'm1',
    reference: 'S-2026-000001',
    subject: 'Groups\r\nBcc: all@evil.example',
    unit: { name: 'Support', address: 'support@hjelp.uni.example' },
    conversation: ['<a@uni.example>', '<b@hjelp.uni.example>'],
    mailDomain: DOMAIN,
    isWrittenByPerson: false,
  })
  expect(headers).toEqual({
    from: { name: 'Support', address: 'support@hjelp.uni.example' },
    replyTo: 'sak+S-2026-000001@hjelp.uni.example',
    subject: '[S-2026-000001] Groups Bcc: all@evil.example',
    messageId: caseMessageId('m1', DOMAIN),
    inReplyTo: '<b@hjelp.uni.example>',
    references: ['<a@uni.example>', '<b@hjelp.uni.example>'],
    headers: {
      'X-Samspel-Loop': DOMAIN,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  })
})
