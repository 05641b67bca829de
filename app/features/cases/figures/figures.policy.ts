import type { Role, Viewer } from '#app/features/organisation/viewer.ts'
import { unitsHandledBy } from '../case.policy.ts'

/** Who leads a unit, and all below it. */
const leaders: readonly Role[] = [
  'faculty_leader',
  'programme_leader',
  'project_leader',
  'vice_rector',
  'administrator',
]

/** Whether there is any unit of which the viewer reads figures. */
export const readsFigures = (viewer: Viewer) => figuresOpenTo(viewer).length > 0

/** The units of which the viewer reads figures: those that they lead, and those in which they handle cases. */
export const figuresOpenTo = (viewer: Viewer): string[] => [
  ...new Set([
    ...viewer.memberships.filter(({ role }) => leaders.includes(role)).flatMap(({ unitIds }) => [...unitIds]),
    ...unitsHandledBy(viewer),
  ]),
]
