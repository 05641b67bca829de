import { expect, test } from 'vitest'
import { Spending } from '../budget.ts'
import { lastTemperature, roundsOf } from './rounds.ts'

/** Iterations of the first rounds. */
function lengths(people: number, count: number): number[] {
  const rounds = roundsOf(people, new Spending({}), undefined)
  const found: number[] = []
  for (let all = 0; found.length < count; ) {
    rounds.begin(all)
    let length = 0
    while (rounds.done(all + length) < 1) length += 100
    found.push(length)
    all += length
  }
  return found
}

/** Seconds at which rounds end, of a search that makes so many iterations a second. */
function ends(people: number, speed: number): number[] {
  let now = 0
  const spending = new Spending({ seconds: 16, clock: () => now })
  const rounds = roundsOf(people, spending, 16)
  const found: number[] = []
  while (!spending.isSpent(0)) {
    rounds.begin(now * speed)
    while (rounds.done(now * speed) < 1) now += 1 / 1024
    found.push(now)
  }
  return found
}

test('counting iterations, rounds grow; what is long enough for few people is repeated before it does', () => {
  expect(lengths(100, 4)).toEqual([50_000, 100_000, 200_000, 400_000])
  // 16 × 10³ iterations are long enough for ten people.
  expect(lengths(10, 12)).toEqual([5000, 10_000, ...new Array(8).fill(20_000), 40_000, 40_000])
})

test('by time, the first round of few people tells how many share the rest; of many people there is one', () => {
  expect(ends(100, 1e6)).toEqual([16])
  // 15 s hold 5 times 16 × 10³ iterations, and a bit.
  const few = ends(10, 6000)
  expect(few).toHaveLength(6)
  for (const [round, end] of few.entries()) expect(end).toBeCloseTo(1 + 3 * round, 1)
  expect(few.at(-1)).toBe(16)
})

test('by time, few people have one round more than the first when there is no time for several, and 64 at most', () => {
  expect(ends(60, 1000)).toHaveLength(2)
  expect(ends(4, 1e6)).toHaveLength(65)
})

test('a long annealing of 64 to 127 people ends warmer than a short one, and than those of fewer or more', () => {
  expect(lastTemperature(64, 640_000)).toBe(0.02)
  expect(lastTemperature(127, 1_270_000)).toBe(0.02)
  expect(lastTemperature(100, 999_999)).toBe(0.008)
  expect(lastTemperature(63, 1e9)).toBe(0.008)
  expect(lastTemperature(128, 1e9)).toBe(0.008)
  // Nothing is known yet of how long it will be.
  expect(lastTemperature(100, Number.NaN)).toBe(0.008)
})
