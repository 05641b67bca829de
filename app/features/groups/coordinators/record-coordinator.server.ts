import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Cohort } from '../cohort.ts'

/** Found from both ends: who has coordinated a cohort, and what somebody was let in to. */
export async function recordCoordinator(
  tx: Tx,
  viewer: Viewer,
  action: 'cohort.coordinatorNamed' | 'cohort.coordinatorRemoved',
  { cohort, personId, at }: { cohort: Cohort; personId: string; at: Date },
) {
  const entry = { at, actorId: viewer.personId, action, unitId: cohort.unitId }
  await record(tx, { ...entry, objectType: 'cohort', objectId: cohort.id })
  await record(tx, { ...entry, objectType: 'person', objectId: personId })
}
