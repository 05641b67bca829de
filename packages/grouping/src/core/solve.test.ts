import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProblem } from './problem/check-problem.ts'
import type { Problem } from './problem/problem.ts'
import type { SolveOptions } from './solution.ts'
import { solve, solveBySearch } from './solve.ts'
import { problems } from './testing/problems.ts'

const searchFor = (problem: Problem, options: SolveOptions) => solveBySearch(readProblem(problem), options)
const someProblems = problems({ persons: { min: 2, max: 14 } })

describe('the search', () => {
  test('what the search believes of its best is what the checker finds', () => {
    fc.assert(
      fc.property(someProblems, fc.integer({ min: 0, max: 9 }), (problem, seed) => {
        const { report, trace } = searchFor(problem, { iterations: 3000, seed })
        const last = trace.at(-1)!
        expect(report.breach).toBeCloseTo(last.breach, 6)
        const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
        if (groups === 'mean' && persons === 'mean') expect(report.score).toBeCloseTo(last.score, 6)
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
          const less = searchFor({ ...problem, fairness: {} }, { iterations: some, seed: 5 })
          const later = searchFor({ ...problem, fairness: {} }, { iterations: some + more, seed: 5 })
          expect(later.report.breach).toBeLessThanOrEqual(less.report.breach + 1e-6)
          if (Math.abs(later.report.breach - less.report.breach) < 1e-6) {
            expect(later.report.score).toBeGreaterThanOrEqual(less.report.score - 1e-6)
          }
        },
      ),
      { numRuns: 100 },
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
          if (index > 0) expect(point.breach).toBeLessThanOrEqual(trace[index - 1]!.breach + 1e-9)
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
        expect(proved.report.breach).toBeLessThanOrEqual(searched.report.breach + 1e-6)
        if (Math.abs(proved.report.breach - searched.report.breach) < 1e-6) {
          expect(proved.report.score).toBeGreaterThanOrEqual(searched.report.score - 1e-6)
        }
      }),
      { numRuns: 100 },
    )
  })
})
