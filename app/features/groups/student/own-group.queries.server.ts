import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { commonHours, noHours, ordinaryWeek, slotsIn, type Week } from '../asking/week.ts'
import { listOwnPlaces } from '../own-place.queries.server.ts'
import type { Meeting } from '../proposal/draft.ts'
import { ownNameOf } from '../publishing/study-group.ts'
import type { ContactKind, OwnGroup, OwnGroupMember } from './own-group.ts'

/** The group, for one who is in it now; to everybody else it is not there. */
export async function findOwnGroup(db: DbOrTx, viewer: Viewer, groupId: string): Promise<OwnGroup | undefined> {
  const places = await listOwnPlaces(db, viewer)
  const group = await db
    .selectFrom('studyGroup')
    .innerJoin('cohort', 'cohort.id', 'studyGroup.cohortId')
    .leftJoin('questionnaire', 'questionnaire.cohortId', 'cohort.id')
    .where('studyGroup.id', '=', groupId)
    .where('studyGroup.endedAt', 'is', null)
    .select(['studyGroup.id', 'studyGroup.cohortId', 'cohort.name as cohort', 'number', 'studyGroup.name'])
    .select(['meeting', 'chatUrl', 'agreement', 'agreementVersion', 'week', 'taught'])
    .executeTakeFirst()
  const own = places.find(({ cohortId }) => cohortId === group?.cohortId)
  if (!group || !own) return undefined
  const members = await listMembers(db, groupId)
  if (!members.some(({ id }) => id === own.studentId)) return undefined
  const week = (group.week as Week | null) ?? ordinaryWeek
  const { taught, name, ...rest } = group
  const free = members.flatMap(({ free }) => free ?? [])
  const open = [...(taught || noHours(week))].map((mark) => (mark === '1' ? '0' : '1')).join('')
  return {
    ...rest,
    name: ownNameOf({ ...group, name }),
    meeting: group.meeting as Meeting,
    week,
    studentId: own.studentId,
    members: members.map(({ free: _, ...member }) => member),
    commonHours: free.length < 2 ? null : slotsIn(week, commonHours(week, [open, ...free])),
  }
}

const listMembers = (db: DbOrTx, groupId: string): Promise<(OwnGroupMember & { free: string | null })[]> =>
  db
    .selectFrom('groupMember as member')
    .innerJoin('cohortStudent as student', 'student.id', 'member.studentId')
    .where('member.groupId', '=', groupId)
    .where('member.untilAt', 'is', null)
    .where('student.status', '<>', 'left')
    .select(['student.id', 'student.name'])
    .select([
      sql<{ kind: ContactKind; value: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'value', value) order by kind)
        from contact_way where student_id = student.id), '[]')`.as('contacts'),
      sql<
        string | null
      >`(select value #>> '{}' from answer where student_id = student.id and question = 'availability')`.as('free'),
    ])
    .orderBy('student.name')
    .orderBy('student.id')
    .execute()

export interface OwnGroupRow {
  cohortId: string
  cohort: string
  /** Null while there is none. */
  groupId: string | null
  number: number | null
  name: string
  meeting: Meeting
  /** Whether there are questions, and whether they are answered. */
  questions: 'none' | 'open' | 'answered'
}

/** All cohorts that the viewer is a student of, with their group in each. */
export async function listOwnGroups(db: DbOrTx, viewer: Viewer): Promise<OwnGroupRow[]> {
  const places = await listOwnPlaces(db, viewer)
  if (places.length === 0) return []
  const rows = await db
    .selectFrom('cohortStudent as student')
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .leftJoin('questionnaire', 'questionnaire.cohortId', 'cohort.id')
    .leftJoin('response', 'response.studentId', 'student.id')
    .leftJoin('groupMember as member', (join) =>
      join.onRef('member.studentId', '=', 'student.id').on('member.untilAt', 'is', null),
    )
    .leftJoin('studyGroup', (join) =>
      join.onRef('studyGroup.id', '=', 'member.groupId').on('studyGroup.endedAt', 'is', null),
    )
    .where(
      'student.id',
      'in',
      places.map(({ studentId }) => studentId),
    )
    .select(['cohort.id as cohortId', 'cohort.name as cohort', 'studyGroup.id as groupId', 'number', 'meeting'])
    .select(['studyGroup.name', 'questionnaire.openedAt', 'response.doneAt'])
    .orderBy('student.addedAt', 'desc')
    .execute()
  return rows.map(({ openedAt, doneAt, name, meeting, number, ...row }) => ({
    ...row,
    number,
    name: number === null || name === null ? '' : ownNameOf({ number, name }),
    meeting: (meeting as Meeting | null) ?? {},
    questions: openedAt === null ? 'none' : doneAt === null ? 'open' : 'answered',
  }))
}
