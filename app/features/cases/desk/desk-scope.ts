import type { Viewer } from '#app/features/organisation/viewer.ts'
import { restrictedUnitsOf, unitsHandledBy } from '../case.policy.ts'

/** For which units somebody looks at the desk: all of theirs, or those that they chose. */
export interface DeskScope {
  personId: string
  unitIds: readonly string[]
  /** Those in which they are named for restricted cases. */
  restrictedUnitIds: readonly string[]
}

/** A unit that is not the viewer's narrows to nothing. */
export function scopeOf(viewer: Viewer, unitId: string | null = null): DeskScope {
  const chosen = (id: string) => unitId === null || id === unitId
  return {
    personId: viewer.personId ?? '',
    unitIds: unitsHandledBy(viewer).filter(chosen),
    restrictedUnitIds: restrictedUnitsOf(viewer).filter(chosen),
  }
}
