import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Meeting } from '../proposal/draft.ts'
import { ownNameOf } from '../publishing/study-group.ts'
import type { PublishedGroups, PublishedMember } from './published-groups.ts'

/** @param titleOf what a group is called that has no name of its own */
export async function readPublishedGroups(
  db: DbOrTx,
  cohort: { id: string; name: string },
  titleOf: (number: number) => string,
): Promise<PublishedGroups> {
  const rows = await db
    .selectFrom('studyGroup')
    .where('studyGroup.cohortId', '=', cohort.id)
    .where('endedAt', 'is', null)
    .leftJoin('groupAssistant', 'groupAssistant.groupId', 'studyGroup.id')
    .leftJoin('cohortAssistant as assistant', 'assistant.id', 'groupAssistant.assistantId')
    .select(['number', 'studyGroup.name', 'meeting', 'assistant.name as assistant'])
    .select(
      sql<PublishedMember[]>`coalesce((
        select jsonb_agg(jsonb_build_object('name', student.name, 'key', student.roster_key, 'email', student.email)
          order by student.name, student.roster_key)
        from group_member member join cohort_student student on student.id = member.student_id
        where member.group_id = study_group.id and member.until_at is null and student.status <> 'left'), '[]')`.as(
        'members',
      ),
    )
    .orderBy('number')
    .execute()
  return {
    cohort: cohort.name,
    groups: rows.map(({ number, name, meeting, members, assistant }) => ({
      number,
      title: ownNameOf({ number, name }) || titleOf(number),
      meeting: meeting as Meeting,
      members,
      assistant,
    })),
  }
}
