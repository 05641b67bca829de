import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canHandle, deskRelation, handlesCasesIn } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import { passTasksOn } from '../tasks/pass-tasks-on.server.ts'
import type { ContributorRefusal } from './contribution.ts'
import { endPart } from './invite-unit.server.ts'

/** A unit leaves a case that it took part in: by its own handlers, or by the unit that has the case. */
export function leaveCase(db: Db, viewer: Viewer, caseId: string, unitId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ContributorRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refused('cases.notFound')
    if (!canHandle(viewer, found) && !handlesCasesIn(viewer, unitId)) return refused('cases.notYours')
    if (!(await leaveWithin(tx, found, unitId, viewer.personId, now))) return refused('contributors.notIn')
    await announce(tx, caseId)
    return done()
  })
}

/** The same in a locked case. What the unit had left to do falls to the unit that has the case. */
export async function leaveWithin(tx: Tx, found: Case, unitId: string, actorId: string | null, now: Date) {
  const ended = await endPart(tx, found.id, unitId, now)
  if (!ended) return false
  await passTasksOn(tx, found.id, { from: unitId, to: found.handlingUnitId })
  await tx.deleteFrom('unitMailKey').where('contributionId', '=', ended.id).execute()
  await trace(tx, { caseId: found.id, kind: 'left', at: now, actorId, unitId })
  return true
}
