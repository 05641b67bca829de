import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { addMonths, type Clock, type Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { unitsToCoordinate } from './cohort.policy.ts'
import { type CohortKind, type CohortRefusal, LONGEST_KEPT_MONTHS } from './cohort.ts'

export interface NewCohort {
  kind: CohortKind
  unitId: string
  termId: string
  name: string
  /** Null for the day on which the term ends. */
  keptUntil: Day | null
}

/** Whoever makes a cohort coordinates it. */
export function createCohort(
  db: Db,
  viewer: Viewer,
  wanted: NewCohort,
  clock: Clock,
): Promise<Outcome<CohortRefusal, string>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CohortRefusal, string>> => {
    const { personId } = viewer
    if (personId === null || !unitsToCoordinate(viewer).has(wanted.unitId)) return refused('groups.cohort.notYours')
    const term = await tx.selectFrom('term').select('endsOn').where('id', '=', wanted.termId).executeTakeFirst()
    if (!term) return refused('groups.cohort.noTerm')
    if (term.endsOn < clock.today()) return refused('groups.cohort.termOver')
    const keptUntil = wanted.keptUntil ?? term.endsOn
    if (keptUntil < term.endsOn) return refused('groups.cohort.keptTooShort')
    if (keptUntil > addMonths(term.endsOn, LONGEST_KEPT_MONTHS)) return refused('groups.cohort.keptTooLong')
    const { id } = await tx
      .insertInto('cohort')
      .values({ ...wanted, keptUntil, createdAt: clock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.insertInto('cohortCoordinator').values({ cohortId: id, personId }).execute()
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'cohort.created',
      objectType: 'cohort',
      objectId: id,
      unitId: wanted.unitId,
    })
    return done(id)
  })
}
