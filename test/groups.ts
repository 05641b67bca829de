import { randomUUID } from 'node:crypto'
import type { Answers } from '#app/features/groups/asking/answer.ts'
import { ordinaryWeek } from '#app/features/groups/asking/week.ts'
import type { Meeting } from '#app/features/groups/proposal/draft.ts'
import { instantOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { personIdOf } from './people.ts'

/** A student of a test's cohort: who signs in as them, if anybody, and what they have answered. */
export interface TestStudent {
  name: string
  /** A key of db/seed/people.json. */
  as?: string
  answers?: Answers
}

interface TestGroup {
  name: string
  students: readonly TestStudent[]
  meeting?: Meeting
}

interface TestCohort {
  unitId: string
  name?: string
  groups: readonly TestGroup[]
  /** Students who are in no group. */
  outside?: readonly TestStudent[]
  /** People (keys of db/seed/people.json) who coordinate it. */
  coordinators?: readonly string[]
  /** The day on which the groups were published. */
  publishedOn?: string
}

/** A cohort of the autumn term with groups as they stand once they are published; ids by name. */
export async function createPublishedGroups(db: Db, wanted: TestCohort) {
  const { unitId, name = 'TDT4110 høst 2021', groups, outside = [], coordinators = ['course-coordinator'] } = wanted
  const at = instantOf(wanted.publishedOn ?? '2021-08-25', '12:00')
  const term = await db
    .selectFrom('term')
    .select(['id', 'endsOn'])
    .where('fsYear', '=', 2021)
    .where('fsSeason', '=', 'HØST')
    .executeTakeFirstOrThrow()
  const { id: cohortId } = await db
    .insertInto('cohort')
    .values({ kind: 'course', unitId, termId: term.id, name, keptUntil: term.endsOn, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const key of coordinators)
    await db
      .insertInto('cohortCoordinator')
      .values({ cohortId, personId: await personIdOf(db, key) })
      .execute()
  await db
    .insertInto('questionnaire')
    .values({ cohortId, questions: '[]', week: JSON.stringify(ordinaryWeek), taught: '' })
    .execute()
  const studentIds = new Map<string, string>()
  const groupIds = new Map<string, string>()
  const add = async (student: TestStudent) => {
    const id = await insertStudent(db, cohortId, student, at)
    studentIds.set(student.name, id)
    return id
  }
  for (const student of outside) await add(student)
  for (const [index, { name, students, meeting = {} }] of groups.entries()) {
    const id = randomUUID()
    groupIds.set(name, id)
    await db
      .insertInto('studyGroup')
      .values({ id, cohortId, number: index + 1, name, meeting: JSON.stringify(meeting) })
      .execute()
    for (const student of students)
      await db
        .insertInto('groupMember')
        .values({ groupId: id, studentId: await add(student), fromAt: at })
        .execute()
  }
  const placed = studentIds.size - outside.length
  await db.insertInto('groupPublication').values({ cohortId, version: 1, at, placed, moved: 0, removed: 0 }).execute()
  return {
    cohortId,
    studentId: (of: string) => studentIds.get(of) ?? '',
    groupId: (of: string) => groupIds.get(of) ?? '',
  }
}

async function insertStudent(db: Db, cohortId: string, { name, as, answers = {} }: TestStudent, addedAt: Date) {
  const key = name.toLowerCase().replace(/\s+/g, '.')
  const { id } = await db
    .insertInto('cohortStudent')
    .values({
      cohortId,
      rosterKey: key,
      name,
      email: `${key}@stud.example`,
      eppn: as ? `${as}@demo.samspel.example` : null,
      status: 'met',
      addedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [question, value] of Object.entries(answers))
    await db
      .insertInto('answer')
      .values({ studentId: id, question, value: JSON.stringify(value), at: addedAt })
      .execute()
  return id
}
