import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnitReply } from './unit-reply.ts'

/** What is told by words of its own is told in answer to anything. */
const always = [true, false]

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
])('%s accepts', (body) => {
  for (const isToOffer of always) expect(readUnitReply(body, isToOffer)).toEqual({ kind: 'accept', note: '' })
})

test.for(['Ja', 'ja.', 'JA!', 'Ja takk', 'Yes', 'Vi tar saken.', 'Vi tek saka', 'Godtek.', 'godtar'])(
  '%s accepts an offer, and answers a question',
  (body) => {
    expect(readUnitReply(body, true)).toEqual({ kind: 'accept', note: '' })
    expect(readUnitReply(body, false)).toEqual({ kind: 'answer', text: body })
  },
)

test.for([
  ['Takke nei: dette er pedagogikk', 'dette er pedagogikk'],
  ['Takkar nei: høyrer til hos Uniped\nHelsing oss', 'høyrer til hos Uniped\nHelsing oss'],
  ['Vi takker nei – ikke vårt område', 'ikke vårt område'],
  ['Decline: not ours', 'not ours'],
  ['Takkar nei fordi vi ikkje har folk', 'fordi vi ikkje har folk'],
  ['Takke nei\r\n\r\nVi mangler folk', 'Vi mangler folk'],
  ['Takke nei', ''],
  ['Takke nei. Vi mangler folk', 'Vi mangler folk'],
  ['Takke nei\n\nHelsing Vakta', ''],
])('%s declines', ([body, reason]) => {
  for (const isToOffer of always) expect(readUnitReply(body!, isToOffer)).toEqual({ kind: 'decline', reason })
})

test.for([
  ['Nei, dette hører til biblioteket.', 'dette hører til biblioteket.'],
  ['Nei.\n\nVi har ikkje plass.', 'Vi har ikkje plass.'],
  ['Nei takk: fullt', 'fullt'],
  ['No: not ours', 'not ours'],
  ['Nei. Hilsen er ikke vårt felt,\nspør språksenteret.\nDe har folk.\nDe har tid.\nMvh oss', undefined],
])('%s declines an offer, and answers a question', ([body, reason = body!.slice(5)]) => {
  expect(readUnitReply(body!, true)).toEqual({ kind: 'decline', reason })
  expect(readUnitReply(body!, false)).toEqual({ kind: 'answer', text: body })
})

test.for([
  'Vi tar imot studenter hver tirsdag klokka 12.',
  'Ta imot kan vi ikke gjøre.',
  'Accept-headeren må settes.',
  'Takk for spørsmålet! Svaret er nei.',
  '',
  'Nei',
  'Nei.',
  'Nei\n\nMed vennlig hilsen\nVakta',
  'Ja, men først må vi snakke',
  'Ja. Men først må vi snakke.',
  'Ta imot.\nDersom de kan vente.',
  'Ja og nei',
  'Ja – kanskje',
  'Ja, kom innom i dag.',
  'Neida, vi tar den',
  'No problem',
  'Kven er det?',
  'Hei!\nTa imot',
  '> Ta imot',
])('%s is an answer and decides nothing', (body) => {
  for (const isToOffer of always) expect(readUnitReply(body, isToOffer)).toEqual({ kind: 'answer', text: body })
})

test.for(['Ta imot\n\nVi ringer i morgen.', 'Ja. Vi ringer i morgen.', 'Ja!\nVi ringer i morgen.'])(
  'what is said after an acceptance is kept: %s',
  (body) => expect(readUnitReply(body, true)).toEqual({ kind: 'accept', note: 'Vi ringer i morgen.' }),
)

test('no word that was written is lost, and an answer is the writer’s own text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Ta imot',
      'Takke nei: fullt',
      'Takkar nei',
      'Decline: no',
      '',
      ' ',
      'Tek imot!',
      'Ja.',
      'Nei, fullt',
    ),
    fc.lorem({ maxCount: 6 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (lines, isToOffer) => {
      const body = lines.join('\n')
      const reply = readUnitReply(body, isToOffer)
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
