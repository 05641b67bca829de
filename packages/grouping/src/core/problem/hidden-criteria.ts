import type { Problem } from './problem.ts'

type Criterion = NonNullable<Problem['criteria']>[number]

/**
 * Which criteria rest on private answers: those that are private, and those that read an attribute that a private one
 * reads.
 *
 * @returns one for each criterion, in their order
 */
export function hiddenCriteria(criteria: readonly Criterion[]): boolean[] {
  const hidden = new Set(criteria.filter((criterion) => criterion.private).flatMap(attributesOf))
  return criteria.map(
    (criterion) => criterion.private === true || attributesOf(criterion).some((attribute) => hidden.has(attribute)),
  )
}

/** The attributes of persons that a criterion reads. */
export function attributesOf(criterion: Criterion): string[] {
  if ('attributes' in criterion) return Object.values(criterion.attributes)
  return 'attribute' in criterion && criterion.attribute !== undefined ? [criterion.attribute] : []
}
