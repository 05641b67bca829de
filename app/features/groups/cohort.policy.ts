import type { Role, Viewer } from '#app/features/organisation/viewer.ts'
import type { Cohort } from './cohort.ts'

type CohortFacts = Pick<Cohort, 'unitId' | 'coordinatorIds'>

/** Roles that coordinate every cohort of their unit and of its parts. */
const coordinatingRoles: readonly Role[] = ['course_coordinator', 'programme_leader']
/** Roles that see how far the cohorts of their units have come, and nothing about a student. */
const leadingRoles: readonly Role[] = ['faculty_leader', 'vice_rector']

/** Forms, publishes and mends the groups, and sees who is in the roster. */
export const canCoordinate = (viewer: Viewer, cohort: CohortFacts) =>
  (viewer.personId !== null && cohort.coordinatorIds.includes(viewer.personId)) ||
  coordinatingRoles.some((role) => viewer.hasRoleIn(role, cohort.unitId))

/** Sees that the cohort is there, and how far it has come, in numbers. */
export const canFollowCohort = (viewer: Viewer, cohort: CohortFacts) =>
  canCoordinate(viewer, cohort) || leadingRoles.some((role) => viewer.hasRoleIn(role, cohort.unitId))

/** Units in which the viewer may make a cohort. */
export const unitsToCoordinate = (viewer: Viewer) => unitsWith(viewer, coordinatingRoles)

/** Units whose cohorts the viewer sees in the list. */
export const unitsToFollow = (viewer: Viewer) => unitsWith(viewer, [...coordinatingRoles, ...leadingRoles])

const unitsWith = (viewer: Viewer, roles: readonly Role[]): ReadonlySet<string> =>
  new Set(viewer.memberships.filter(({ role }) => roles.includes(role)).flatMap(({ unitIds }) => [...unitIds]))
