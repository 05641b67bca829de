import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { CheckedProblem } from '../problem/problem.ts'

/** How good a formation is. Less broken is better, however much; then what fairness asks for; then the score. */
export interface Quality {
  /** Σ of breaches of all requirements, each in its criterion's own unit. */
  readonly breach: number
  /** Mean over persons, 0 to 1. */
  readonly score: number
  /** Scores of the groups (that anybody is in) that count before the mean, the lowest first; null when the mean is all. */
  readonly groups: ArrayLike<number> | null
}

/** Differences below this are of rounding, not of groups. */
const rounding = 1e-9

/** A group with nobody in it lacks nothing. */
const ofEmpty = 1

export function isBetter(one: Quality, other: Quality): boolean {
  if (Math.abs(one.breach - other.breach) > rounding) return one.breach < other.breach
  if (one.groups && other.groups) {
    for (let k = 0; k < Math.max(one.groups.length, other.groups.length); k++) {
      const difference = (one.groups[k] ?? ofEmpty) - (other.groups[k] ?? ofEmpty)
      if (Math.abs(difference) > rounding) return difference > 0
    }
  }
  return one.score > other.score + rounding
}

/** What one unit of each criterion's share adds to the score: weight ÷ total, so that a perfect formation has 1. */
export function coefficients(problem: CheckedProblem, compiled: readonly CompiledCriterion[]): Float64Array {
  const weights = compiled.map(({ total }, index) => (total > 0 ? problem.criteria[index]!.weight : 0))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Float64Array.from(weights, (weight, index) => (weight > 0 ? weight / sum / compiled[index]!.total : 0))
}
