import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findThreshold, measureConfidence, measureStraight } from './measure-confidence.ts'

const verdicts = [
  { confidence: 0.95, isRight: true },
  { confidence: 0.95, isRight: true },
  { confidence: 0.65, isRight: false },
  { confidence: 0.15, isRight: false },
]
const anyVerdicts = fc.array(
  fc.record({ confidence: fc.double({ min: 0.005, max: 0.995, noNaN: true }), isRight: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
)

test('four verdicts by hand', () => {
  const { brier, calibrationError, bins } = measureConfidence(verdicts)
  expect(brier).toBeCloseTo((2 * 0.05 ** 2 + 0.65 ** 2 + 0.15 ** 2) / 4, 10)
  expect(calibrationError).toBeCloseTo((2 * 0.05 + 0.65 + 0.15) / 4, 10)
  expect(bins.map(({ from, n }) => [from, n])).toEqual([
    [0.1, 1],
    [0.6, 1],
    [0.9, 2],
  ])
  expect(measureStraight(verdicts, 0.6)).toEqual({ share: 0.75, right: 2 / 3 })
  expect(findThreshold(verdicts, 0.9)).toBe(0.95)
})

test('every verdict is in one bin, and both errors lie between 0 and 1', () => {
  fc.assert(
    fc.property(anyVerdicts, (some) => {
      const { n, bins, brier, calibrationError } = measureConfidence(some)
      expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(n)
      expect(bins.every(({ from, said }) => said >= from - 1e-9 && said <= from + 0.1 + 1e-9)).toBe(true)
      for (const error of [brier, calibrationError]) expect(error >= 0 && error <= 1).toBe(true)
    }),
  )
})

test('at the threshold that is found as many are right as was asked', () => {
  fc.assert(
    fc.property(anyVerdicts, fc.double({ min: 0.5, max: 1, noNaN: true }), (some, leastRight) => {
      expect(measureStraight(some, findThreshold(some, leastRight)).right).toBeGreaterThanOrEqual(leastRight)
    }),
  )
})
