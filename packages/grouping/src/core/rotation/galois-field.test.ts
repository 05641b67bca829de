import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldProduct, galoisField, primePowerFactors } from './galois-field.ts'

const primePowers = Array.from({ length: 63 }, (_, i) => i + 2).filter((n) => primePowerFactors(n).length === 1)
const threeElements = fc.constantFrom(...primePowers).chain((order) => {
  const element = fc.nat({ max: order - 1 })
  return fc.tuple(fc.constant(order), element, element, element)
})

test('addition and multiplication of a field are associative, commutative and distributive', () => {
  fc.assert(
    fc.property(threeElements, ([order, a, b, c]) => {
      const { add, multiply } = galoisField(order)
      expect(add(a, add(b, c))).toBe(add(add(a, b), c))
      expect(multiply(a, multiply(b, c))).toBe(multiply(multiply(a, b), c))
      expect([add(a, b), multiply(a, b)]).toEqual([add(b, a), multiply(b, a)])
      expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)))
      expect([add(a, 0), multiply(a, 1)]).toEqual([a, a])
    }),
  )
})

test('every element of a field but zero has an inverse', () => {
  fc.assert(
    fc.property(threeElements, ([order, a]) => {
      const { multiply } = galoisField(order)
      const products = Array.from({ length: order }, (_, b) => multiply(a, b))
      expect(new Set(products).size).toBe(a === 0 ? 1 : order)
    }),
  )
})

test('in the field of 4 elements x times x is x + 1', () => {
  const { multiply, add } = galoisField(4)
  expect(multiply(2, 2)).toBe(add(2, 1))
})

test('a number with two primes has no field', () => expect(() => galoisField(6)).toThrow(RangeError))

test('12 has the prime power factors 4 and 3', () => {
  expect(primePowerFactors(12).map(({ order }) => order)).toEqual([4, 3])
})

test('the elements of a product that are said to differ by units have products that are all different', () => {
  for (const order of [6, 12, 15, 20, 36, 100]) {
    const { unitDifferences, add, multiply } = fieldProduct(order)
    const all = Array.from({ length: order }, (_, element) => element)
    expect(unitDifferences).toHaveLength(Math.min(...primePowerFactors(order).map((factor) => factor.order)))
    for (const a of unitDifferences) {
      for (const b of unitDifferences) {
        if (a === b) continue
        // a·x + y = b·x + y' takes each y' for one x alone.
        const meetings = all.map((x) => all.find((y) => add(multiply(b, x), y) === multiply(a, x)))
        expect(new Set(meetings).size).toBe(order)
      }
    }
  }
})
