import { expect, test } from 'vitest'
import { compoundParts } from './compounds.ts'
import { stem } from './stem.ts'

test.each([
  ['læringsassistentopplæring', ['læring', 'assistent', 'opplæring']],
  ['skoleeksamen', ['skole', 'eksamen']],
  ['skuleeksamenen', ['skole', 'eksamen']],
  ['lånepc', ['låne', 'pc']],
  ['lånemaskin', ['låne', 'maskin']],
  ['gjesteforeleseren', ['gjest', 'foreleser']],
  ['arbeidsavtalen', ['arbeid', 'avtale']],
  ['emneansvarleg', ['emne', 'ansvarlig']],
  ['søknadsfristen', ['søknad', 'frist']],
])('%s is cut into %j', (word, parts) => expect(compoundParts(word)).toEqual(parts.map(stem)))

test.each(['eksamen', 'student', 'bibliotek', 'universitetet', 'rettleiinga', 'ordning', 'forskjell', 'personvern'])(
  '%s is whole',
  (word) => expect(compoundParts(word)).toEqual([]),
)

test('the parts of the bokmål and the nynorsk word are the same', () => {
  expect(compoundParts('hjemmeeksamen')).toEqual(compoundParts('heimeeksamen'))
  expect(compoundParts('studieveileder')).toEqual(compoundParts('studierettleiar'))
})

test('a very long word is not puzzled over', () => expect(compoundParts('eksamen'.repeat(50))).toEqual([]))
