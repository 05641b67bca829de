import { isDay } from '#app/platform/day.ts'
import type { HandlingRefusal } from '../lock-handled-case.server.ts'

const LONGEST_TITLE = 200

export interface TaskFacts {
  title: string
  /** `2021-09-01`; null when there is no hurry. */
  dueOn: string | null
  assigneeId: string | null
}

export type TaskRefusal =
  | HandlingRefusal
  | 'tasks.notFound'
  | 'tasks.titleMissing'
  | 'tasks.titleTooLong'
  | 'tasks.notADay'
  | 'tasks.unitNotIn'
  | 'tasks.assigneeNotInUnit'
  | 'tasks.changedMeanwhile'

/** Why a task cannot stand like this, or null when it can. Who may have it, the database knows. */
export function refusalOfTask({ title, dueOn }: TaskFacts): TaskRefusal | null {
  if (title.trim() === '') return 'tasks.titleMissing'
  if (title.trim().length > LONGEST_TITLE) return 'tasks.titleTooLong'
  return dueOn !== null && !isDay(dueOn) ? 'tasks.notADay' : null
}
