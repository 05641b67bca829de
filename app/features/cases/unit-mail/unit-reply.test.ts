import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnitReply } from './unit-reply.ts'

test.for([
  'Ta imot',
  'ta i mot',
  'Tek imot',
  'Tar imot.',
  'Vi tek imot!',
  'Ja, vi tar imot saken',
  '«Ta imot»',
  '*Accept*',
  'We accept.',
  '\n\n  Tek imot  \n',
])('%s accepts', (body) => expect(readUnitReply(body)).toEqual({ kind: 'accept', note: '' }))

test.for([
  ['Takke nei: dette er pedagogikk', 'dette er pedagogikk'],
  ['Takkar nei: høyrer til hos Uniped\nHelsing oss', 'høyrer til hos Uniped\nHelsing oss'],
  ['Vi takker nei – ikke vårt område', 'ikke vårt område'],
  ['Decline: not ours', 'not ours'],
  ['Takkar nei fordi vi ikkje har folk', 'fordi vi ikkje har folk'],
  ['Takke nei\r\n\r\nVi mangler folk', 'Vi mangler folk'],
  ['Takke nei', ''],
])('%s declines', ([body, reason]) => expect(readUnitReply(body!)).toEqual({ kind: 'decline', reason }))

test.for([
  'Vi tar imot studenter hver tirsdag klokka 12.',
  'Ta imot kan vi ikke gjøre.',
  'Accept-headeren må settes.',
  'Takk for spørsmålet! Svaret er nei.',
  'Nei',
  'Ja',
  'Hei!\nTa imot',
  '> Ta imot',
])('%s is an answer and decides nothing', (body) => expect(readUnitReply(body)).toEqual({ kind: 'answer', text: body }))

test.for([
  ['Ja', { kind: 'accept', note: '' }],
  ['Ja takk!', { kind: 'accept', note: '' }],
  ['Nei, det er ikkje vårt felt', { kind: 'decline', reason: 'det er ikkje vårt felt' }],
  ['Nei', { kind: 'answer', text: 'Nei' }],
  ['Ja, men kven er det?', { kind: 'answer', text: 'Ja, men kven er det?' }],
] as const)('%s, to an offer', ([body, reply]) => expect(readUnitReply(body, true)).toEqual(reply))

test('what is said after an acceptance is kept', () =>
  expect(readUnitReply('Ta imot\n\nVi ringer i morgen.')).toEqual({ kind: 'accept', note: 'Vi ringer i morgen.' }))

test('no word that was written is lost, and an answer is the writer’s own text', () => {
  const line = fc.oneof(
    fc.constantFrom('Ta imot', 'Takke nei: fullt', 'Takkar nei', 'Decline: no', '', ' ', 'Tek imot!'),
    fc.lorem({ maxCount: 6 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const body = lines.join('\n')
      const reply = readUnitReply(body)
      const first = lines.findIndex((one) => one.trim() !== '')
      const rest = lines
        .slice(first + 1)
        .join('\n')
        .trim()
      if (reply.kind === 'answer') expect(reply.text).toBe(body.trim())
      else expect(reply.kind === 'accept' ? reply.note : reply.reason).toContain(rest)
    }),
  )
})
