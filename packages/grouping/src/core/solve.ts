import { upperBound } from './bounds/upper-bound.ts'
import { Spending } from './budget.ts'
import { evaluateFormation } from './evaluate/evaluate.ts'
import { formedGroups } from './formed-groups.ts'
import { type Formation, readProblem } from './problem/check-problem.ts'
import type { Problem } from './problem/problem.ts'
import { Random } from './random.ts'
import { placeAtRandom } from './search/place.ts'
import { search } from './search/search.ts'
import { State } from './search/state.ts'
import type { Solution, SolveOptions } from './solution.ts'

/**
 * Forms groups.
 *
 * @returns the best formation that was met: its groups, scores, breaches, bound and trace
 * @throws ProblemError when the problem cannot be used; RangeError when `seconds` is given without a clock
 */
export function solve(problem: Problem, options: SolveOptions): Solution {
  return solveFormation(readProblem(problem), options)
}

/** As `solve`, of a problem that was read already. */
export function solveFormation(formation: Formation, options: SolveOptions): Solution {
  const spending = new Spending(options)
  const seed = options.seed ?? 1
  const random = new Random(seed)
  // Before the search, so that its time is part of the budget.
  const { score, breach } = upperBound(formation)
  const bound = { score, breach }
  const state = new State(formation, placeAtRandom(formation, random))
  const { best, iterations } = search(state, {
    spending,
    seconds: options.seconds,
    random,
    onProgress: options.onProgress,
  })
  const groups = formedGroups(formation, best.groupOf)
  const report = evaluateFormation(formation, groups)
  const gap = report.breach > bound.breach + 1e-9 ? null : Math.max(0, bound.score - report.score)
  return { groups, report, bound, gap, trace: best.trace, iterations, seconds: spending.seconds(), seed }
}
