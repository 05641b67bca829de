import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Random } from '../random.ts'
import { type MdgpInstance, mdgpValue } from './instance.ts'
import { createKernelAnnealer } from './kernel-annealer.ts'
import { type MdgpProgress, solveMdgp } from './solve-mdgp.ts'
import { drawExponentials, weightsOf } from './weights.ts'

const decimal = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)
const irrational = fc.double({ min: 0, max: 1000, noNaN: true })
const distance = fc.constantFrom(decimal, fc.integer({ min: 0, max: 3 }), irrational)

/** Instances with groups of bounds that differ; `most` participants at most, in up to `groups` groups. */
function instances(most: number, groups: number): fc.Arbitrary<MdgpInstance> {
  const bounds = fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 1, maxLength: groups })
  return fc.tuple(bounds, fc.nat(), distance).chain(([sizes, where, each]) => {
    const lower = sizes.map(([low]) => low)
    const upper = sizes.map(([low, more]) => low + more)
    const least = Math.max(1, sum(lower))
    // Anywhere within what the groups hold.
    const n = Math.min(most, least + (where % (Math.max(least, sum(upper)) - least + 1)))
    const fits = sum(lower) <= n && n <= sum(upper)
    return fc.array(each, { minLength: n * n, maxLength: n * n }).map((drawn) => ({
      participants: n,
      lower: fits ? lower : [0],
      upper: fits ? upper : [n],
      distances: Float64Array.from(drawn, (_, k) => {
        const [i, j] = [Math.floor(k / n), k % n]
        return i === j ? 0 : drawn[Math.min(i, j) * n + Math.max(i, j)]!
      }),
    }))
  })
}

/** Not solved in a thousand sweeps: another schedule gives another value. */
const hard = fc.nat(1000).map((seed) => frozen(60, 10, seed))
const seeds = fc.integer({ min: 0, max: 1000 })

describe('on any instance', () => {
  test('the kernel and its plain twin find the same groups', () => {
    fc.assert(
      fc.property(instances(40, 8), seeds, (instance, seed) => {
        const [fast, plain] = [false, true].map((isPlain) => solveMdgp(instance, { iterations: 300, seed, isPlain }))
        expect(plain).toEqual(fast)
      }),
      { numRuns: 60 },
    )
  })

  test('the value is the sum within the groups, whose sizes are within their bounds', () => {
    fc.assert(
      fc.property(instances(40, 8), seeds, (instance, seed) => {
        const { value, groups } = solveMdgp(instance, { iterations: 200, seed })
        expect(value).toBeCloseTo(mdgpValue(instance, groups), 6)
        expect(groups).toHaveLength(instance.participants)
        for (const [g, low] of instance.lower.entries()) {
          const size = groups.filter((group) => group === g).length
          expect(size).toBeGreaterThanOrEqual(low)
          expect(size).toBeLessThanOrEqual(instance.upper[g]!)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('more iterations with the same seed are never worse, and the best never falls', () => {
    fc.assert(
      fc.property(fc.oneof(instances(30, 6), hard), seeds, fc.nat(1000), fc.nat(900), (instance, seed, first, more) => {
        const [short, long] = [first, first + more].map((iterations) => solveMdgp(instance, { iterations, seed }))
        expect(long!.value).toBeGreaterThanOrEqual(short!.value)
        expect(short!.iterations).toBeLessThanOrEqual(first)
        const values = long!.trace.map(({ value }) => value)
        expect(values).toEqual([...values].sort((a, b) => a - b))
        expect(values.at(-1)).toBe(long!.value)
      }),
      { numRuns: 100 },
    )
  })

  test('up to nine participants the value is the highest of all groupings', () => {
    fc.assert(
      fc.property(instances(9, 4), seeds, (instance, seed) => {
        const { value } = solveMdgp(instance, { iterations: 20_000, seed })
        // Distances that no decimals write are rounded, each by up to half a unit of the scale.
        const { scale, isExact } = weightsOf(instance)
        const pairs = (instance.participants * (instance.participants - 1)) / 2
        const highest = highestValue(instance)
        expect(value).toBeLessThanOrEqual(highest + 1e-9)
        expect(value).toBeGreaterThanOrEqual(highest - 1e-9 - (isExact ? 0 : pairs / scale))
      }),
      { numRuns: 200 },
    )
  })
})

test('distances of 3 and 4 in two pairs sum to 7', () => {
  const distances = Float64Array.of(0, 3, 1, 1, 3, 0, 1, 1, 1, 1, 0, 4, 1, 1, 4, 0)
  const { value, groups } = solveMdgp({ participants: 4, lower: [2, 2], upper: [2, 2], distances }, { iterations: 100 })
  expect(value).toBe(7)
  expect(groups[0]).toBe(groups[1])
  expect(groups[2]).toBe(groups[3])
})

test('seconds end the search by the clock, and progress is told on the way', () => {
  let now = 5
  const clock = () => {
    now += 0.001
    return now
  }
  const told: MdgpProgress[] = []
  const solution = solveMdgp(frozen(24, 4), { seconds: 2, clock, onProgress: (progress) => told.push(progress) })
  expect(solution.seconds).toBeGreaterThanOrEqual(2)
  expect(solution.seconds).toBeLessThan(2.1)
  const gaps = told.slice(1).map(({ seconds }, at) => seconds - told[at]!.seconds)
  expect(Math.max(...gaps)).toBeLessThan(0.25)
})

test('a signal ends the search, and a grouping is there', () => {
  const { groups, iterations } = solveMdgp(frozen(24, 4), { signal: { aborted: true } })
  expect(groups).toHaveLength(24)
  expect(iterations).toBe(0)
})

test('a search without a limit is refused', () => {
  expect(() => solveMdgp(frozen(24, 4), {})).toThrow('needs a limit')
})

test.each([
  [{ upper: [1, 1] }, 'The groups hold 2 to 2 participants, not 3'],
  [{ lower: [2, 1], upper: [1, 2] }, 'Group 0 cannot have 2 to 1 members'],
  [{ distances: Float64Array.of(0, 1, 1, 1, 0, 1, 1, Number.NaN, 0) }, 'The distance of 2 and 1 is NaN'],
  [{ distances: Float64Array.of(0, 1, 1, 2, 0, 1, 1, 1, 0) }, 'The distance of 1 and 0 differs from its reverse'],
  [{ distances: Float64Array.of(0, 1) }, '3 participants need 9 distances'],
])('what is no instance is refused: %o', (change, message) => {
  const distances = Float64Array.of(0, 1, 1, 1, 0, 1, 1, 1, 0)
  const instance = { participants: 3, lower: [1, 1], upper: [2, 2], distances, ...change }
  expect(() => solveMdgp(instance, { iterations: 1 })).toThrow(new RangeError(message))
})

test('what a seed finds stays what it was', () => {
  const { value, groups } = solveMdgp(frozen(24, 4), { iterations: 2000, seed: 3 })
  expect({ value, groups: groups.join('') }).toMatchInlineSnapshot(`
    {
      "groups": "001301103302322330230112",
      "value": 4463,
    }
  `)
})

test('the kernel runs here', () => {
  const exponentials = drawExponentials(new Random(1))
  const input = { participants: 2, lower: [1, 1], upper: [1, 1], weights: new Int32Array(4), exponentials, seed: 1 }
  expect(createKernelAnnealer(input)).not.toBeNull()
})

/** The same instance for ever: integer distances from a seed. */
function frozen(n: number, m: number, seed = 42): MdgpInstance {
  const random = new Random(seed)
  const distances = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) distances[i * n + j] = distances[j * n + i] = random.below(101)
  }
  return { participants: n, lower: new Array(m).fill(n / m - 1), upper: new Array(m).fill(n / m + 1), distances }
}

/** Of all groupings, by trying each. */
function highestValue({ participants: n, lower, upper, distances }: MdgpInstance): number {
  const groups = new Array<number>(n).fill(-1)
  const sizes = lower.map(() => 0)
  const best = (i: number): number => {
    if (i === n) return sizes.every((size, g) => size >= lower[g]!) ? 0 : Number.NEGATIVE_INFINITY
    let highest = Number.NEGATIVE_INFINITY
    for (let g = 0; g < sizes.length; g++) {
      if (sizes[g] === upper[g]) continue
      let gain = 0
      for (let j = 0; j < i; j++) if (groups[j] === g) gain += distances[i * n + j]!
      groups[i] = g
      sizes[g]!++
      highest = Math.max(highest, gain + best(i + 1))
      sizes[g]!--
      groups[i] = -1
    }
    return highest
  }
  return best(0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
