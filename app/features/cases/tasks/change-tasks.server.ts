import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { audit, trace } from '../case-trace.server.ts'
import { isHandlerIn } from '../handlers.queries.server.ts'
import { announce } from '../live-updates.server.ts'
import { insertTask } from './insert-task.server.ts'
import { canChangeTask, unitsForTasks } from './task.policy.ts'
import { refusalOfTask, type TaskFacts, type TaskRefusal } from './task.ts'

export type NewTask = TaskFacts & { unitId: string }

/** Adds something to do for one of the units that work on the case. */
export function addTask(db: Db, viewer: Viewer, caseId: string, task: NewTask, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<TaskRefusal, { taskId: string }>> => {
    const opened = await openForTasks(tx, viewer, caseId, task.unitId)
    if (!opened.ok) return opened
    const found = opened.value
    const refusal = await refusalOf(tx, found, task, now)
    if (refusal) return refused(refusal)
    const taskId = await insertTask(tx, found, task, viewer.personId, now)
    await announce(tx, caseId)
    return done({ taskId })
  })
}

/**
 * Changes what is to be done, by when, or whose it is; the unit too.
 *
 * @param seen the version that the form showed
 */
export function changeTask(
  db: Db,
  viewer: Viewer,
  caseId: string,
  taskId: string,
  task: NewTask,
  seen: number,
  now: Date,
) {
  return db.transaction().execute(async (tx): Promise<Outcome<TaskRefusal>> => {
    const held = await holdTask(tx, viewer, caseId, taskId, seen)
    if (!held.ok) return held
    const { found } = held.value
    if (!canChangeTask(viewer, found, task.unitId)) return refused('cases.notYours')
    const refusal = await refusalOf(tx, found, task, now)
    if (refusal) return refused(refusal)
    const { title, dueOn, assigneeId, unitId } = task
    await tx
      .updateTable('caseTask')
      .set({ title: title.trim(), dueOn, assigneeId, unitId, version: seen + 1 })
      .where('id', '=', taskId)
      .execute()
    const change = { caseId, at: now, actorId: viewer.personId, unitId }
    await audit(tx, { ...change, action: 'case.task-changed', changedFields: ['tasks'] })
    await announce(tx, caseId)
    return done()
  })
}

/** Says that a task is done, or that it is not after all. */
export function finishTask(
  db: Db,
  viewer: Viewer,
  caseId: string,
  taskId: string,
  isDone: boolean,
  seen: number,
  now: Date,
) {
  return db.transaction().execute(async (tx): Promise<Outcome<TaskRefusal>> => {
    const held = await holdTask(tx, viewer, caseId, taskId, seen)
    if (!held.ok) return held
    const { unitId } = held.value
    await tx
      .updateTable('caseTask')
      .set({ doneAt: isDone ? now : null, doneBy: isDone ? viewer.personId : null, version: seen + 1 })
      .where('id', '=', taskId)
      .execute()
    const change = { caseId, at: now, actorId: viewer.personId, unitId, changedFields: ['tasks'] }
    if (isDone) await trace(tx, { ...change, kind: 'task-done', detail: { task: taskId } })
    else await audit(tx, { ...change, action: 'case.task-undone' })
    await announce(tx, caseId)
    return done()
  })
}

async function openForTasks(tx: Tx, viewer: Viewer, caseId: string, unitId: string) {
  const found = await lockCase(tx, caseId)
  if (!found || deskRelation(viewer, found) === 'none') return refused('cases.notFound')
  if (!canChangeTask(viewer, found, unitId)) return refused('cases.notYours')
  return found.state === 'closed' ? refused('cases.closed') : done(found)
}

async function holdTask(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  taskId: string,
  seen: number,
): Promise<Outcome<TaskRefusal, { found: Case; unitId: string }>> {
  const found = await lockCase(tx, caseId)
  if (!found || deskRelation(viewer, found) === 'none') return refused('cases.notFound')
  const task = await tx
    .selectFrom('caseTask')
    .select(['unitId', 'version'])
    .where('id', '=', taskId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (!task) return refused('tasks.notFound')
  if (!canChangeTask(viewer, found, task.unitId)) return refused('cases.notYours')
  if (found.state === 'closed') return refused('cases.closed')
  return task.version === seen ? done({ found, unitId: task.unitId }) : refused('tasks.changedMeanwhile')
}

async function refusalOf(tx: Tx, found: Case, task: NewTask, now: Date): Promise<TaskRefusal | null> {
  const refusal = refusalOfTask(task)
  if (refusal) return refusal
  if (!unitsForTasks(found).includes(task.unitId)) return 'tasks.unitNotIn'
  const unit = { unitId: task.unitId, restricted: found.restricted }
  const fits = task.assigneeId === null || (await isHandlerIn(tx, task.assigneeId, unit, dayOf(now)))
  return fits ? null : 'tasks.assigneeNotInUnit'
}
