import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { commonHours, ordinaryWeek, slotsIn } from '#app/features/groups/asking/week.ts'
import { readCohortFacts } from '#app/features/groups/forming/cohort-facts.queries.server.ts'
import { presets } from '#app/features/groups/forming/presets.ts'
import { problemInGroups } from '#app/features/groups/forming/problem-of-cohort.ts'
import { listStudyGroups } from '#app/features/groups/publishing/study-group.queries.server.ts'
import { addDays, instantOf } from '#app/platform/clock.ts'
import { evaluate } from '#grouping'
import { createDemoDatabase, DEMO_STARTS_ON } from './database.ts'

const { db } = await createDemoDatabase()

const { id: cohortId } = await db.selectFrom('cohort').select('id').executeTakeFirstOrThrow()
const facts = await readCohortFacts(db, cohortId)
const groups = await listStudyGroups(db, cohortId)
const answersOf = new Map(facts.students.map(({ id, answers }) => [id, answers]))

/** How many of the cohort had no group at an instant. */
async function countWithout(at: Date) {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cohort_student student where cohort_id = ${cohortId} and not exists (
      select from group_member where student_id = student.id and from_at <= ${at}
        and (until_at is null or until_at > ${at}))`.execute(db)
  return rows[0]!.count
}

test('600 first-years study in three cities; 23 of them had no group yesterday, and all have one today', async () => {
  const cities = facts.students.map(({ qualities }) => qualities.campus)
  expect(Object.groupBy(cities, (city) => city!)).toMatchObject({
    Trondheim: { length: 380 },
    Gjøvik: { length: 120 },
    Ålesund: { length: 100 },
  })
  expect(cities).toHaveLength(600)
  expect(await countWithout(instantOf(addDays(DEMO_STARTS_ON, -1), '20:00'))).toBe(23)
  expect(await countWithout(instantOf(DEMO_STARTS_ON, '08:00'))).toBe(0)
  expect(groups.flatMap(({ members }) => members)).toHaveLength(600)
})

test('every group meets at a time that all who have told their hours have free', () => {
  for (const { number, meeting, members } of groups) {
    const hours = members.flatMap(({ id }) => answersOf.get(id)!.availability ?? [])
    expect(slotsIn(ordinaryWeek, commonHours(ordinaryWeek, hours)), `group ${number}`).toContainEqual(meeting)
  }
})

test('the groups keep what is asked of first-year groups, and nobody’s wish to be apart is broken', () => {
  const settings = { ...presets.firstYear, within: 'campus' as const }
  const report = evaluate(
    problemInGroups(
      facts,
      settings,
      groups.map(({ id }) => ({ id, min: 5, max: 6 })),
    ),
    groups.map(({ id, members }) => ({ id, participants: members.map((member) => member.id) })),
  )
  expect(report.criteria.flatMap(({ breaches }) => breaches)).toEqual([])
})

test('some wish for company, and some to be apart, from others of their own city', () => {
  const cityOf = new Map(facts.students.map(({ id, qualities }) => [id, qualities.campus]))
  const wishesOf = (kind: 'company' | 'apart') =>
    facts.students.flatMap(({ id, answers }) => (answers[kind] ?? []).map((other) => [id, other] as const))
  for (const [kind, least] of [
    ['company', 100],
    ['apart', 10],
  ] as const) {
    const wishes = wishesOf(kind)
    expect(wishes.length).toBeGreaterThanOrEqual(least)
    expect(wishes.filter(([one, other]) => one === other || cityOf.get(one) !== cityOf.get(other))).toEqual([])
  }
})
