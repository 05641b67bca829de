import type { Formation } from '../problem/check-problem.ts'
import type { CriterionBound } from './criterion-bound.ts'
import { boundCriterion } from './kinds.ts'
import { Setting } from './setting.ts'

/** What no legal formation can pass. */
export interface FormationBound {
  /** The score is at most this, 0 to 1. */
  readonly score: number
  /** The breach is at least this. */
  readonly breach: number
  /** The same by criterion, in the order of the problem; the breach of one that is not required is 0. */
  readonly criteria: readonly CriterionBound[]
}

/**
 * A score that no formation of the problem surpasses, and a breach that none goes below: each criterion by itself, then
 * summed by weight, since the best of a sum is at most the sum of the bests. Quick and often far from tight, above all
 * where criteria are at odds with each other.
 *
 * The score that is bounded is the mean over persons, as in a `Report`, whichever fairness is asked for. A worst
 * group's score is not bounded by it.
 *
 * @param isUp asked again and again; once it says so, nothing more is claimed of people who were not looked at
 */
export function upperBound({ problem, cohort }: Formation, isUp = () => false): FormationBound {
  let isOver = false
  const isTimeUp = () => {
    isOver ||= isUp()
    return isOver
  }
  const settings = new Map<string, Setting>()
  const criteria = problem.criteria.map((criterion) => {
    const setting = settings.get(criterion.scope) ?? new Setting(cohort, criterion.scope, isTimeUp)
    settings.set(criterion.scope, setting)
    const { score, breach } = boundCriterion(criterion, setting)
    return { score, breach: criterion.required ? breach : 0 }
  })
  let sum = 0
  let weights = 0
  criteria.forEach(({ score }, index) => {
    if (score === null) return
    const { weight } = problem.criteria[index]!
    sum += weight * score
    weights += weight
  })
  return {
    score: weights > 0 ? sum / weights : 1,
    breach: criteria.reduce((all, { breach }) => all + breach, 0),
    criteria,
  }
}
