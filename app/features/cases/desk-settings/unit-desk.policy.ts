import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { handlesCasesIn, unitsHandledBy } from '../case.policy.ts'

/** Who says when a unit works and what it promises: its own case handlers, and its administrators. */
export const canKeepDesk = (viewer: Viewer, unitId: string) =>
  handlesCasesIn(viewer, unitId) || canAdministerUnit(viewer, unitId)

/** Whether there is any unit for which the viewer does. */
export const keepsSomeDesk = (viewer: Viewer) => unitsHandledBy(viewer).length > 0 || viewer.hasRole('administrator')

/** What nobody else takes comes to the front desk: which unit that is, is the whole institution's matter. */
export const canChooseIntake = (viewer: Viewer, institutionId: string | null) =>
  institutionId !== null && canAdministerUnit(viewer, institutionId)
