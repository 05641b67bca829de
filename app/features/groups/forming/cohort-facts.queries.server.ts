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

const listStudentFacts = async (db: DbOrTx, cohortId: string): Promise<StudentFacts[]> => {
  const { rows } = await sql<StudentFacts>`
    with student as materialized (
      select id, qualities, eppn from cohort_student where cohort_id = ${cohortId} and status <> 'left'),
    given as (
      select student_id, jsonb_object_agg(question, value) as answers from answer
      where student_id in (select id from student) group by student_id),
    taken as (
      select student.id, array_agg(other.cohort_id::text order by other.cohort_id::text) as courses
      from cohort own
        join cohort course on course.kind = 'course' and course.term_id = own.term_id and course.id <> own.id
        join cohort_student other on other.cohort_id = course.id and other.status <> 'left'
        join student on student.eppn = other.eppn
      where own.id = ${cohortId} group by student.id)
    select student.id, qualities, coalesce(answers, '{}') as answers, coalesce(courses, '{}') as courses,
      member.group_id as "group"
    from student
      left join given on given.student_id = student.id
      left join taken on taken.id = student.id
      left join group_member member on member.student_id = student.id and member.until_at is null
    order by student.id`.execute(db)
  return rows
}

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
