import type { RoutingLesson } from './lesson.ts'
import type { DecidedRouting } from './routing-evidence.queries.server.ts'
import { FEATURES, SECOND_FEATURES } from './routing-features.ts'

/** What a case that people have decided on teaches; null when it was weighed by other features than today's. */
export function lessonFromCase({
  caseId,
  trace,
  rightUnitId,
  isLocal,
  invitedUnitIds,
}: DecidedRouting): RoutingLesson | null {
  const { features, secondFeatures, weighedUnitIds, notAgreedIds, pageUnitId } = trace
  const first = FEATURES.map((name) => features[name])
  const second = SECOND_FEATURES.map((name) => secondFeatures[name])
  if (weighedUnitIds.length === 0 || ![...first, ...second].every(Number.isFinite)) return null
  const isRight = (unitId: string | null) => (unitId === null ? isLocal : unitId === rightUnitId)
  const [firstUnit = null, ...others] = weighedUnitIds
  const [other = null] = others
  const firstIsRight = isRight(firstUnit)
  return {
    group: caseId,
    counts: 1,
    first,
    firstIsRight,
    second: other === null ? null : { row: second, isNeeded: firstIsRight && invitedUnitIds.includes(other) },
    elsewhere: firstIsRight ? null : others.some(isRight),
    notAgreed: notAgreedIds.length === 0 ? null : notAgreedIds.some(isRight),
    page: pageUnitId === undefined ? null : isRight(pageUnitId),
  }
}
