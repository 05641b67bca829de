import type { Tx } from '#app/platform/database/connect.server.ts'
import { forgetOwnAnswers } from './asking/forget-answers.server.ts'
import { forgetTerm } from './term/forget-term.server.ts'

/** A person who is erased coordinates and assists nothing any more; no roster half read, calendar, answer or word of theirs is left. */
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
  const places = await tx
    .selectFrom('cohortStudent as student')
    .innerJoin('person', (join) => join.on('person.id', '=', personId))
    .whereRef('student.eppn', '=', ({ fn }) => fn<string>('lower', ['person.eppn']))
    .select('student.id')
    .execute()
  await forgetOwnAnswers(
    tx,
    places.map(({ id }) => id),
  )
  await forgetTerm(tx, personId)
}
