import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import type { TaskFacts } from './task.ts'

/** Puts a task in a locked case, with its trace; whether it may be there is the caller's to know. */
export async function insertTask(
  tx: Tx,
  found: Case,
  task: TaskFacts & { unitId: string },
  actorId: string | null,
  now: Date,
): Promise<string> {
  const { id } = await tx
    .insertInto('caseTask')
    .values({ ...task, title: task.title.trim(), caseId: found.id, createdBy: actorId, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const change = { caseId: found.id, at: now, actorId, unitId: task.unitId }
  await trace(tx, { ...change, kind: 'task-added', detail: { task: id }, changedFields: ['tasks'] })
  return id
}
