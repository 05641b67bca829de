import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { CohortProgress } from './cohort-progress.ts'

/** How far a cohort has come, in one question to the database. */
export async function findCohortProgress(db: DbOrTx, cohortId: string): Promise<CohortProgress> {
  const { rows } = await sql<CohortProgress>`
    select
      (select count(*)::int from cohort_student where cohort_id = ${cohortId} and status <> 'left') as students,
      exists (select from questionnaire where cohort_id = ${cohortId} and opened_at is not null) as "isAsked",
      (select count(*)::int from response join cohort_student s on s.id = response.student_id
        where s.cohort_id = ${cohortId} and s.status <> 'left' and done_at is not null) as answered,
      (select state from formation where cohort_id = ${cohortId} order by asked_at desc, id desc limit 1) as formation,
      exists (select from group_draft where cohort_id = ${cohortId}) as "hasDraft",
      (select count(*)::int from study_group where cohort_id = ${cohortId} and ended_at is null) as groups,
      (select count(distinct s.id)::int from group_member m join cohort_student s on s.id = m.student_id
        where s.cohort_id = ${cohortId} and s.status <> 'left' and m.until_at is null) as placed,
      (select count(*)::int from group_request
        where cohort_id = ${cohortId} and state = 'asks_coordinator') as waiting`.execute(db)
  return rows[0]!
}
