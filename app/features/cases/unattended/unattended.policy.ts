import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import type { Role, Viewer } from '#app/features/organisation/viewer.ts'

/** Who leads a unit, and what lies below it. */
export const leadingRole: Role = 'faculty_leader'

/**
 * Naming somebody for the restricted cases of a unit in which nobody is named any more: its leader, and its
 * administrators. It opens no case to themselves.
 */
export const canNameHandler = (viewer: Viewer, unitId: string) =>
  viewer.hasRoleIn(leadingRole, unitId) || canAdministerUnit(viewer, unitId)

/** Anybody but themselves: also who leads a unit and handles cases in it does not open its restricted ones alone. */
export const canBeNamedBy = (viewer: Viewer, personId: string) => viewer.personId !== personId

/** Whether there is any unit for which the viewer may. */
export const namesHandlers = (viewer: Viewer) => viewer.hasRole(leadingRole) || viewer.hasRole('administrator')

/** The units for which the viewer may. */
export const unitsToNameIn = (viewer: Viewer): string[] => [
  ...new Set(
    viewer.memberships
      .filter(({ role }) => role === leadingRole || role === 'administrator')
      .flatMap(({ unitIds }) => [...unitIds]),
  ),
]
