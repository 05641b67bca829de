import { randomUUID } from 'node:crypto'
import { isAboutPeople, type QuestionKey } from '#app/features/groups/asking/question.ts'
import { noHours, ordinaryWeek, slotsIn } from '#app/features/groups/asking/week.ts'
import { addDays, instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { type FirstYear, makeFirstYears } from './first-years.ts'
import { groupFirstYears } from './group-first-years.ts'
import type { DemoOptions } from './load-demo.ts'

/** Who of the demonstration's own people are among the first-years, by their keys. */
const ownPeople = ['student', 'student-representative']
const questions = [
  { key: 'availability' },
  { key: 'campus', options: ['Trondheim', 'Gjøvik', 'Ålesund'] },
  { key: 'language' },
  { key: 'ambition' },
  { key: 'working' },
  { key: 'company' },
  { key: 'apart' },
]

/** The first-years of three cities: asked in August, 23 of them without a group yesterday, and none today. */
export async function loadGroups(tx: Tx, unitIds: ReadonlyMap<string, string>, { startsOn }: DemoOptions) {
  const today = instantOf(startsOn, '07:30')
  const yesterday = instantOf(addDays(startsOn, -1), '12:00')
  const openedAt = instantOf(addDays(startsOn, -8), '09:00')
  const students = makeFirstYears()
  const coordinator = await personOf(tx, 'course-coordinator')
  const cohortId = await loadCohort(tx, unitIds.get('idi')!, coordinator.id, openedAt)
  await tx
    .insertInto('questionnaire')
    .values({
      cohortId,
      questions: JSON.stringify(questions),
      week: JSON.stringify(ordinaryWeek),
      taught: noHours(ordinaryWeek),
      openedAt,
      closesOn: addDays(startsOn, -2),
    })
    .execute()
  const ids = await loadStudents(tx, cohortId, students, openedAt)
  await loadAnswers(tx, students, ids, instantOf(addDays(startsOn, -6), '10:00'))
  const groups = groupFirstYears(students).map((group, index) => ({ ...group, id: randomUUID(), number: index + 1 }))
  await tx
    .insertInto('studyGroup')
    .values(
      groups.map(({ id, number, hours }) => ({
        id,
        cohortId,
        number,
        name: String(number),
        meeting: JSON.stringify(slotsIn(ordinaryWeek, hours)[0] ?? {}),
      })),
    )
    .execute()
  await tx
    .insertInto('groupMember')
    .values(
      groups.flatMap(({ id, members }) =>
        members.map(({ key, isLate }) => ({
          groupId: id,
          studentId: ids.get(key)!,
          fromAt: isLate ? today : yesterday,
        })),
      ),
    )
    .execute()
  const late = students.filter(({ isLate }) => isLate).length
  const published = { cohortId, byId: coordinator.id, moved: 0, removed: 0 }
  await tx
    .insertInto('groupPublication')
    .values([
      { ...published, version: 1, at: yesterday, placed: students.length - late },
      { ...published, version: 2, at: today, placed: late },
    ])
    .execute()
}

const personOf = (tx: Tx, key: string) =>
  tx
    .selectFrom('person')
    .select(['id', 'name', 'eppn'])
    .where('eppn', '=', `${key}@demo.samspel.example`)
    .executeTakeFirstOrThrow()

async function loadCohort(tx: Tx, unitId: string, coordinatorId: string, createdAt: Date) {
  const term = await tx
    .selectFrom('term')
    .select('id')
    .where('fsYear', '=', 2021)
    .where('fsSeason', '=', 'HØST')
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('cohort')
    .values({
      kind: 'programme_year',
      unitId,
      termId: term.id,
      name: 'IT, 1. år, 2021',
      keptUntil: '2022-06-30',
      createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('cohortCoordinator').values({ cohortId: id, personId: coordinatorId }).execute()
  return id
}

/** @returns ids by the students' keys; the first ones stand for the demonstration's own people */
async function loadStudents(tx: Tx, cohortId: string, students: readonly FirstYear[], addedAt: Date) {
  const own = await Promise.all(ownPeople.map((key) => personOf(tx, key)))
  const rows = await tx
    .insertInto('cohortStudent')
    .values(
      students.map(({ key, name, campus, programme }, index) => ({
        cohortId,
        rosterKey: key,
        name: own[index]?.name ?? name,
        email: own[index]?.eppn ?? `${key}@demo.samspel.example`,
        eppn: own[index]?.eppn ?? null,
        status: 'met' as const,
        qualities: JSON.stringify({ campus, programme }),
        addedAt,
      })),
    )
    .returning(['id', 'rosterKey'])
    .execute()
  return new Map(rows.map(({ id, rosterKey }) => [rosterKey, id]))
}

async function loadAnswers(tx: Tx, students: readonly FirstYear[], ids: ReadonlyMap<string, string>, at: Date) {
  const answered = students.flatMap(({ key, answers }) => (answers ? [{ studentId: ids.get(key)!, answers }] : []))
  await tx
    .insertInto('response')
    .values(answered.map(({ studentId }) => ({ studentId, beganAt: at, doneAt: at })))
    .execute()
  const stored = (question: string, value: string | string[]) =>
    isAboutPeople(question as QuestionKey) ? [...value].map((key) => ids.get(key)!) : value
  await tx
    .insertInto('answer')
    .values(
      answered.flatMap(({ studentId, answers }) =>
        Object.entries(answers).map(([question, value]) => ({
          studentId,
          question,
          value: JSON.stringify(stored(question, value)),
          at,
        })),
      ),
    )
    .execute()
}
