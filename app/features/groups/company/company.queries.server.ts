import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { canCoordinate } from '../cohort.policy.ts'
import type { Cohort, CohortKind } from '../cohort.ts'
import { listStudyGroups } from '../publishing/study-group.queries.server.ts'
import { ownNameOf } from '../publishing/study-group.ts'
import type { FoundGroup } from './inherited-groups.ts'

/** A cohort whose groups another may begin from. */
export interface SourceCohort {
  id: string
  name: string
  /** Students who are in both. */
  shared: number
}

/** Cohorts of programmes and classes in the same term, with groups, that the viewer coordinates too; most shared first. */
export async function listSourceCohorts(db: DbOrTx, viewer: Viewer, { id, termId }: Cohort): Promise<SourceCohort[]> {
  const rows = await db
    .selectFrom('cohort')
    .where('termId', '=', termId)
    .where('cohort.id', '<>', id)
    .where('kind', 'in', ['programme_year', 'class'] satisfies CohortKind[])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('studyGroup')
          .select('studyGroup.id')
          .whereRef('cohortId', '=', 'cohort.id')
          .where('endedAt', 'is', null),
      ),
    )
    .select(['cohort.id', 'cohort.name', 'unitId'])
    .select(
      sql<string[]>`array(select person_id from cohort_coordinator where cohort_id = cohort.id)`.as('coordinatorIds'),
    )
    .select(
      sql<number>`(select count(distinct own.id)::int from cohort_student own join cohort_student theirs on ${samePerson}
        where own.cohort_id = ${id} and theirs.cohort_id = cohort.id)`.as('shared'),
    )
    .orderBy('cohort.name')
    .execute()
  return rows
    .filter((cohort) => cohort.shared > 0 && canCoordinate(viewer, cohort))
    .map(({ id, name, shared }) => ({ id, name, shared }))
    .sort((one, other) => other.shared - one.shared)
}

/** The same name at sign-in or, where a roster does not tell it, the same user name or number. */
const samePerson = sql`own.status <> 'left' and theirs.status <> 'left' and (
  own.eppn = theirs.eppn or (own.eppn is null or theirs.eppn is null) and lower(own.roster_key) = lower(theirs.roster_key))`

/** Published groups of a cohort, with its own students or with those of another cohort who are the same people. */
export async function listFoundGroups(db: DbOrTx, cohortId: string, amongId = cohortId): Promise<FoundGroup[]> {
  const [groups, { rows }] = await Promise.all([
    listStudyGroups(db, cohortId),
    sql<{ own: string; theirs: string }>`
      select own.id as own, theirs.id as theirs from cohort_student own join cohort_student theirs on ${samePerson}
      where own.cohort_id = ${amongId} and theirs.cohort_id = ${cohortId} order by own.id`.execute(db),
  ])
  const ownOf = new Map(rows.map(({ own, theirs }) => [theirs, own]))
  return groups.map((group) => ({
    id: group.id,
    number: group.number,
    name: ownNameOf(group),
    meeting: group.meeting,
    students: group.members.flatMap(({ id }) => ownOf.get(id) ?? []),
  }))
}

/** The cohort that the groups were begun from, when it has published again since these were. */
export async function findNewerSource(db: DbOrTx, cohortId: string): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('cohort')
    .innerJoin('cohort as source', 'source.id', 'cohort.groupsFromId')
    .where('cohort.id', '=', cohortId)
    .where(
      sql<boolean>`(select max(at) from group_publication where cohort_id = source.id)
        > (select max(at) from group_publication where cohort_id = cohort.id)`,
    )
    .select(['source.id', 'source.name'])
    .executeTakeFirst()
  return row ?? null
}
