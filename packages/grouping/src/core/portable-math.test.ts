import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcsine, cosine, exponential, logarithm, power, sine } from './portable-math.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('they are what Math says, but for the last bits', () => {
  fc.assert(
    fc.property(between(1e-12, 1e6), between(-20, 20), between(-7, 7), between(0, 1), (x, exponent, angle, ratio) => {
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-14)
      expect(exponential(exponent) / Math.exp(exponent)).toBeCloseTo(1, 13)
      expect(power(x, exponent / 20) / x ** (exponent / 20)).toBeCloseTo(1, 13)
      expect(sine(angle)).toBeCloseTo(Math.sin(angle), 14)
      expect(cosine(angle)).toBeCloseTo(Math.cos(angle), 14)
      expect(arcsine(ratio)).toBeCloseTo(Math.asin(ratio), 14)
    }),
    { numRuns: 2000 },
  )
})

test('small angles keep their digits', () => {
  expect(arcsine(1e-9) / 1e-9).toBe(1)
  expect([arcsine(0), arcsine(1), sine(0), cosine(0), exponential(0), logarithm(1)]).toEqual([
    0,
    Math.PI / 2,
    0,
    1,
    1,
    0,
  ])
})
