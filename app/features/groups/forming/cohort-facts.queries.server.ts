import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Question } from '../asking/question.ts'
import { noHours, ordinaryWeek, type Week } from '../asking/week.ts'
import type { CohortFacts, StudentFacts } from './cohort-facts.ts'

/** All that a formation of the cohort rests on, as it is now. */
export async function readCohortFacts(db: DbOrTx, cohortId: string): Promise<CohortFacts> {
  const [asked, students, pastRounds] = await Promise.all([
    db
      .selectFrom('questionnaire')
      .select(['questions', 'week', 'taught'])
      .where('cohortId', '=', cohortId)
      .executeTakeFirst(),
    listStudentFacts(db, cohortId),
    listPastRounds(db, cohortId),
  ])
  const week = (asked?.week as Week | undefined) ?? ordinaryWeek
  return {
    students,
    questions: (asked?.questions as Question[] | undefined) ?? [],
    week,
    taught: asked?.taught || noHours(week),
    pastRounds,
  }
}

const listStudentFacts = (db: DbOrTx, cohortId: string): Promise<StudentFacts[]> =>
  db
    .selectFrom('cohortStudent as student')
    .where('student.cohortId', '=', cohortId)
    .where('student.status', '<>', 'left')
    .select(['student.id', 'student.qualities'])
    .select([
      sql`coalesce((select jsonb_object_agg(question, value) from answer where student_id = student.id), '{}')`.as(
        'answers',
      ),
      sql<string[]>`array(
        select other.cohort_id::text from cohort_student other
          join cohort course on course.id = other.cohort_id and course.kind = 'course'
          join cohort own on own.id = student.cohort_id and own.term_id = course.term_id and own.id <> course.id
        where other.eppn = student.eppn and other.status <> 'left' order by 1)`.as('courses'),
      sql<string | null>`(select group_id from group_member where student_id = student.id and until_at is null)`.as(
        'group',
      ),
    ])
    .orderBy('student.id')
    .execute() as Promise<StudentFacts[]>

/** Who was with whom just after each publication. */
async function listPastRounds(db: DbOrTx, cohortId: string): Promise<string[][][]> {
  const rows = await sql<{ groups: string[][] }>`
    select jsonb_agg(members) as groups from (
      select publication.version, jsonb_agg(member.student_id order by member.student_id) as members
      from group_publication publication
        join study_group on study_group.cohort_id = publication.cohort_id
        join group_member member on member.group_id = study_group.id
          and member.from_at <= publication.at and (member.until_at is null or member.until_at > publication.at)
        join cohort_student student on student.id = member.student_id and student.status <> 'left'
      where publication.cohort_id = ${cohortId}
      group by publication.version, study_group.id
    ) as each group by version order by version`.execute(db)
  return rows.rows.map(({ groups }) => groups)
}
