import type { Viewer } from '#app/features/organisation/viewer.ts'
import { canContribute, canHandle, handlesCasesIn } from '../case.policy.ts'
import type { Case } from '../case.ts'

/** The unit that has the case sets tasks for all who take part; a unit that takes part, and does them, its own. */
export const canChangeTask = (viewer: Viewer, found: Case, unitId: string) =>
  canHandle(viewer, found) || (canContribute(viewer, found) && handlesCasesIn(viewer, unitId))

/** Units that a task can be for: the one that has the case, and those that take part in it. */
export const unitsForTasks = (found: Pick<Case, 'handlingUnitId' | 'contributingUnitIds'>) => [
  found.handlingUnitId,
  ...found.contributingUnitIds,
]
