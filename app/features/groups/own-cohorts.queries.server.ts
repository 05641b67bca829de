import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { collectOwnTerm } from './term/own-term.queries.server.ts'

/** Cohorts that a person coordinates, that they have a calendar address, and what they have said and answered in their groups. */
export const collectOwnCohorts = async (db: DbOrTx, personId: string) => ({
  cohorts: await db
    .selectFrom('cohort')
    .innerJoin('cohortCoordinator', 'cohortCoordinator.cohortId', 'cohort.id')
    .where('personId', '=', personId)
    .select(['name', 'kind', 'createdAt', 'keptUntil'])
    .orderBy('createdAt')
    .execute(),
  ...(await collectOwnTerm(db, personId)),
  calendarAddress:
    (await db.selectFrom('calendarKey').where('personId', '=', personId).select('madeAt').executeTakeFirst()) ?? null,
  groupAnswers: await collectOwnAnswers(db, personId),
})

/** Hours as a text of 0 and 1; people by their names, as the student wrote them. */
const collectOwnAnswers = (db: DbOrTx, personId: string) =>
  db
    .selectFrom('answer')
    .innerJoin('cohortStudent as student', 'student.id', 'answer.studentId')
    .innerJoin('person', (join) => join.on('person.id', '=', personId))
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .leftJoin('response', 'response.studentId', 'student.id')
    .whereRef('student.eppn', '=', ({ fn }) => fn<string>('lower', ['person.eppn']))
    .select(['cohort.name as cohort', 'question', 'answer.at as answeredAt', 'response.doneAt'])
    .select(
      sql<unknown>`case when question in ('company', 'apart') then (
        select coalesce(jsonb_agg(fellow.name order by fellow.name), '[]') from cohort_student fellow
        where fellow.cohort_id = student.cohort_id and value ? fellow.id::text) else value end`.as('answer'),
    )
    .orderBy('cohort.name')
    .orderBy('question')
    .execute()
