import type { Tx } from '#app/platform/database/connect.server.ts'

/** A person who is erased coordinates nothing any more, and leaves no roster half read. */
export async function forgetPersonInGroups(tx: Tx, personId: string) {
  await tx.deleteFrom('cohortCoordinator').where('personId', '=', personId).execute()
  await tx.deleteFrom('rosterImport').where('byId', '=', personId).execute()
}
