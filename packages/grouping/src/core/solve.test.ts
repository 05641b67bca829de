import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qualityOf } from './evaluate/quality.ts'
import { readProblem } from './problem/check-problem.ts'
import type { Problem } from './problem/problem.ts'
import type { Solution, SolveOptions } from './solution.ts'
import { solve, solveBySearch } from './solve.ts'
import { compareMerits, meritOf } from './testing/brute-force.ts'
import { problems } from './testing/problems.ts'

const searchFor = (problem: Problem, options: SolveOptions) => solveBySearch(readProblem(problem), options)

function expectNotWorse(problem: Problem, solution: Solution, than: Solution) {
  const formation = readProblem(problem)
  const [own, other] = [solution, than].map(({ report }) => meritOf(formation, report))
  expect(compareMerits(own!, other!)).toBeGreaterThanOrEqual(0)
}

const someProblems = problems({ persons: { min: 2, max: 14 } })

describe('the search', () => {
  test('what the search believes of its best is what the checker finds', () => {
    fc.assert(
      fc.property(someProblems, fc.integer({ min: 0, max: 9 }), (problem, seed) => {
        const { report, trace } = searchFor(problem, { iterations: 3000, seed })
        const last = trace.at(-1)!
        expect(report.breach).toBeCloseTo(last.breach, 6)
        const { groups } = qualityOf(report, readProblem(problem).problem)
        expect(groups ? groups[0] : report.score).toBeCloseTo(last.score, 6)
      }),
      { numRuns: 150 },
    )
  })

  test('more iterations with the same seed never give worse', () => {
    fc.assert(
      fc.property(
        someProblems,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 8000 }),
        (problem, some, more) => {
          const less = searchFor(problem, { iterations: some, seed: 5 })
          const later = searchFor(problem, { iterations: some + more, seed: 5 })
          expectNotWorse(problem, later, less)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('more iterations never give worse, wherever a search for fair groups is cut off', () => {
    const kinds = 'abcdefg'
    const problem: Problem = {
      attributes: { kind: { type: 'categorical' }, points: { type: 'numeric' } },
      participants: Array.from({ length: 120 }, (_, index) => ({
        id: `p${index}`,
        attributes: { kind: kinds[(index * index) % 7]!, points: (index * 37) % 41 },
      })),
      // So many groups that not every look is worth it.
      groups: { size: 3 },
      fairness: { groups: 'lexicographic' },
      criteria: [
        { id: 'd', kind: 'diverse', attribute: 'kind' },
        { id: 's', kind: 'similar', attribute: 'points' },
      ],
    }
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 20_000 }), (seed, some) => {
        const [less, later] = [some, some + 700].map((iterations) => searchFor(problem, { iterations, seed }))
        expectNotWorse(problem, later!, less!)
      }),
      { numRuns: 60 },
    )
  })

  test('the same problem, seed and iterations give the same groups', () => {
    fc.assert(
      fc.property(someProblems, (problem) => {
        const once = searchFor(problem, { iterations: 2000, seed: 3 })
        expect(searchFor(problem, { iterations: 2000, seed: 3 }).groups).toEqual(once.groups)
      }),
      { numRuns: 50 },
    )
  })

  test('the best so far never falls', () => {
    fc.assert(
      fc.property(someProblems, (problem) => {
        const { trace } = searchFor(problem, { iterations: 4000 })
        for (const [index, point] of trace.entries()) {
          if (index === 0) continue
          const before = trace[index - 1]!
          expect(point.breach).toBeLessThanOrEqual(before.breach + 1e-9)
          if (point.breach > before.breach - 1e-9) expect(point.score).toBeGreaterThanOrEqual(before.score - 1e-8)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('solve', () => {
  test('is never worse than the search', () => {
    fc.assert(
      fc.property(someProblems, (problem) => {
        const proved = solve(problem, { iterations: 500, seed: 2 })
        const searched = searchFor(problem, { iterations: 500, seed: 2 })
        expectNotWorse(problem, proved, searched)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a budget', () => {
  const many: Problem = {
    participants: Array.from({ length: 30 }, (_, index) => ({ id: `p${index}` })),
    groups: { size: 3 },
    criteria: [{ id: 'apart', kind: 'apart', sets: [['p0', 'p1', 'p2', 'p3']] }],
  }

  test.each<[string, SolveOptions]>([
    ['iterations that are no number', { iterations: Number.NaN }],
    ['fewer iterations than none', { iterations: -1 }],
    ['seconds that are no number', { seconds: Number.NaN, clock: () => 0 }],
    ['seconds without a clock', { seconds: 1 }],
    ['nothing that ends it', { seed: 1 }],
    ['a seed that is no integer', { iterations: 10, seed: 0.5 }],
  ])('of %s is refused', (_, options) => {
    expect(() => solve(many, options)).toThrow(RangeError)
  })

  test('of none gives groups all the same', () => {
    expect(solve(many, { iterations: 0 }).iterations).toBe(0)
    expect(solve(many, { iterations: 100, signal: { aborted: true } }).iterations).toBe(0)
    expect(solve(many, { seconds: 0, clock: () => 0 }).groups).toHaveLength(10)
  })

  test('what looking at all formations took is part of it', () => {
    let now = 0
    const clock = () => {
      now += 0.01
      return now
    }
    const few: Problem = {
      participants: Array.from({ length: 14 }, (_, index) => ({ id: `p${index}` })),
      groups: { size: 3 },
      criteria: [{ id: 'apart', kind: 'apart', sets: [['p0', 'p1', 'p2', 'p3']] }],
    }
    const { seconds, trace } = solve(few, { seconds: 0.02, clock })
    expect(now).toBeLessThan(0.5)
    expect(seconds).toBeGreaterThanOrEqual(0.02)
    expect(seconds).toBeLessThan(0.5)
    expect(trace.at(-1)!.seconds).toBeGreaterThanOrEqual(trace[0]!.seconds)
  })
})

test('the first formation is told of before its bound is known, and the end is heard within it', () => {
  const slots = 24
  const problem: Problem = {
    attributes: { free: { type: 'availability', slotsPerDay: slots } },
    participants: Array.from({ length: 400 }, (_, index) => ({
      id: `p${index}`,
      attributes: { free: (index * 7919).toString(2).padStart(slots, '1').slice(-slots) },
    })),
    groups: { size: 6 },
    criteria: [{ id: 'time', kind: 'common-time', attribute: 'free', wishHours: 20 }],
  }
  let told = 0
  const stopped = solve(problem, {
    iterations: 1e9,
    onProgress: () => told++,
    signal: {
      get aborted() {
        return told > 0
      },
    },
  })
  expect(stopped.iterations).toBe(0)
  // What was not looked at is not claimed.
  expect(solve(problem, { iterations: 0 }).bound.score).toBeLessThan(stopped.bound.score)
})
