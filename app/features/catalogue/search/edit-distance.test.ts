import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['eksamen', 'eksamen', 0],
  ['eksmaen', 'eksamen', 1],
  ['eksammen', 'eksamen', 1],
  ['eksmen', 'eksamen', 1],
  ['ekasmne', 'eksamen', 2],
  ['ca', 'abc', 3],
])('%s and %s lie %i apart', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance))

test('beyond the limit it only says that', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3))

const words = fc.string({ unit: fc.constantFrom(...'abå'), maxLength: 7 })

test('is symmetric, nought for equal words alone, and never more than the longer word', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const distance = editDistance(a, b, 9)
      expect(editDistance(b, a, 9)).toBe(distance)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
