import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Assistant, AssistedGroup } from './assistant.ts'

/** By name. */
export const listAssistants = (db: DbOrTx, cohortId: string): Promise<Assistant[]> =>
  db
    .selectFrom('cohortAssistant')
    .where('cohortId', '=', cohortId)
    .select(['id', 'name', 'eppn', sql<number>`hours::float`.as('hours')])
    .orderBy('name')
    .execute()

/** The groups that are published now, by number. */
export const listAssistedGroups = (db: DbOrTx, cohortId: string): Promise<AssistedGroup[]> =>
  db
    .selectFrom('studyGroup')
    .leftJoin('groupAssistant', 'groupAssistant.groupId', 'studyGroup.id')
    .where('cohortId', '=', cohortId)
    .where('endedAt', 'is', null)
    .select(['studyGroup.id', 'number', 'name', 'meeting', 'assistantId as assistant'])
    .orderBy('number')
    .execute() as Promise<AssistedGroup[]>

/** That a group takes of an assistant a week. */
export const findHoursPerGroup = async (db: DbOrTx, cohortId: string): Promise<number> =>
  (
    await db
      .selectFrom('cohort')
      .where('id', '=', cohortId)
      .select(sql<number>`hours_per_group::float`.as('hours'))
      .executeTakeFirstOrThrow()
  ).hours
