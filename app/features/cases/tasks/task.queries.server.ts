import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface TaskRow {
  id: string
  title: string
  dueOn: Day | null
  unitId: string
  unit: string
  assigneeId: string | null
  assignee: string | null
  doneAt: Date | null
  doneBy: string | null
  version: number
}

/** A case's tasks: those to do by their day, then those that are done. */
export const listTasks = (db: DbOrTx, caseId: string, language: Language, today: Day): Promise<TaskRow[]> =>
  db
    .selectFrom('caseTask')
    .leftJoin('person as assignee', 'assignee.id', 'caseTask.assigneeId')
    .leftJoin('person as finisher', 'finisher.id', 'caseTask.doneBy')
    .select([
      'caseTask.id',
      'caseTask.title',
      'caseTask.dueOn',
      'caseTask.unitId',
      'caseTask.assigneeId',
      'assignee.name as assignee',
      'caseTask.doneAt',
      'finisher.name as doneBy',
      'caseTask.version',
    ])
    .select(nameOfUnit('caseTask.unitId', language, today).as('unit'))
    .where('caseTask.caseId', '=', caseId)
    .orderBy('caseTask.doneAt', (order) => order.asc().nullsFirst())
    .orderBy('caseTask.dueOn', (order) => order.asc().nullsLast())
    .orderBy('caseTask.createdAt')
    .orderBy('caseTask.id')
    .execute()
