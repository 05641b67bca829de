import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export const COHORT_CHANNEL = 'cohort_changed'

/** Tells every web node, when the transaction commits, that something of a cohort has changed; ids only. */
export const announceCohort = (tx: DbOrTx, cohortId: string) =>
  sql`select pg_notify(${COHORT_CHANNEL}, ${cohortId})`.execute(tx)
