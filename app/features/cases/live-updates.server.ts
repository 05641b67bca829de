import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'

export const CASE_CHANNEL = 'case_changed'

/** Tells every web node, when the transaction commits, that a case has changed; ids only. */
export const announce = (tx: Tx, caseId: string) => sql`select pg_notify(${CASE_CHANNEL}, ${caseId})`.execute(tx)
