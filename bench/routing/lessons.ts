import type { RoutingLesson } from '#app/features/cases/routing/lesson.ts'
import { FEATURES, SECOND_FEATURES } from '#app/features/cases/routing/routing-features.ts'
import type { Asked } from './ask-labelled.ts'

/** What a labelled request teaches; null for signs of danger, which are no matter of routing. */
export function lessonOf(
  { request, routing, first, other, others, notAgreed }: Asked,
  counts = 1,
): RoutingLesson | null {
  if (!routing || first === null || request.kind === 'safety') return null
  const { features, secondFeatures } = routing.trace
  const isRight = (unit: string | null) => unit !== null && request.unit.includes(unit)
  const firstIsRight = isRight(first)
  return {
    group: request.pair ?? request.id,
    counts,
    first: FEATURES.map((name) => features[name]),
    firstIsRight,
    second:
      other === null
        ? null
        : { row: SECOND_FEATURES.map((name) => secondFeatures[name]), isNeeded: firstIsRight && isRight(other) },
    elsewhere: firstIsRight ? null : others.some(isRight),
    notAgreed: notAgreed.length === 0 ? null : notAgreed.some(isRight),
    page: null,
  }
}
