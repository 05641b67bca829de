import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { Random } from '../random.ts'
import { solveFormation } from '../solve.ts'
import { problems } from '../testing/problems.ts'
import { type Formation, readProblem } from './check-problem.ts'
import { ProblemError } from './issue.ts'
import type { Problem } from './problem.ts'

// Whatever comes in at the door: an error that names the place, or a valid result.

const cases = 10_000
const casesPerProblem = 20

/** What has no place in a problem, or too much of it. */
const strange: readonly unknown[] = [
  null,
  undefined,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  2e9,
  1e9,
  -1,
  0,
  0.5,
  -0,
  '',
  'nobody',
  '1',
  '__proto__',
  'constructor',
  '\ud800',
  '0'.repeat(100_000),
  [],
  {},
  [null],
  ['p0', 'p0'],
  [['p0', 'p1']],
  { min: 0, max: 2e9 },
  { min: 5, max: 1 },
  { count: 2e9 },
  { size: 1e9, count: 1e9 },
  new Array(3),
  JSON.parse('{"__proto__": {"required": true}}'),
  JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`),
  1n,
  Symbol('one'),
  () => 1,
]
const names = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'id',
  'attributes',
  'kind',
  'size',
  'x'.repeat(10_000),
]

/** A place in a value: what holds it, and by which key. */
interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** A place by chance, as likely high up as deep down: a field of the whole as often as one of the many people's. */
function placeIn(holder: Record<string, unknown>, random: Random): Place | undefined {
  const keys = Object.keys(holder)
  const key = keys[random.below(keys.length || 1)]
  if (key === undefined) return undefined
  const value = holder[key]
  const isDeeper = typeof value === 'object' && value !== null && random.below(8) > 0
  return (isDeeper ? placeIn(value as Record<string, unknown>, random) : undefined) ?? { holder, key }
}

const put = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })

/** Functions and symbols too, which `structuredClone` refuses. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  const copy = {}
  for (const [key, one] of Object.entries(value)) put(copy, key, copyOf(one))
  return copy
}

const mutations: readonly ((place: Place, random: Random, root: Record<string, unknown>) => void)[] = [
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  ({ holder, key }, random) => put(holder, key, copyOf(strange[random.below(strange.length)])),
  ({ holder, key }, random) => {
    if (Array.isArray(holder)) return
    const value = holder[key]
    delete holder[key]
    put(holder, names[random.below(names.length)]!, value)
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(copyOf(holder[Number(key)]))
  },
  ({ holder, key }, random, root) => {
    const other = placeIn(root, random)!
    put(holder, key, copyOf(other.holder[other.key]))
  },
  ({ holder, key }, random) => {
    const value = holder[key]
    if (typeof value === 'number') put(holder, key, value * [-1, 1e9, 1e300, 1e-300, 0.1][random.below(5)]!)
    else if (typeof value === 'string') put(holder, key, `${value}!`)
    else put(holder, key, [value])
  },
]

function mutated(problem: Problem, random: Random): unknown {
  const root: Record<string, unknown> = { problem: copyOf(problem) }
  const times = 1 + random.below(2)
  for (let time = 0; time < times; time++) {
    const place = placeIn(root, random)
    if (!place) break
    mutations[random.below(mutations.length)]!(place, random, root)
  }
  return root.problem
}

/** Refused with places, or solved with a result that the checker takes. */
function outcomeOf(input: unknown): 'refused' | 'solved' {
  let formation: Formation
  try {
    formation = readProblem(input)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    for (const { place, message } of error.issues) {
      expect(place).toMatch(/^(problem|attributes|participants|groups|criteria|fairness|sections)/)
      expect(message).not.toBe('')
    }
    return 'refused'
  }
  const { groups, report, bound } = solveFormation(formation, { iterations: 20, seed: 1 })
  const checked = evaluateFormation(formation, groups)
  expect(checked.score).toBeGreaterThanOrEqual(0)
  expect(checked.score).toBeLessThanOrEqual(1 + 1e-9)
  expect(checked.breach).toBeGreaterThanOrEqual(0)
  expect(checked.breach).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(report.score).toBeCloseTo(checked.score, 9)
  expect(bound.score).toBeGreaterThanOrEqual(checked.score - 1e-9)
  return 'solved'
}

// The time is for a machine that does much else: alone, it takes a few seconds.
test(`${cases} broken problems are refused with the place, or solved`, { timeout: 180_000 }, () => {
  const random = new Random(20)
  const valid = fc.sample(problems({ persons: { min: 2, max: 8 } }), { seed: 20, numRuns: cases / casesPerProblem })
  const fairness = [undefined, { groups: 'worst' }, { groups: 'lexicographic', persons: 'worst' }] as const
  const count = { refused: 0, solved: 0 }
  for (const problem of valid) {
    for (let time = 0; time < casesPerProblem; time++) {
      const aim = fairness[time % fairness.length]
      const input = mutated(aim ? { ...problem, fairness: aim } : problem, random)
      try {
        count[outcomeOf(input)]++
      } catch (error) {
        throw new Error(`${String(error)}\nof ${inspectable(input)}`, { cause: error })
      }
    }
  }
  expect(count.refused + count.solved).toBe(cases)
  // Both happen often: neither does the door refuse all, nor do the mutations break nothing.
  expect(count.refused).toBeGreaterThan(cases / 10)
  expect(count.solved).toBeGreaterThan(cases / 10)
})

function inspectable(input: unknown): string {
  const text = JSON.stringify(input, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value === 'bigint' ? '1n' : value,
  )
  return String(text).slice(0, 4000)
}
