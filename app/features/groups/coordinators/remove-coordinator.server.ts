import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CoordinatorRefusal } from './coordinator.ts'
import { recordCoordinator } from './record-coordinator.server.ts'

/** Takes a coordinator's part away again, and the roster that they may have read and not confirmed. One remains. */
export function removeCoordinator(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  personId: string,
  clock: Clock,
): Promise<Outcome<CoordinatorRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CoordinatorRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    if (!cohort.coordinatorIds.includes(personId)) return refused('groups.coordinator.notThere')
    if (cohort.coordinatorIds.length === 1) return refused('groups.coordinator.last')
    await tx.deleteFrom('cohortCoordinator').where('cohortId', '=', cohortId).where('personId', '=', personId).execute()
    await tx.deleteFrom('rosterImport').where('cohortId', '=', cohortId).where('byId', '=', personId).execute()
    await recordCoordinator(tx, viewer, 'cohort.coordinatorRemoved', { cohort, personId, at: clock.now() })
    return done()
  })
}
