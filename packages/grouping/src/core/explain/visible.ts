import type { Criterion } from '../criteria/catalogue.ts'
import type { Formation } from '../problem/check-problem.ts'

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
  const hidden = new Set(problem.criteria.filter((criterion) => criterion.private).flatMap(attributesOf))
  const isShown = (criterion: Criterion) =>
    !criterion.private && !attributesOf(criterion).some((attribute) => hidden.has(attribute))
  const leftOut = problem.criteria.filter((criterion) => !isShown(criterion)).map(({ id }) => id)
  return { formation: { problem: { ...problem, criteria: problem.criteria.filter(isShown) }, cohort }, leftOut }
}

/** The attributes of persons that a criterion reads. */
export function attributesOf(criterion: Criterion): string[] {
  if ('attributes' in criterion) return Object.values(criterion.attributes)
  return 'attribute' in criterion && criterion.attribute !== undefined ? [criterion.attribute] : []
}
