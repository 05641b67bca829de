import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from './case.ts'

/** The case waits for the asker from now; its clock stands still. The caller settles when it is due. */
export async function pause(tx: Tx, { id }: Pick<Case, 'id'>, now: Date) {
  await tx
    .updateTable('supportCase')
    .set({ state: 'waiting', pausedSince: now })
    .where('id', '=', id)
    .where('state', '<>', 'closed')
    .execute()
}

/** The clock runs again; the pause is kept, for the due day counts without it. Whether it had stood still. */
export async function resume(tx: Tx, { id, pausedSince }: Pick<Case, 'id' | 'pausedSince'>, now: Date) {
  if (pausedSince === null) return false
  await tx
    .insertInto('casePause')
    .values({ caseId: id, fromAt: pausedSince, untilAt: now < pausedSince ? pausedSince : now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.updateTable('supportCase').set({ state: 'open', pausedSince: null }).where('id', '=', id).execute()
  return true
}
