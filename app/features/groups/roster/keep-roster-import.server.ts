import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { findCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import type { RosterImport } from './roster-import.queries.server.ts'

/** Keeps a roster that was read until its reader confirms it, in the place of the one before. The cohort is as it was. */
export async function keepRosterImport(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { fileName, content }: RosterImport,
  clock: Clock,
): Promise<Outcome<CohortRefusal>> {
  const cohort = await findCohort(db, cohortId)
  const { personId } = viewer
  if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
  const row = { fileName: fileName?.slice(-200) ?? null, content: JSON.stringify(content), at: clock.now() }
  await db
    .insertInto('rosterImport')
    .values({ cohortId, byId: personId, ...row })
    .onConflict((conflict) => conflict.columns(['cohortId', 'byId']).doUpdateSet(row))
    .execute()
  return done()
}

/** Takes it away again. */
export const dropRosterImport = async (db: Db, viewer: Viewer, cohortId: string) => {
  await db.deleteFrom('rosterImport').where('cohortId', '=', cohortId).where('byId', '=', viewer.personId).execute()
}
