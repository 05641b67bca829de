import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createConcepts } from './concepts.ts'
import { FIELD_WEIGHTS, indexRows, type Passage, SATURATION } from './index-rows.ts'
import { stem } from './stem.ts'

const none = createConcepts([])
const title = (text: string): Passage => ({ field: 'title', language: 'nb', position: 0, text })

test('BM25F by hand: a title of one word, where eight are average', () => {
  const norm = 1 - 0.4 + 0.4 * (1 / 8)
  const frequency = FIELD_WEIGHTS.title / norm
  expect(indexRows([title('Mentimeter')], none).postings).toEqual([
    { term: stem('mentimeter'), weight: frequency / (SATURATION + frequency) },
  ])
})

test('a word in two fields saturates once, so it counts less than twice', () => {
  const weightOf = (passages: Passage[]) => indexRows(passages, none).postings[0]?.weight ?? 0
  const once = weightOf([title('Mentimeter')])
  const twice = weightOf([title('Mentimeter'), { field: 'question', language: 'nb', position: 0, text: 'Mentimeter?' }])
  expect(twice).toBeGreaterThan(once)
  expect(twice).toBeLessThan(2 * once)
})

test('a compound counts as itself and less as its parts', () => {
  const rows = indexRows([title('Skoleeksamen')], none)
  const weight = (term: string) => rows.postings.find((posting) => posting.term === term)?.weight ?? 0
  expect(weight('skoleksam')).toBeGreaterThan(weight('eksam'))
  expect(rows.postings.map(({ term }) => term)).toEqual(['eksam', 'skol', 'skoleksam'].sort())
})

test('a group of synonyms is a term of its own, by one word or by a phrase', () => {
  const concepts = createConcepts([{ number: 7, words: ['studass', 'teaching assistant', 'TA'] }])
  const terms = (text: string) => indexRows([title(text)], concepts).postings.map(({ term }) => term)
  expect(terms('studasser')).toContain('~7')
  expect(terms('my teaching assistants')).toContain('~7')
  expect(terms('jobb som TA')).toContain('~7')
  expect(terms('ta bussen')).not.toContain('~7')
  expect(terms('teaching')).not.toContain('~7')
})

const texts = fc.array(fc.constantFrom('Låne pc til eksamen', 'Hvem retter?', 'Studass', 'og eller', ''), {
  maxLength: 6,
})

test('weights lie between 0 and 1, terms are sorted, and equal texts give equal rows', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const passages = given.map((text, position): Passage => ({ field: 'question', language: 'nb', position, text }))
      const { postings } = indexRows(passages, none)
      expect(postings.every(({ weight }) => weight > 0 && weight < 1)).toBe(true)
      expect(postings.map(({ term }) => term)).toEqual(postings.map(({ term }) => term).toSorted())
      expect(indexRows(passages, none).postings).toEqual(postings)
    }),
  )
})
