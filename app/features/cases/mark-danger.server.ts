import type { Tx } from '#app/platform/database/connect.server.ts'
import { findIntakeUnitId } from './asking/asking.queries.server.ts'
import type { Case } from './case.ts'
import { trace } from './case-trace.server.ts'

/**
 * Signs of acute danger in what the asker adds to a locked case are for the front desk at once, though it has seen the
 * case before, and whoever has it: it reads along from now on. A person's own matter stays with those who are named for
 * it; they see the sign at the top of their inbox.
 */
export async function markDanger(tx: Tx, found: Case, now: Date) {
  const { id: caseId, handlingUnitId } = found
  const danger = { isDanger: true, dangerSeenAt: null, dangerSeenBy: null }
  await tx.updateTable('supportCase').set(danger).where('id', '=', caseId).execute()
  await trace(tx, { caseId, kind: 'changed', at: now, actorId: null, changedFields: ['is_danger'] })
  const intakeId = await findIntakeUnitId(tx)
  const readsAlready = [handlingUnitId, ...found.contributingUnitIds, ...found.informedUnitIds, ...found.formerUnitIds]
  if (found.restricted || intakeId === null || readsAlready.includes(intakeId)) return
  await tx.insertInto('contribution').values({ caseId, unitId: intakeId, part: 'informed', invitedAt: now }).execute()
  await trace(tx, { caseId, kind: 'invited', at: now, actorId: null, unitId: handlingUnitId, otherUnitId: intakeId })
}
