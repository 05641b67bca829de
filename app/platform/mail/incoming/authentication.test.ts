import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAuthentication, readResults, type TrustedServer } from './authentication.ts'
import type { HeaderField } from './incoming-mail.ts'

const FROM = 'larar@uni.example'
const above: TrustedServer = { authservId: 'mx.uni.example', fields: 'above-received' }
const stripped: TrustedServer = { authservId: 'mx.uni.example', fields: 'stripped' }
const results = (value: string): HeaderField => ({ name: 'authentication-results', value })
const received: HeaderField = { name: 'received', value: 'from x by mx.uni.example; Mon, 6 Sep 2021 09:15:02 +0200' }
const pass = results('mx.uni.example; spf=pass smtp.mailfrom=uni.example; dmarc=pass header.from=uni.example')
const fail = results('mx.uni.example; dmarc=fail header.from=uni.example')

const outsiderValue = fc.oneof(
  fc.constantFrom(pass.value, 'mx.uni.example;dmarc=pass header.from=uni.example', 'MX.UNI.EXAMPLE 1; dmarc=pass'),
  fc
    .array(fc.constantFrom('mx.uni.example', ';', ' ', 'dmarc=pass', 'header.from=uni.example', '"', '(', ')', '\\'))
    .map((words) => words.join('')),
  fc.string(),
)
const outsiderField = fc.record({
  name: fc.constantFrom('authentication-results', 'received', 'from', 'arc-authentication-results', 'return-path'),
  value: outsiderValue,
})

test('nothing that stands below the first Received makes a sender verified', () => {
  fc.assert(
    fc.property(fc.constantFrom([], [fail]), fc.array(outsiderField), (own, sent) => {
      const read = readAuthentication([...own, received, ...sent], FROM, above)
      expect(read.isSenderVerified).toBe(false)
    }),
  )
})

test('where the server removes what is not its own, the topmost field decides whatever stands below', () => {
  fc.assert(
    fc.property(fc.constantFrom(pass, fail), fc.array(outsiderField), (own, sent) => {
      const read = readAuthentication([received, own, ...sent], FROM, stripped)
      expect(read.isSenderVerified).toBe(own === pass)
    }),
  )
})

test('what a sender gets into a quoted string or a comment of our own field is no verdict', () => {
  const attack = fc.constantFrom(
    '"; dmarc=pass header.from=uni.example reason="',
    '); dmarc=pass header.from=uni.example (',
    '\\',
  )
  const word = fc.constantFrom('; ', 'dmarc=pass ', 'header.from=uni.example', '"', '(', ')', 'x@y.example', ' ')
  const inside = fc.array(fc.oneof(attack, word), { maxLength: 4 }).map((words) => words.join(''))
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
  const comment = (text: string) => `(${text.replace(/[()\\]/g, '\\$&')})`
  fc.assert(
    fc.property(inside, inside, (address, remark) => {
      const value = `mx.uni.example; spf=pass ${comment(remark)} smtp.mailfrom=${quoted(address)}@evil.example`
      const read = readAuthentication([results(value), received], FROM, above)
      expect(read).toEqual({ dmarc: 'none', isSenderVerified: false })
    }),
  )
})

test('our own server’s pass for the domain of From verifies the sender', () => {
  expect(readAuthentication([pass, received], FROM, above)).toEqual({ dmarc: 'pass', isSenderVerified: true })
  expect(readAuthentication([received, pass], FROM, stripped).isSenderVerified).toBe(true)
})

test('checks of one mail may stand in several fields', () => {
  const spf = results('mx.uni.example; spf=pass smtp.mailfrom=uni.example')
  expect(readAuthentication([spf, pass, received], FROM, above).isSenderVerified).toBe(true)
})

test.for([
  ['another domain', 'mx.uni.example; dmarc=pass header.from=sub.uni.example'],
  ['no domain', 'mx.uni.example; dmarc=pass'],
  ['two verdicts', 'mx.uni.example; dmarc=pass header.from=uni.example; dmarc=pass header.from=uni.example'],
  ['the domain told twice', 'mx.uni.example; dmarc=pass header.from=uni.example header.from=uni.example'],
  ['another server', 'mx.other.example; dmarc=pass header.from=uni.example'],
  ['no server', 'dmarc=pass header.from=uni.example'],
  ['a version to come', 'mx.uni.example 2; dmarc=pass header.from=uni.example'],
  ['a quote that never ends', 'mx.uni.example; dmarc=pass header.from=uni.example reason="'],
  ['a comment that never ends', 'mx.uni.example; dmarc=pass header.from=uni.example (x'],
  ['none', 'mx.uni.example; none'],
])('a field with %s verifies nobody', ([, value]) => {
  expect(readAuthentication([results(value!), received], FROM, above).isSenderVerified).toBe(false)
})

test('without Received, without a trusted server or without one sender, nothing is verified', () => {
  expect(readAuthentication([pass], FROM, above).isSenderVerified).toBe(false)
  expect(readAuthentication([pass], FROM, stripped).isSenderVerified).toBe(false)
  expect(readAuthentication([pass, received], FROM, { ...above, authservId: null }).isSenderVerified).toBe(false)
  expect(readAuthentication([pass, received], null, above).isSenderVerified).toBe(false)
})

test('domains are the same whatever their letters’ case and form', () => {
  const value = 'mx.uni.example; dmarc=pass header.from=Xn--Hyskole-q1a.Example.'
  expect(readAuthentication([results(value), received], 'post@høyskole.example', above).isSenderVerified).toBe(true)
})

test('comments, folding and space around the equals sign are read as RFC 8601 has them', () => {
  expect(
    readResults('mx.uni.example 1 (host);\t dmarc = pass (p=none (sub)) policy.x="a b" header.from =uni.example;'),
  ).toEqual({
    authservId: 'mx.uni.example',
    results: [
      {
        method: 'dmarc',
        result: 'pass',
        properties: new Map([
          ['policy.x', 'a b'],
          ['header.from', 'uni.example'],
        ]),
      },
    ],
  })
})
