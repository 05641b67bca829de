import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockCase } from '../case.queries.server.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { type Asker, isAnswered, isAsker } from './asker.ts'

export type AskerRefusal = 'cases.notFound' | 'asking.problem.notAnswered' | 'asking.problem.thanked'

/** The asker says whether the answer helped; they may change their mind. */
export const tellHelped = (db: Db, asker: Asker, caseId: string, helped: boolean, now: Date) =>
  db.transaction().execute((tx) => tellHelpedWithin(tx, asker, caseId, helped, now))

export async function tellHelpedWithin(
  tx: Tx,
  asker: Asker,
  caseId: string,
  helped: boolean,
  now: Date,
): Promise<Outcome<AskerRefusal>> {
  const found = await lockCase(tx, caseId)
  if (!found || !isAsker(asker, found)) return refused('cases.notFound')
  if (!isAnswered(found)) return refused('asking.problem.notAnswered')
  const changed = await tx
    .updateTable('supportCase')
    .set({ helped })
    .where('id', '=', caseId)
    .where((eb) => eb('helped', 'is distinct from', helped))
    .returning('id')
    .executeTakeFirst()
  // The same word twice is one word.
  if (!changed) return done()
  await trace(tx, {
    caseId,
    kind: 'helped',
    at: now,
    actorId: asker.viewer.personId,
    detail: { helped },
    changedFields: ['helped'],
  })
  await announce(tx, caseId)
  return done()
}
