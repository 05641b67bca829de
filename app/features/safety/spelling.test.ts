import { expect, test } from 'vitest'
import { foldWord, isOneSlipAway, readTokens } from './spelling.ts'

test('æøå, accents, repeated letters, apostrophes and look-alikes are folded', () => {
  expect(['Døø', 'ÅRLIG', 'være', "don't", 'k1ll', 'idé'].map(foldWord)).toEqual([
    'do',
    'arlig',
    'vere',
    'dont',
    'kil',
    'ide',
  ])
})

test('a number stays a number', () => expect(foldWord('30')).toBe('30'))

test.each([
  ['leve', 'leve'],
  ['leve', 'lev'],
  ['leve', 'levve'],
  ['leve', 'lebe'],
  ['leve', 'elve'],
])('%s and %s are one slip apart', (a, b) => expect(isOneSlipAway(a, b)).toBe(true))

test.each([
  ['leve', 'live mer'],
  ['leve', 'lvee r'],
  ['leve', 'le'],
  ['abcd', 'badc'],
])('%s and %s are more than one slip apart', (a, b) => expect(isOneSlipAway(a, b)).toBe(false))

test('words know which sentence they stand in', () => {
  expect(readTokens('Hei. Vil du? ja, gjerne').map(({ sentence }) => sentence)).toEqual([0, 1, 1, 2, 2])
})
