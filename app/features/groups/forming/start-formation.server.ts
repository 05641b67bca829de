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
import { type FormationSettings, SMALLEST_GROUP } from './settings.ts'

type Refusal = CohortRefusal | FormationRefusal

/**
 * Asks for groups to be formed: any worker takes it. Formations of before are deleted with what they found; a draft that
 * was made of one stays.
 *
 * @param wanted.mendsVersion the version of the draft that is to be mended with few moves; else groups are formed anew
 * @returns the formation's id
 */
export function startFormation(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { settings, mendsVersion = null }: { settings: FormationSettings; mendsVersion?: number | null },
  clock: Clock,
): Promise<Outcome<Refusal, string>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal, string>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const { students } = await tx
      .selectFrom('cohortStudent')
      .select(({ fn }) => fn.countAll<number>().as('students'))
      .where('cohortId', '=', cohortId)
      .where('status', '<>', 'left')
      .executeTakeFirstOrThrow()
    if (students < SMALLEST_GROUP) return refused('groups.formation.nobody')
    if (mendsVersion === null && 'count' in settings.groups && students < SMALLEST_GROUP * settings.groups.count)
      return refused('groups.formation.tooManyGroups')
    if (Object.keys(settings.rules).length === 0) return refused('groups.formation.noRules')
    const running = await tx
      .selectFrom('formation')
      .select('id')
      .where('cohortId', '=', cohortId)
      .where('state', 'in', ['waiting', 'running'])
      .executeTakeFirst()
    if (running) return refused('groups.formation.isRunning')
    await tx.deleteFrom('formation').where('cohortId', '=', cohortId).execute()
    const { id } = await tx
      .insertInto('formation')
      .values({ cohortId, byId: personId, settings: JSON.stringify(settings), mendsVersion, askedAt: clock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'cohort.formationStarted',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done(id)
  })
}
