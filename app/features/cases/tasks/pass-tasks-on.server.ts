import type { Tx } from '#app/platform/database/connect.server.ts'

/** What a unit has left to do in a case falls to another, to nobody there in particular. */
export const passTasksOn = (tx: Tx, caseId: string, { from, to }: { from: string; to: string }) =>
  tx
    .updateTable('caseTask')
    .set((eb) => ({ unitId: to, assigneeId: null, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .where('unitId', '=', from)
    .where('doneAt', 'is', null)
    .execute()
