import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Random } from '../random.ts'
import { Effort } from './effort.ts'
import { type CoverOption, ExactCover } from './exact-cover.ts'

const primary = 5
const secondary = 3
const options: fc.Arbitrary<CoverOption[]> = fc.array(
  fc.record({
    primary: fc.uniqueArray(fc.nat({ max: primary - 1 }), { minLength: 1, maxLength: 3 }),
    secondary: fc.uniqueArray(fc.nat({ max: secondary - 1 }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 10 },
)

const isCover = (chosen: readonly CoverOption[]) => {
  const items = chosen.flatMap((option) => option.primary)
  const seconds = chosen.flatMap((option) => option.secondary)
  return items.length === primary && new Set(items).size === primary && new Set(seconds).size === seconds.length
}

test('an exact cover is found whenever trying all choices finds one', () => {
  fc.assert(
    fc.property(options, fc.integer(), (given, seed) => {
      let exists = false
      for (let choice = 0; choice < 2 ** given.length; choice++) {
        exists ||= isCover(given.filter((_, place) => (choice >> place) & 1))
      }
      const found = new ExactCover(primary, secondary, given).search(new Random(seed), 1e6, new Effort({}))
      expect(found !== null).toBe(exists)
      if (found) expect(isCover(found.map((place) => given[place]!))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a search that may take no step knows nothing', () => {
  const cover = new ExactCover(1, 0, [{ primary: [0], secondary: [] }])
  expect(cover.search(new Random(1), 0, new Effort({}))).toBeUndefined()
})
