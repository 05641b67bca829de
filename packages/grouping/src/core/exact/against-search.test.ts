import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { solveFormation } from '../solve.ts'
import { compareMerits, meritOf } from '../testing/brute-force.ts'
import { problems } from '../testing/problems.ts'
import { searchSize } from './formation-search.ts'
import { solveExactly } from './solve-exactly.ts'

const smallProblems = problems({ persons: { min: 4, max: 12 }, criteria: { min: 1, max: 5 } })
const fairness = fc.record({
  groups: fc.constantFrom('mean', 'mean', 'worst', 'lexicographic'),
  persons: fc.constantFrom('mean', 'mean', 'worst'),
})

test('the search is never better than the best of all formations', () => {
  fc.assert(
    fc.property(smallProblems, fairness, (problem, fair) => {
      const formation = readProblem({ ...problem, fairness: fair } as Problem)
      fc.pre(isQuick(formation))
      expect(orderToBest(formation, 2_000)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('the search is as good as the best of all formations in ninety-nine of a hundred problems with given sizes', () => {
  const formations = fc
    .sample(smallProblems, { numRuns: 800, seed: 4 })
    .map((problem) => readProblem(problem))
    .filter((formation) => isQuick(formation) && formation.cohort.groups.every(({ min, max }) => min === max))
  expect(formations.length).toBeGreaterThan(100)
  const missed = formations.filter((formation) => orderToBest(formation, 20_000) < 0)
  expect(missed.length).toBeLessThanOrEqual(formations.length / 100)
}, 60_000)

const isQuick = (formation: Formation) => {
  const { sets, steps } = searchSize(formation)
  return sets <= 3000 && steps <= 300_000
}

/** Below 0 where the search finds less than the best. */
function orderToBest(formation: Formation, iterations: number): number {
  const best = evaluateFormation(formation, solveExactly(formation)!.groups)
  const { report } = solveFormation(formation, { iterations })
  return compareMerits(meritOf(formation, report), meritOf(formation, best))
}
