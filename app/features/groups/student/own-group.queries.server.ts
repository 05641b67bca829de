import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Meeting } from '../proposal/draft.ts'
import type { ContactWay } from './contact-way.ts'
import type { GroupMeeting } from './meeting.ts'
import type { OwnGroup } from './own-group.ts'
import { selectAssistedGroups, selectOwnPlaces } from './own-places.queries.server.ts'

/** The viewer's place in a group that they are in now: their id among the students. */
async function findMembership(db: DbOrTx, viewer: Viewer, groupId: string): Promise<string | undefined> {
  const row = await selectOwnPlaces(db, viewer)
    .innerJoin('groupMember', 'groupMember.studentId', 'student.id')
    .innerJoin('studyGroup', 'studyGroup.id', 'groupMember.groupId')
    .where('groupMember.groupId', '=', groupId)
    .where('groupMember.untilAt', 'is', null)
    .where('studyGroup.endedAt', 'is', null)
    .select('student.id')
    .executeTakeFirst()
  return row?.id
}

/** A group for its members and its learning assistant; to all others it is not there. */
export async function findOwnGroup(db: DbOrTx, viewer: Viewer, groupId: string): Promise<OwnGroup | undefined> {
  const studentId = await findMembership(db, viewer, groupId)
  const isAssistant =
    studentId === undefined &&
    (await selectAssistedGroups(db, viewer)
      .where('studyGroup.id', '=', groupId)
      .select('studyGroup.id')
      .executeTakeFirst())
  if (studentId === undefined && !isAssistant) return undefined
  const group = await db
    .selectFrom('studyGroup')
    .innerJoin('cohort', 'cohort.id', 'studyGroup.cohortId')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .leftJoin('groupAssistant', 'groupAssistant.groupId', 'studyGroup.id')
    .leftJoin('cohortAssistant', 'cohortAssistant.id', 'groupAssistant.assistantId')
    .where('studyGroup.id', '=', groupId)
    .select(['studyGroup.id', 'studyGroup.name', 'meeting', 'chatUrl', 'agreement', 'agreementVersion'])
    .select(['cohort.id as cohortId', 'cohort.name as cohortName', 'cohort.unitId', 'term.startsOn'])
    .select('cohortAssistant.name as assistant')
    .select(sql<Date>`(select min(from_at) from group_member where group_id = study_group.id)`.as('since'))
    .executeTakeFirstOrThrow()
  const { cohortId, cohortName, unitId, startsOn, since, ...rest } = group
  return {
    ...rest,
    meeting: rest.meeting as Meeting,
    // Between the members alone.
    chatUrl: studentId === undefined ? null : rest.chatUrl,
    cohort: { id: cohortId, name: cohortName, unitId, termStartsOn: startsOn },
    studentId: studentId ?? null,
    publishedOn: dayOf(since),
    members: await listFellows(db, groupId, studentId ?? null),
  }
}

async function listFellows(db: DbOrTx, groupId: string, studentId: string | null) {
  const rows = await db
    .selectFrom('groupMember')
    .innerJoin('cohortStudent as student', 'student.id', 'groupMember.studentId')
    .where('groupId', '=', groupId)
    .where('untilAt', 'is', null)
    .where('student.status', '<>', 'left')
    .select(['student.id', 'student.name'])
    .select(
      sql<ContactWay[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'value', value) order by kind), '[]')
        from contact_way where student_id = student.id)`.as('ways'),
    )
    .orderBy('student.name')
    .orderBy('student.id')
    .execute()
  return rows.map(({ ways, ...fellow }) => ({
    ...fellow,
    isYou: fellow.id === studentId,
    ways: studentId === null ? [] : ways,
  }))
}

/** The newest first. */
export async function listMeetings(db: DbOrTx, groupId: string, studentId: string): Promise<GroupMeeting[]> {
  const rows = await db
    .selectFrom('groupMeeting')
    .leftJoin('cohortStudent as student', 'student.id', 'groupMeeting.byId')
    .where('groupId', '=', groupId)
    .select(['groupMeeting.id', 'onDay', 'place', 'note', 'byId', 'student.name as by'])
    .select(sql<string | null>`to_char(starts_at, 'HH24:MI')`.as('startsAt'))
    .orderBy('onDay', 'desc')
    .orderBy('startsAt', 'desc')
    .execute()
  return rows.map(({ byId, ...meeting }) => ({ ...meeting, isYours: byId === studentId }))
}

/** Kept from changing until the transaction ends, for a member who changes it; undefined for all others. */
export async function lockOwnGroup(tx: Tx, viewer: Viewer, groupId: string) {
  const group = await tx
    .selectFrom('studyGroup')
    .innerJoin('cohort', 'cohort.id', 'studyGroup.cohortId')
    .where('studyGroup.id', '=', groupId)
    .select(['studyGroup.id', 'cohortId', 'cohort.unitId', 'agreementVersion'])
    .forUpdate('studyGroup')
    .executeTakeFirst()
  const studentId = group && (await findMembership(tx, viewer, groupId))
  return group && studentId ? { ...group, studentId } : undefined
}
