import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solve } from './solve.ts'
import { problems } from './testing/problems.ts'

const someProblems = problems({ persons: { min: 2, max: 14 } })

describe('solve', () => {
  test('what the search believes of its best is what the checker finds', () => {
    fc.assert(
      fc.property(someProblems, fc.integer({ min: 0, max: 9 }), (problem, seed) => {
        const { report, trace } = solve(problem, { iterations: 3000, seed })
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
          const less = solve({ ...problem, fairness: {} }, { iterations: some, seed: 5 })
          const later = solve({ ...problem, fairness: {} }, { iterations: some + more, seed: 5 })
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
        const once = solve(problem, { iterations: 2000, seed: 3 })
        expect(solve(problem, { iterations: 2000, seed: 3 }).groups).toEqual(once.groups)
      }),
      { numRuns: 50 },
    )
  })

  test('the best so far never falls', () => {
    fc.assert(
      fc.property(someProblems, (problem) => {
        const { trace } = solve(problem, { iterations: 4000 })
        for (const [index, point] of trace.entries()) {
          if (index > 0) expect(point.breach).toBeLessThanOrEqual(trace[index - 1]!.breach + 1e-9)
        }
      }),
      { numRuns: 50 },
    )
  })
})
