import { expect, test } from 'vitest'
import { findSpans, PhraseBook } from './phrase.ts'
import { readTokens } from './spelling.ts'

/** Where the phrase stands in the text, as the words of each place. */
function placesOf(phrase: string, text: string, ordinary = '', telling = ''): string[] {
  const book = new PhraseBook({ want: 'vil ønsker' }, (folded) => folded === ordinary, telling)
  const indexes = book.add(phrase)
  const tokens = readTokens(text)
  const found = book.read(tokens, new Map())
  return indexes.flatMap((index) =>
    findSpans(book.phrases[index]!, found, tokens).map(({ start, end }) =>
      tokens
        .slice(start, end + 1)
        .map(({ written }) => written)
        .join(' '),
    ),
  )
}

test('one word may stand between two, none after a plus, four after two dots', () => {
  expect(placesOf('vil leve', 'vil ikke leve')).toEqual(['vil ikke leve'])
  expect(placesOf('vil leve', 'vil slett ikke leve')).toEqual([])
  expect(placesOf('vil + leve', 'vil ikke leve')).toEqual([])
  expect(placesOf('vil .. leve', 'vil a b c d leve')).toEqual(['vil a b c d leve'])
  expect(placesOf('vil .. leve', 'vil a b c d e leve')).toEqual([])
})

test('a list, an alternative, an optional word, a stem and a number are read', () => {
  expect(placesOf('{want} + leve|dø', 'ønsker dø')).toEqual(['ønsker dø'])
  expect(placesOf('vil + bare? + dø', 'vil bare dø')).toEqual(['vil bare dø'])
  expect(placesOf('selvmord*', 'selvmordstanker')).toEqual(['selvmordstanker'])
  expect(placesOf('#many + piller', '30 piller, 2 piller, tjue piller')).toEqual(['30 piller', 'tjue piller'])
})

test('a misspelt word is read unless it is a word of its own', () => {
  expect(placesOf('piller', 'pilelr')).toEqual(['pilelr'])
  expect(placesOf('piller', 'piller', 'pilker')).toEqual(['piller'])
  expect(placesOf('piller', 'pilker', 'pilker')).toEqual([])
  expect(placesOf('=piller', 'pilelr')).toEqual([])
})

test('a slip in a short word counts as two, unless the word is telling', () => {
  expect(placesOf('dø + nå', 'dø nå')).toEqual(['dø nå'])
  expect(placesOf('vil + leve', 'vil leev')).toEqual([])
  expect(placesOf('vil + leve', 'vil leev', '', 'leve')).toEqual(['vil leev'])
  expect(placesOf('vil + ikke + leve', 'vil ikke leev')).toEqual(['vil ikke leev'])
})

test('words of two sentences belong together only when near', () => {
  expect(placesOf('vil .. leve', 'Jeg vil. Han kan ikke leve')).toEqual([])
  expect(placesOf('vil .. leve', 'Jeg vil, og kan ikke, leve')).toEqual(['vil og kan ikke leve'])
})

test('an unknown list is a mistake in the data', () => {
  expect(() => new PhraseBook({}, () => false, '').add('{nothing}')).toThrow(RangeError)
})
