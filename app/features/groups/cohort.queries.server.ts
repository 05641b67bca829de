import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { unitsToFollow } from './cohort.policy.ts'
import type { Cohort, CohortKind } from './cohort.ts'
import type { Season } from './term.ts'

export const findCohort = (db: DbOrTx, id: string): Promise<Cohort | undefined> =>
  db
    .selectFrom('cohort')
    .where('cohort.id', '=', id)
    .select(['cohort.id', 'kind', 'unitId', 'name', 'termId', 'keptUntil', 'version'])
    .select(
      sql<string[]>`array(select person_id from cohort_coordinator where cohort_id = cohort.id)`.as('coordinatorIds'),
    )
    .executeTakeFirst() as Promise<Cohort | undefined>

/** The same, kept from changing until the transaction ends. */
export async function lockCohort(tx: Tx, id: string): Promise<Cohort | undefined> {
  await tx.selectFrom('cohort').where('id', '=', id).select('id').forUpdate().execute()
  // Read once it is locked: a statement that waited for the lock would see its coordinators as they were before.
  return findCohort(tx, id)
}

export interface CohortRow {
  id: string
  kind: CohortKind
  name: string
  unit: string
  year: number
  season: Season
  /** Who has not left. */
  students: number
}

/** What the viewer coordinates or leads, the newest term first. */
export async function listCohorts(
  db: DbOrTx,
  viewer: Viewer,
  reader: { language: Language; today: Day },
): Promise<CohortRow[]> {
  const rows = await db
    .selectFrom('cohort')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .where((eb) =>
      eb.or([
        eb('unitId', 'in', sql<string>`(select unnest(${[...unitsToFollow(viewer)]}::uuid[]))`),
        eb.exists(
          eb
            .selectFrom('cohortCoordinator')
            .select('personId')
            .whereRef('cohortId', '=', 'cohort.id')
            .where('personId', '=', viewer.personId),
        ),
      ]),
    )
    .select(['cohort.id', 'kind', 'cohort.name', 'fsYear as year', 'fsSeason as season'])
    .select(nameOfUnit('cohort.unit_id', reader.language, reader.today).as('unit'))
    .select(
      sql<number>`(select count(*)::int from cohort_student s where s.cohort_id = cohort.id and s.status <> 'left')`.as(
        'students',
      ),
    )
    .orderBy('term.startsOn', 'desc')
    .orderBy('cohort.name')
    .execute()
  return rows as CohortRow[]
}

export interface TermRow {
  id: string
  year: number
  season: Season
  endsOn: Day
}

/** Terms that are not over, the nearest first. */
export const listOpenTerms = (db: DbOrTx, today: Day): Promise<TermRow[]> =>
  db
    .selectFrom('term')
    .where('endsOn', '>=', today)
    .select(['id', 'fsYear as year', 'fsSeason as season', 'endsOn'])
    .orderBy('startsOn')
    .execute() as Promise<TermRow[]>

export const findTermEnd = async (db: DbOrTx, termId: string): Promise<Day> =>
  (await db.selectFrom('term').select('endsOn').where('id', '=', termId).executeTakeFirstOrThrow()).endsOn
