import { upperBound } from './bounds/upper-bound.ts'
import { Spending } from './budget.ts'
import { evaluateFormation } from './evaluate/evaluate.ts'
import { searchSize } from './exact/formation-search.ts'
import { canSolveExactly, solveExactly } from './exact/solve-exactly.ts'
import { formedGroups } from './formed-groups.ts'
import { type Formation, readProblem } from './problem/check-problem.ts'
import type { Problem } from './problem/problem.ts'
import { Random } from './random.ts'
import { placeAtRandom } from './search/place.ts'
import { search } from './search/search.ts'
import { State } from './search/state.ts'
import type { Solution, SolveOptions } from './solution.ts'

/**
 * Forms groups. Where few formations are possible, all are looked at, and the result is proved; else it is searched for.
 *
 * @returns the best formation that was met: its groups, scores, breaches, bound and trace
 * @throws ProblemError when the problem cannot be used; RangeError when `seconds` is given without a clock
 */
export function solve(problem: Problem, options: SolveOptions): Solution {
  return solveFormation(readProblem(problem), options)
}

/** As `solve`, of a problem that was read already. */
export function solveFormation(formation: Formation, options: SolveOptions): Solution {
  return (isQuicklyExact(formation) && solveByProof(formation, options)) || solveBySearch(formation, options)
}

/** Steps of the exact solution that take less than some tenths of a second. */
const quickSteps = 1e7

const isQuicklyExact = (formation: Formation) => canSolveExactly(formation) && searchSize(formation).steps <= quickSteps

/** The best there is, with itself as the bound; null when the budget is spent before it is known. */
function solveByProof(formation: Formation, options: SolveOptions): Solution | null {
  const { seconds, clock, signal, seed = 1 } = options
  const best = solveExactly(formation, {
    ...(seconds !== undefined && { seconds }),
    ...(clock && { clock }),
    ...(signal && { signal }),
  })
  if (!best) return null
  const { score, breach } = best
  const reached = { seconds: best.seconds, iterations: 0, score: best.fairness[0] ?? score, breach }
  options.onProgress?.(reached)
  return {
    groups: best.groups,
    report: evaluateFormation(formation, best.groups),
    bound: { score, breach },
    gap: 0,
    trace: [reached],
    iterations: 0,
    seconds: best.seconds,
    seed,
  }
}

/** As `solve`, by the search however small the problem is. */
export function solveBySearch(formation: Formation, options: SolveOptions): Solution {
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
