import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findKnown, findPersonalData, type KnownPeople, replaceSpans } from './personal-data.ts'

const ordinary = new Set(
  'hei eg jeg takk for det blackboard inspera fristen de du canvas mvh trondheim html5'.split(' '),
)
const people: KnownPeople = {
  called: ['Kari Nordmann', 'kari.nordmann@uni.example', 'olan', '  '],
  noNames: new Set(),
  isOrdinary: (word) => ordinary.has(word),
}
const strip = (text: string) => replaceSpans(text, findPersonalData(text, people), ({ kind }) => `[${kind}]`)

describe('takes out', () => {
  test.each([
    ['Hei Kari! Takk.', 'Hei [name]! Takk.'],
    ['Kari sitt emne, og Karis plan', '[name] sitt emne, og [name] plan'],
    ['kari nordmann spør', '[name] spør'],
    ['Skriv til post@uni.example.', 'Skriv til [email]'],
    ['Nummeret er 010190 12345, ja', 'Nummeret er [identity], ja'],
    ['Ring 912 34 567 eller +47 73 59 50 00.', 'Ring [phone] eller [phone].'],
    ['studentnummer 4711', 'studentnummer [number]'],
    ['Eg er 543210.', 'Eg er [number].'],
    ['brukarnamnet mitt er glennoha', 'brukarnamnet mitt er [username]'],
    ['Logg inn som olan', 'Logg inn som [name]'],
    ['Spør Ingrid på kontoret.\nHilde svarer.', 'Spør [name] på kontoret.\n[name] svarer.'],
    ['Eg underviser i TDT4100 i haust. TDT4100 er stort.', 'Eg underviser i [course] i haust. TDT4100 er stort.'],
    ['Emneansvarleg i EXPH-0300', 'Emneansvarleg i [course]'],
    ['Mvh Åshild Breivik', 'Mvh [name] [name]'],
    ['Se https://www.uni.example/ansatte/ola.n', 'Se [link]'],
  ])('%s', (text, left) => expect(strip(text)).toBe(left))
})

test.each([
  'Gå til https://uni.example/hjelp/blackboard og vel «Grupper».',
  'Du kan levere i Blackboard innan fristen. TDT4100 har eigne reglar.',
  'Det kostar 1200 kroner i 2021.',
  'Videoen er i HTML5, eller html5.',
])('leaves %s', (text) => expect(strip(text).replace('[name]', 'Grupper')).toBe(text))

describe('words of units, roles and places', () => {
  const noNames = new Set(['saksbehandler', 'uniped', 'student', 'berg'])
  const found = (text: string, ...called: string[]) =>
    findKnown(text, { called, noNames }).map(({ from, to }) => text.slice(from, to))
  test('are no names, alone or together', () => {
    expect(found('Uniped svarer; en saksbehandler ringer', 'Saksbehandler, Uniped')).toEqual([])
    expect(found('Hilsen Saksbehandler, Uniped', 'Saksbehandler, Uniped')).toEqual([])
    expect(found('Er du student?', 'student@uni.example', 'student')).toEqual([])
  })
  test('do not hide a name that they are part of', () => {
    expect(found('Spør Kari Berg', 'Kari Berg')).toEqual(['Kari Berg', 'Kari'])
    expect(found('Spør Kari', 'Kari, Uniped')).toEqual(['Kari'])
    expect(found('Rom 567, kari', 'Kari, 912 34 567')).toEqual(['kari'])
    expect(found('student@uni.example', 'student@uni.example')).toEqual(['student@uni.example'])
  })
})

const words = fc.array(
  fc.constantFrom(
    'Kari',
    'KARI',
    'nordmann',
    'Nordmanns',
    'kari.nordmann@uni.example',
    'olan',
    'og',
    'i',
    'Blackboard',
    '\n',
    '.',
    'a@b.no',
    '01019012345',
    '91234567',
  ),
  { maxLength: 30 },
)

test('no known name, address or number of a person is left, wherever it stands', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(' ', ', ', '\n', '. '), (parts, between) => {
      const left = strip(parts.join(between))
      expect(left).not.toMatch(/kari|nordmann|olan|@|\d{5}/iu)
    }),
  )
})

test('the spans are in order, do not overlap, and the rest of the text is as it was', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme', maxLength: 200 }), (parts, other) => {
      const text = parts.join(' ') + other
      const spans = findPersonalData(text, people)
      for (const [at, { from, to }] of spans.entries()) {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.to ?? 0)
      }
      expect(replaceSpans(text, spans, ({ from, to }) => text.slice(from, to))).toBe(text)
    }),
  )
})
