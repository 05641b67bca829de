import type { Viewer } from './viewer.ts'

/** Who may change a unit, its members and its place: an administrator of it, or of a unit above it. */
export const canAdministerUnit = (viewer: Viewer, unitId: string | null) => viewer.hasRoleIn('administrator', unitId)

/** All units that the viewer administers. */
export const administeredUnitIds = (viewer: Viewer): ReadonlySet<string> =>
  new Set(viewer.memberships.filter(({ role }) => role === 'administrator').flatMap(({ unitIds }) => [...unitIds]))
