import type { Tx } from '#app/platform/database/connect.server.ts'
import { forgetTerm } from './term/forget-term.server.ts'

/** A person who is erased coordinates nothing any more, leaves no roster half read, and nothing that they said. */
export async function forgetPersonInGroups(tx: Tx, personId: string) {
  await tx.deleteFrom('cohortCoordinator').where('personId', '=', personId).execute()
  await tx.deleteFrom('rosterImport').where('byId', '=', personId).execute()
  await forgetTerm(tx, personId)
}
