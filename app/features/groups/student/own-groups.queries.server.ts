import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Meeting } from '../proposal/draft.ts'
import { isInNoGroup } from '../publishing/study-group.queries.server.ts'
import { selectAssistedGroups, selectOwnPlaces } from './own-places.queries.server.ts'

/** A group in the list of one's own. */
export interface OwnGroupCard {
  id: string
  name: string
  cohort: string
  cohortId: string
  studentId: string
  meeting: Meeting
  publishedOn: Day
  members: string[]
}

/** Groups that the viewer is in, by cohort. */
export async function listOwnGroups(db: DbOrTx, viewer: Viewer): Promise<OwnGroupCard[]> {
  const rows = await selectOwnPlaces(db, viewer)
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .innerJoin('groupMember', 'groupMember.studentId', 'student.id')
    .innerJoin('studyGroup as group', 'group.id', 'groupMember.groupId')
    .where('untilAt', 'is', null)
    .where('group.endedAt', 'is', null)
    .select(['group.id', 'group.name', 'group.meeting', 'cohort.name as cohort', 'cohort.id as cohortId'])
    .select('student.id as studentId')
    .select(sql<Date>`(select min(from_at) from group_member m where m.group_id = "group".id)`.as('since'))
    .select(
      sql<string[]>`array(
        select other.name from group_member m join cohort_student other on other.id = m.student_id
        where m.group_id = "group".id and m.until_at is null and other.status <> 'left' and other.id <> student.id
        order by other.name)`.as('members'),
    )
    .orderBy('cohort.name')
    .execute()
  return rows.map(({ since, meeting, ...row }) => ({
    ...row,
    meeting: meeting as Meeting,
    publishedOn: dayOf(since),
  }))
}

/** Cohorts in which the viewer waits for a group. */
export const listCohortsWithoutGroup = (db: DbOrTx, viewer: Viewer): Promise<{ id: string; name: string }[]> =>
  selectOwnPlaces(db, viewer)
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .where(isInNoGroup)
    .select(['cohort.id', 'cohort.name'])
    .orderBy('cohort.name')
    .execute()

/** Groups that the viewer follows as a learning assistant. */
export const listAssistedGroups = (db: DbOrTx, viewer: Viewer) =>
  selectAssistedGroups(db, viewer)
    .innerJoin('cohort', 'cohort.id', 'studyGroup.cohortId')
    .select(['studyGroup.id', 'studyGroup.name', 'cohort.name as cohort'])
    .orderBy('cohort.name')
    .orderBy('studyGroup.number')
    .execute()

/** Questionnaires that the viewer is asked, and whether they have said that they were done. */
export async function listQuestionnaires(db: DbOrTx, viewer: Viewer) {
  const rows = await selectOwnPlaces(db, viewer)
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .innerJoin('questionnaire', 'questionnaire.cohortId', 'cohort.id')
    .leftJoin('response', 'response.studentId', 'student.id')
    .where('openedAt', 'is not', null)
    .select(['cohort.id as cohortId', 'cohort.name as cohort', 'closesOn', 'response.doneAt'])
    .orderBy('closesOn')
    .execute()
  return rows.map(({ doneAt, ...row }) => ({ ...row, isDone: doneAt !== null }))
}

/** Meetings that the viewer's groups have planned, from one day to another. */
export async function listPlannedMeetings(db: DbOrTx, groupIds: readonly string[], from: Day, to: Day) {
  if (groupIds.length === 0) return []
  return db
    .selectFrom('groupMeeting')
    .where('groupId', 'in', groupIds)
    .where('onDay', '>=', from)
    .where('onDay', '<=', to)
    .select(['groupId', 'onDay', 'place'])
    .select(sql<string | null>`to_char(starts_at, 'HH24:MI')`.as('startsAt'))
    .orderBy('onDay')
    .orderBy('startsAt')
    .execute()
}
