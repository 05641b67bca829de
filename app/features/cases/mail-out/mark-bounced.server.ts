import type { Tx } from '#app/platform/database/connect.server.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'

/**
 * Shows on a case that a mail of it did not arrive; the first time, for a mail may bounce at each step of its way.
 *
 * @param problem the mail server's code, never its words, which may hold an address
 */
export async function markBounced(tx: Tx, caseId: string, messageId: string | null, problem: string, at: Date) {
  if (messageId !== null) {
    const { numUpdatedRows } = await tx
      .updateTable('caseMessage')
      .set({ bouncedAt: at, bounceProblem: problem })
      .where('id', '=', messageId)
      .where('bouncedAt', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return
  }
  await tx.updateTable('supportCase').set({ lastActivityAt: at }).where('id', '=', caseId).execute()
  await trace(tx, { caseId, kind: 'bounced', at, actorId: null, detail: { message: messageId, problem } })
  await announce(tx, caseId)
}
