import type { Role, Viewer } from '#app/features/organisation/viewer.ts'

/** Who answers for a unit. */
export const decidingRoles: readonly Role[] = [
  'case_handler',
  'editor',
  'programme_leader',
  'faculty_leader',
  'project_leader',
  'administrator',
]

/**
 * Whether the viewer may accept or contest on behalf of a unit: its own people, or those of one above it.
 *
 * @param unitId the unit that is asked; for a rule ("local support") the institution, which sets the rule
 */
export const canDecideParticipation = (viewer: Viewer, unitId: string | null) =>
  decidingRoles.some((role) => viewer.hasRoleIn(role, unitId))

/**
 * Whether what the viewer proposes is agreed with it: they propose it for their own unit. Who stands above a unit may
 * answer in its place, but then says so by an answer of its own.
 */
export const agreesByProposing = (viewer: Viewer, unitId: string | null) =>
  viewer.memberships.some((membership) => decidingRoles.includes(membership.role) && membership.unitId === unitId)

/** The units for which the viewer may answer at all; empty for most people. */
export const unitsToDecideFor = (viewer: Viewer): string[] => [
  ...new Set(
    viewer.memberships.filter(({ role }) => decidingRoles.includes(role)).flatMap(({ unitIds }) => [...unitIds]),
  ),
]
