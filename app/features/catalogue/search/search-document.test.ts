import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IndexedPassage } from './index-rows.ts'
import { readDocument, termsIn, writeDocument } from './search-document.ts'

const term = fc.constantFrom('a', 'ab', 'abc', 'b', 'eksam', 'eksamen', 'é', 'ø', 'øv', 'å', 'z', '~1', '~12', '7')
const passages = fc.array(
  fc.record({
    field: fc.constantFrom('title', 'question', 'target_group'),
    language: fc.constantFrom('nb', 'nn', 'en'),
    position: fc.nat(40),
    terms: fc.uniqueArray(term).map((terms) => new Set(terms)),
  }),
  { maxLength: 12 },
) as fc.Arbitrary<IndexedPassage[]>

test('a document that is read tells of every term just the passages that say it', () => {
  fc.assert(
    fc.property(passages, term, (written, asked) => {
      const document = readDocument(writeDocument(written))
      expect(document.passages).toEqual(
        written.map(({ field, language, position, terms }) => ({
          field,
          language,
          position,
          words: [...terms].filter((one) => !one.startsWith('~')).length,
        })),
      )
      expect(document.placesOf(asked)).toEqual([...written.keys()].filter((at) => written[at]?.terms.has(asked)))
    }),
  )
})

test('every term is listed once, with how many passages say it', () => {
  fc.assert(
    fc.property(passages, (written) => {
      const listed = [...termsIn(writeDocument(written))]
      const said = written.flatMap(({ terms }) => [...terms])
      expect(new Map(listed).size).toBe(listed.length)
      expect(new Map(listed)).toEqual(new Map(said.map((one) => [one, said.filter((other) => other === one).length])))
    }),
  )
})
