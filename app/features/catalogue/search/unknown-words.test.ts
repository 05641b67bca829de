import { expect, test } from 'vitest'
import { stem } from './stem.ts'
import { explainUnknown, nordicSpellings } from './unknown-words.ts'

const terms = ['blackboard', 'eksamen', 'facebook', 'gruppe', 'lisens'].map((word) => ({
  term: stem(word),
  services: 3,
}))
const explain = (word: string) =>
  explainUnknown(word, terms, (term) => terms.some((one) => one.term === term)).map(({ term }) => term)

test('one slip leads to the word that was meant', () => {
  expect(explain('blackbord')).toEqual([stem('blackboard')])
  expect(explain('eksamne')).toEqual([stem('eksamen')])
})
test('an unlisted compound is cut where both parts are known', () => {
  expect(explain('facebookgruppa')).toEqual([stem('facebook'), stem('gruppe')])
})
test('a short or quite different word stays unknown', () => {
  expect(explain('gipe')).toEqual([])
  expect(explain('parkering')).toEqual([])
})
test('æ, ø and å may be written ae, oe, a and o', () => {
  expect(nordicSpellings('laerer')).toContain('lærer')
  expect(nordicSpellings('lonn')).toContain('lønn')
  expect(nordicSpellings('laane')).toContain('låane')
})
