import { expect, test } from 'vitest'
import { editDistance } from '#app/features/catalogue/search/edit-distance.ts'
import { withOneTypo } from './typo-variants.ts'

const text = 'Hvordan låner jeg en datamaskin til eksamen på fredag?'

test('one slip, the same each time', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(withOneTypo(text, seed)).toBe(withOneTypo(text, seed))
    expect(editDistance(withOneTypo(text, seed), text, 3)).toBeLessThanOrEqual(1)
  }
})
test('seeds give different slips', () => {
  expect(new Set(Array.from({ length: 50 }, (_, seed) => withOneTypo(text, seed))).size).toBeGreaterThan(20)
})
test('a text of short words stays', () => expect(withOneTypo('kan du nå', 1)).toBe('kan du nå'))
