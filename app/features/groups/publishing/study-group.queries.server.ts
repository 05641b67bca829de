import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { GroupMember, StudyGroup } from './study-group.ts'

/** The cohort's published groups with those who are in them now, by number; members by name. */
export const listStudyGroups = (db: DbOrTx, cohortId: string): Promise<StudyGroup[]> =>
  db
    .selectFrom('studyGroup')
    .where('cohortId', '=', cohortId)
    .where('endedAt', 'is', null)
    .select(['id', 'number', 'name', 'meeting'])
    .select(
      sql<GroupMember[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', student.id, 'name', student.name) order by student.name, student.id)
        from group_member member join cohort_student student on student.id = member.student_id
        where member.group_id = study_group.id and member.until_at is null and student.status <> 'left'), '[]')`.as(
        'members',
      ),
    )
    .orderBy('number')
    .execute() as Promise<StudyGroup[]>

/** Of a query's `student`. */
export const isInNoGroup = sql<boolean>`not exists (
  select from group_member where student_id = student.id and until_at is null)`

export interface PublicationRow {
  version: number
  at: Date
  by: string | null
  placed: number
  moved: number
  removed: number
  note: string
}

/** Every time that groups of the cohort were published, the newest first. */
export const listPublications = (db: DbOrTx, cohortId: string): Promise<PublicationRow[]> =>
  db
    .selectFrom('groupPublication')
    .leftJoin('person', 'person.id', 'groupPublication.byId')
    .where('cohortId', '=', cohortId)
    .select(['version', 'at', 'person.name as by', 'placed', 'moved', 'removed', 'note'])
    .orderBy('version', 'desc')
    .execute()
