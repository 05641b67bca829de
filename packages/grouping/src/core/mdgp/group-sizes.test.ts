import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Random } from '../random.ts'
import { anySizes, mostPairs } from './group-sizes.ts'

const bounds = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 5 }).chain((sizes) => {
  const lower = sizes.map(([low]) => low)
  const upper = sizes.map(([low, more]) => low + more)
  return fc.record({
    lower: fc.constant(lower),
    upper: fc.constant(upper),
    n: fc.integer({ min: sum(lower), max: sum(upper) }),
  })
})

test('no sizes within the bounds make more pairs', () => {
  fc.assert(
    fc.property(bounds, ({ lower, upper, n }) => {
      const sizes = mostPairs(lower, upper, n)
      expectWithin(sizes, lower, upper, n)
      expect(pairs(sizes)).toBe(highestPairs(lower, upper, n, []))
    }),
  )
})

test('sizes at random are within the bounds and hold everybody', () => {
  fc.assert(
    fc.property(bounds, fc.nat(), ({ lower, upper, n }, seed) => {
      expectWithin(anySizes(lower, upper, n, new Random(seed)), lower, upper, n)
    }),
  )
})

test('where programming would take too long, the groups that grow most are filled first', () => {
  const lower = new Array<number>(300).fill(0)
  const upper = lower.map((_, g) => (g < 290 ? 5000 : 4000))
  const sizes = mostPairs(lower, upper, 12_000)
  expect(sizes.filter((size) => size > 0)).toEqual([5000, 5000, 2000])
})

function expectWithin(sizes: number[], lower: number[], upper: number[], n: number) {
  expect(sum(sizes)).toBe(n)
  for (const [g, size] of sizes.entries()) expect(size >= lower[g]! && size <= upper[g]!).toBe(true)
}

function highestPairs(lower: number[], upper: number[], n: number, sizes: number[]): number {
  const g = sizes.length
  if (g === lower.length) return n === 0 ? pairs(sizes) : -1
  let highest = -1
  for (let size = lower[g]!; size <= upper[g]! && size <= n; size++) {
    highest = Math.max(highest, highestPairs(lower, upper, n - size, [...sizes, size]))
  }
  return highest
}

function pairs(sizes: number[]): number {
  return sum(sizes.map((size) => (size * (size - 1)) / 2))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
