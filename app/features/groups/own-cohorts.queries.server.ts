import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { collectOwnTerm } from './term/own-term.queries.server.ts'

/** Cohorts that a person coordinates, that they have a calendar address, and what they have said in their groups. */
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
})
