import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { CleanTable } from './clean-table.ts'

export interface RosterImport {
  fileName: string | null
  content: CleanTable
}

/** The roster that somebody has read and not yet confirmed. */
export const findRosterImport = (db: DbOrTx, cohortId: string, byId: string): Promise<RosterImport | undefined> =>
  db
    .selectFrom('rosterImport')
    .where('cohortId', '=', cohortId)
    .where('byId', '=', byId)
    .select(['fileName', 'content'])
    .executeTakeFirst() as Promise<RosterImport | undefined>
