import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Meeting } from '../proposal/draft.ts'
import { isInNoGroup } from '../publishing/study-group.queries.server.ts'
import type { StudentStatus } from '../roster/student.ts'

export interface PublishedGroup {
  id: string
  name: string
  /** Raised by each change of who is in it. */
  version: number
  meeting: Meeting
  assistant: string | null
  members: { id: string; name: string; qualities: Partial<Record<string, string>> }[]
}

/** Groups of a cohort that have not ended, with those who are in them now, in their order. */
export async function listPublishedGroups(db: DbOrTx, cohortId: string): Promise<PublishedGroup[]> {
  const rows = await db
    .selectFrom('studyGroup as group')
    .leftJoin('groupAssistant', 'groupAssistant.groupId', 'group.id')
    .leftJoin('cohortAssistant', 'cohortAssistant.id', 'groupAssistant.assistantId')
    .where('group.cohortId', '=', cohortId)
    .where('group.endedAt', 'is', null)
    .select(['group.id', 'group.name', 'group.version', 'group.meeting', 'cohortAssistant.name as assistant'])
    .select(
      sql<PublishedGroup['members']>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'qualities', s.qualities) order by s.name), '[]')
        from group_member m join cohort_student s on s.id = m.student_id
        where m.group_id = "group".id and m.until_at is null and s.status <> 'left')`.as('members'),
    )
    .orderBy('group.number')
    .execute()
  return rows.map(({ meeting, ...row }) => ({ ...row, meeting: meeting as Meeting }))
}

export const listGroupNames = (db: DbOrTx, cohortId: string) =>
  db
    .selectFrom('studyGroup')
    .where('cohortId', '=', cohortId)
    .where('endedAt', 'is', null)
    .select(['id', 'name'])
    .orderBy('number')
    .execute()

/** Students who have not left and are in no group, those who joined last first. */
export async function listWithoutGroup(db: DbOrTx, cohortId: string) {
  const rows = await db
    .selectFrom('cohortStudent as student')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .where(isInNoGroup)
    .select(['student.id', 'student.name', 'student.status', 'student.addedAt'])
    .orderBy('student.addedAt', 'desc')
    .orderBy('student.name')
    .execute()
  return rows.map(({ status, ...row }) => ({ ...row, status: status as StudentStatus }))
}

export const countRequestsToDecide = async (db: DbOrTx, cohortId: string) => {
  const { count } = await db
    .selectFrom('groupRequest')
    .where('cohortId', '=', cohortId)
    .where('state', '=', 'asks_coordinator')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
