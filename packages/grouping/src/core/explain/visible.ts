import type { Formation } from '../problem/check-problem.ts'
import { hiddenCriteria } from '../problem/hidden-criteria.ts'

/** A problem without what may not be shown, and the ids of the criteria that were left out for it. */
export interface Visible {
  readonly formation: Formation
  readonly leftOut: readonly string[]
}

/**
 * Leaves out every criterion that rests on private answers: those that are private, and those that read an attribute
 * that a private one reads. Whatever is then reckoned, differences and choices too, cannot tell these answers.
 */
export function withoutPrivateCriteria({ problem, cohort }: Formation): Visible {
  const hidden = hiddenCriteria(problem.criteria)
  const leftOut = problem.criteria.filter((_, index) => hidden[index]).map(({ id }) => id)
  const criteria = problem.criteria.filter((_, index) => !hidden[index])
  return { formation: { problem: { ...problem, criteria }, cohort }, leftOut }
}
