import { sql } from 'kysely'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type CheckInAnswer, type CheckInView, viewOfCheckIn } from './check-in.ts'
import { type CheckInWeek, checkInDueOn, checkInsOf } from './check-in-week.ts'

/** The check-ins of a cohort; none before its groups are published. */
export async function listCheckIns(db: DbOrTx, cohortId: string): Promise<CheckInWeek[]> {
  const row = await db
    .selectFrom('cohort')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .where('cohort.id', '=', cohortId)
    .select(['startsOn', 'endsOn'])
    .select(
      sql<Date | null>`(
        select min(from_at) from group_member
        join study_group on study_group.id = group_id where study_group.cohort_id = cohort.id)`.as('publishedAt'),
    )
    .executeTakeFirst()
  if (!row?.publishedAt) return []
  return checkInsOf(row, dayOf(row.publishedAt))
}

/** What was answered, for the rule of what is told of it. It is shown to nobody as it is. */
async function listCheckInAnswers(db: DbOrTx, cohortId: string, week: number): Promise<CheckInAnswer[]> {
  const rows = await db
    .selectFrom('checkIn')
    .innerJoin('studyGroup', 'studyGroup.id', 'checkIn.groupId')
    .where('studyGroup.cohortId', '=', cohortId)
    .where('week', '=', week)
    .select(['groupId', 'meets', 'takesPart', 'mayTell'])
    .execute()
  return rows as CheckInAnswer[]
}

export const hasAnswered = async (db: DbOrTx, studentId: string, week: number) =>
  (await db
    .selectFrom('checkIn')
    .select('week')
    .where('studentId', '=', studentId)
    .where('week', '=', week)
    .executeTakeFirst()) !== undefined

/** Students who are in a group and have not answered, with their groups. */
export const listUnanswered = (db: DbOrTx, cohortId: string, week: number) =>
  db
    .selectFrom('groupMember')
    .innerJoin('studyGroup', 'studyGroup.id', 'groupMember.groupId')
    .innerJoin('cohortStudent as student', 'student.id', 'groupMember.studentId')
    .leftJoin('checkIn', (join) =>
      join.onRef('checkIn.studentId', '=', 'groupMember.studentId').on('checkIn.week', '=', week),
    )
    .where('studyGroup.cohortId', '=', cohortId)
    .where('untilAt', 'is', null)
    .where('student.status', '<>', 'left')
    .where('checkIn.studentId', 'is', null)
    .select(['groupMember.studentId', 'groupMember.groupId', 'studyGroup.name as group'])
    .orderBy('groupMember.studentId')
    .execute()

/** Of a student's groups, those whose check-in waits for them today, each with the last day on which it does. */
export async function listCheckInsToAnswer(
  db: DbOrTx,
  groups: readonly { id: string; cohortId: string; studentId: string }[],
  today: Day,
): Promise<Map<string, Day>> {
  const waits = new Map<string, Day>()
  for (const { id, cohortId, studentId } of groups) {
    const due = checkInDueOn(await listCheckIns(db, cohortId), today)
    if (due && !(await hasAnswered(db, studentId, due.week))) waits.set(id, due.to)
  }
  return waits
}

/** A check-in as a coordinator sees it; null before it begins. */
export type ShownCheckIn = CheckInWeek & { isOver: boolean; view: CheckInView | null }

/** A cohort's check-ins for its coordinator: what may be told of each, and nothing that it is told from. */
export async function viewCheckIns(db: DbOrTx, cohortId: string, today: Day): Promise<ShownCheckIn[]> {
  const checkIns = await listCheckIns(db, cohortId)
  return Promise.all(
    checkIns.map(async (checkIn) => {
      const isOver = checkIn.to < today
      if (checkIn.from > today) return { ...checkIn, isOver, view: null }
      return { ...checkIn, isOver, view: viewOfCheckIn(await listCheckInAnswers(db, cohortId, checkIn.week), isOver) }
    }),
  )
}
