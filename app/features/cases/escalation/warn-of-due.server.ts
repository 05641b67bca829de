import type { Db } from '#app/platform/database/connect.server.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'

const CASES_A_RUN = 500

/**
 * Marks cases whose time is soon used up, before it is: once each, so that the inbox and the conversation show it. What
 * is late already is marked too, so that it is not looked at again, but nobody is told that the time draws near. May run
 * in several processes at once.
 *
 * @returns how many were marked
 */
export async function warnOfDue(db: Db, now: Date): Promise<number> {
  let warned = 0
  for (;;) {
    const marked = await db.transaction().execute(async (tx) => {
      const due = await tx
        .selectFrom('supportCase')
        .select(['id', 'handlingUnitId', 'dueAt'])
        .where('warnAt', '<=', now)
        .where('warnedAt', 'is', null)
        .where('state', 'in', ['new', 'open'])
        .orderBy('warnAt')
        .limit(CASES_A_RUN)
        .forUpdate()
        .skipLocked()
        .execute()
      if (due.length === 0) return 0
      const ids = due.map(({ id }) => id)
      await tx.updateTable('supportCase').set({ warnedAt: now }).where('id', 'in', ids).execute()
      for (const { id, handlingUnitId, dueAt } of due) {
        if (dueAt !== null && dueAt <= now) continue
        await trace(tx, { caseId: id, kind: 'due-soon', at: now, actorId: null, unitId: handlingUnitId })
        await announce(tx, id)
      }
      return due.length
    })
    warned += marked
    if (marked < CASES_A_RUN) return warned
  }
}
