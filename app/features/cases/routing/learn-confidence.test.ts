import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidenceFromPage, logistic, sigmoid } from './confidence.ts'
import { type Lesson, learnConfidence } from './learn-confidence.ts'

const number = fc.double({ min: -4, max: 4, noNaN: true })
const anyLessons: fc.Arbitrary<Lesson[]> = fc.array(
  fc.record({ row: fc.tuple(number, number), isYes: fc.boolean(), counts: fc.constantFrom(0.3, 0.7, 1) }),
  { minLength: 4, maxLength: 20 },
)

test('a weight never pulls against its direction, whatever was seen', () => {
  fc.assert(
    fc.property(anyLessons, (lessons) => {
      const [, up = 0, down = 0] = learnConfidence(lessons, [1, -1])
      expect(up).toBeGreaterThanOrEqual(0)
      expect(down).toBeLessThanOrEqual(0)
    }),
    { numRuns: 15 },
  )
})

test('a confidence lies between 0 and 1, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
      const confidence = logistic([0.5, 1, -1, 2], row)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }),
  )
})

test('the mean of what is said is the share that was so', () => {
  const lessons = Array.from({ length: 40 }, (_, at) => ({ row: [at % 7], isYes: at % 4 === 0, counts: 1 }))
  const weights = learnConfidence(lessons, [0])
  const said = lessons.reduce((sum, { row }) => sum + logistic(weights, row), 0) / lessons.length
  expect(said).toBeCloseTo(0.25, 3)
})

test('finds odds by hand: of four with the mark three are so, of four without it one', () => {
  const lessons = [1, 1, 1, 0].flatMap((isYes) => [
    { row: [1], isYes: isYes === 1, counts: 250 },
    { row: [0], isYes: isYes === 0, counts: 250 },
  ])
  const weights = learnConfidence(lessons, [1])
  expect(logistic(weights, [1])).toBeCloseTo(0.75, 1)
  expect(logistic(weights, [0])).toBeCloseTo(0.25, 1)
})

test('a second witness makes the page’s unit surer or less sure, and one that is unsure changes nothing', () => {
  expect(confidenceFromPage(0.9, 0.9, true)).toBeCloseTo(81 / 82, 6)
  expect(confidenceFromPage(0.9, 0.9, false)).toBeCloseTo(0.5, 6)
  expect(confidenceFromPage(0.9, 0.3, false)).toBeCloseTo(0.9, 6)
  expect(sigmoid(Number.POSITIVE_INFINITY)).toBeLessThan(1)
})
