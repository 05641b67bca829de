import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canHandle, deskRelation } from './case.policy.ts'
import { lockCase } from './case.queries.server.ts'
import type { Case } from './case.ts'

export type HandlingRefusal = 'cases.notFound' | 'cases.notYours' | 'cases.closed'

/** A case that the viewer handles, held until the transaction ends; closed ones only where that is said. */
export async function lockHandledCase(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  { closedToo = false } = {},
): Promise<Outcome<HandlingRefusal, Case>> {
  const found = await lockCase(tx, caseId)
  if (!found || deskRelation(viewer, found) === 'none') return refused('cases.notFound')
  if (!canHandle(viewer, found)) return refused('cases.notYours')
  return found.state === 'closed' && !closedToo ? refused('cases.closed') : done(found)
}
