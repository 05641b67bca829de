import type { Tx } from '#app/platform/database/connect.server.ts'
import { forgetTerm } from './term/forget-term.server.ts'

/** A person who is erased coordinates and assists nothing any more; no roster half read, calendar or word of theirs is left. */
export async function forgetPersonInGroups(tx: Tx, personId: string) {
  await tx.deleteFrom('cohortCoordinator').where('personId', '=', personId).execute()
  await tx
    .deleteFrom('cohortAssistant')
    .where('eppn', '=', (eb) =>
      eb
        .selectFrom('person')
        .select(({ fn }) => fn<string>('lower', ['eppn']).as('eppn'))
        .where('id', '=', personId),
    )
    .execute()
  await tx.deleteFrom('calendarKey').where('personId', '=', personId).execute()
  await tx.deleteFrom('rosterImport').where('byId', '=', personId).execute()
  await forgetTerm(tx, personId)
}
