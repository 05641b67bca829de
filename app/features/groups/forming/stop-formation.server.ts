import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import type { FormationRefusal } from './formation.ts'

/** Ends the search that goes on; the best so far is kept. */
export function stopFormation(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  clock: Clock,
): Promise<Outcome<CohortRefusal | FormationRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CohortRefusal | FormationRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const stopped = await tx
      .updateTable('formation')
      .set({ stopAsked: true })
      .where('cohortId', '=', cohortId)
      .where('state', 'in', ['waiting', 'running'])
      .returning('id')
      .executeTakeFirst()
    if (!stopped) return refused('groups.formation.notRunning')
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'cohort.formationStopped',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done()
  })
}
