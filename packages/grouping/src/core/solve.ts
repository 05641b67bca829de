import { upperBound } from './bounds/upper-bound.ts'
import { Spending } from './budget.ts'
import { evaluateFormation } from './evaluate/evaluate.ts'
import { searchSize } from './exact/formation-search.ts'
import { canSolveExactly, solveExactly } from './exact/solve-exactly.ts'
import { formedGroups } from './formed-groups.ts'
import { type Formation, readProblem } from './problem/check-problem.ts'
import type { Problem } from './problem/problem.ts'
import { Random } from './random.ts'
import { Best } from './search/best.ts'
import { placeAtRandom } from './search/place.ts'
import { search } from './search/search.ts'
import { State } from './search/state.ts'
import { Watch } from './search/watch.ts'
import type { Solution, SolveOptions } from './solution.ts'

/**
 * Forms groups. Where few formations are possible, all are looked at, and the result is proved; else it is searched for.
 *
 * @returns the best formation that was met: its groups, scores, breaches, bound and trace
 * @throws ProblemError when the problem cannot be used; RangeError when `seconds` is given without a clock, when a limit is no
 * number of 0 or more, or when neither a limit nor a signal is given and the problem is too large to look at all
 */
export function solve(problem: Problem, options: SolveOptions): Solution {
  return solveFormation(readProblem(problem), options)
}

/** As `solve`, of a problem that was read already. */
export function solveFormation(formation: Formation, options: SolveOptions): Solution {
  const spending = new Spending(options)
  const proved = isQuicklyExact(formation) ? solveByProof(formation, options) : null
  return proved ?? solveBySearch(formation, options, spending)
}

/** Steps of the exact solution that take some tenths of a second at most. */
const quickSteps = 5e6
/** What it takes to reckon one set of people, in such steps. */
const stepsOfSet = 60

function isQuicklyExact(formation: Formation): boolean {
  if (!canSolveExactly(formation)) return false
  const { steps, sets } = searchSize(formation)
  return steps + stepsOfSet * sets <= quickSteps
}

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
export function solveBySearch(
  formation: Formation,
  options: SolveOptions,
  spending: Spending = new Spending(options),
): Solution {
  const { seconds, iterations: limit, signal } = options
  if (seconds === undefined && limit === undefined && !signal) {
    throw new RangeError('A search needs an end: give seconds, iterations or a signal')
  }
  const seed = options.seed ?? 1
  const random = new Random(seed)
  const state = new State(formation, placeAtRandom(formation, random))
  const best = new Best(state, options.onProgress, spending.seconds())
  // Before the search, so that its time is part of the budget; of many people not more than a part of it.
  const watch = new Watch(spending, best, seconds === undefined ? undefined : seconds / 4)
  const { score, breach } = upperBound(formation, () => watch.isUp(0))
  const bound = { score, breach }
  const iterations = search(state, { spending, seconds, random, best })
  const groups = formedGroups(formation, best.groupOf)
  const report = evaluateFormation(formation, groups)
  const gap = report.breach > bound.breach + 1e-9 ? null : Math.max(0, bound.score - report.score)
  return { groups, report, bound, gap, trace: best.trace, iterations, seconds: spending.seconds(), seed }
}
