import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import { findPeopleBy, isStudentOf } from './coordinator.queries.server.ts'
import type { CoordinatorRefusal } from './coordinator.ts'
import { recordCoordinator } from './record-coordinator.server.ts'

/** Lets somebody who is known here coordinate the cohort, whatever their role. */
export function nameCoordinator(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  eppnOrEmail: string,
  clock: Clock,
): Promise<Outcome<CoordinatorRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CoordinatorRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const [person, ...others] = await findPeopleBy(tx, eppnOrEmail)
    if (!person) return refused('groups.coordinator.unknown')
    if (others.length > 0) return refused('groups.coordinator.several')
    if (cohort.coordinatorIds.includes(person.id)) return refused('groups.coordinator.already')
    if (await isStudentOf(tx, cohortId, person.eppn)) return refused('groups.coordinator.isStudent')
    await tx.insertInto('cohortCoordinator').values({ cohortId, personId: person.id }).execute()
    await recordCoordinator(tx, viewer, 'cohort.coordinatorNamed', { cohort, personId: person.id, at: clock.now() })
    return done()
  })
}
