import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { CheckedProblem } from '../problem/problem.ts'

/** How good a formation is. Less broken is better, however much; then the higher score. */
export interface Quality {
  /** Σ of breaches of all requirements, each in its criterion's own unit. */
  readonly breach: number
  /** 0 to 1: see `fairness` of the problem. */
  readonly score: number
}

/** Differences below this are of rounding, not of groups. */
const rounding = 1e-9

export const isBetter = (one: Quality, other: Quality) =>
  one.breach < other.breach - rounding || (one.breach <= other.breach + rounding && one.score > other.score + rounding)

/** What one unit of each criterion's share adds to the score: weight ÷ total, so that a perfect formation has 1. */
export function coefficients(problem: CheckedProblem, compiled: readonly CompiledCriterion[]): Float64Array {
  const weights = compiled.map(({ total }, index) => (total > 0 ? problem.criteria[index]!.weight : 0))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Float64Array.from(weights, (weight, index) =>
    sum > 0 && weight > 0 ? weight / sum / compiled[index]!.total : 0,
  )
}
