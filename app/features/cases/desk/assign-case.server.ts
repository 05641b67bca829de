import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canHandle, deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case, CaseRefusal } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'

/**
 * Gives a case to one of those who handle cases in its unit, or to nobody. A new one is at work from then.
 *
 * @param handlerId null puts it back for all
 */
export function assignCase(db: Db, viewer: Viewer, caseId: string, handlerId: string | null, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refused('cases.notFound')
    if (!canHandle(viewer, found)) return refused('cases.notYours')
    if (found.state === 'closed') return refused('cases.closed')
    if (handlerId !== null && !(await handlesThere(tx, found, handlerId, now))) return refused('cases.handlerNotInUnit')
    if (handlerId === found.handlerId) return done()
    await tx.updateTable('supportCase').set({ handlerId, lastActivityAt: now }).where('id', '=', caseId).execute()
    await trace(tx, {
      caseId,
      kind: 'assigned',
      at: now,
      actorId: viewer.personId,
      unitId: found.handlingUnitId,
      detail: { handler: handlerId },
      changedFields: ['handler'],
    })
    await announce(tx, caseId)
    return done()
  })
}

/** As the policy has it: for the unit or one above; of a restricted case, named in that very unit. */
async function handlesThere(db: DbOrTx, { restricted, handlingUnitId }: Case, personId: string, now: Date) {
  const { rows } = await sql`
    select from membership join person on person.id = person_id and erased_at is null
    where person_id = ${personId} and period @> ${dayOf(now)}::date and case when ${restricted}
      then role = 'restricted_case_handler' and membership.unit_id = ${handlingUnitId}
      else role in ('case_handler', 'restricted_case_handler') and membership.unit_id in (
        select ancestor_id from unit_ancestor where unit_id = ${handlingUnitId}) end
    limit 1`.execute(db)
  return rows.length > 0
}
