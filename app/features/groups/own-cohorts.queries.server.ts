import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { collectOwnTerm } from './term/own-term.queries.server.ts'

/** Cohorts that a person coordinates, and what they have said in their groups, for themselves to take with them. */
export const collectOwnCohorts = async (db: DbOrTx, personId: string) => ({
  cohorts: await db
    .selectFrom('cohort')
    .innerJoin('cohortCoordinator', 'cohortCoordinator.cohortId', 'cohort.id')
    .where('personId', '=', personId)
    .select(['name', 'kind', 'createdAt', 'keptUntil'])
    .orderBy('createdAt')
    .execute(),
  ...(await collectOwnTerm(db, personId)),
})
