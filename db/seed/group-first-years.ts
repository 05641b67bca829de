import { allHours, commonHours, type Hours, noHours, ordinaryWeek } from '#app/features/groups/asking/week.ts'
import type { CohortFacts } from '#app/features/groups/forming/cohort-facts.ts'
import { presets } from '#app/features/groups/forming/presets.ts'
import { problemOfCohort } from '#app/features/groups/forming/problem-of-cohort.ts'
import { problemOfMending } from '#app/features/groups/forming/problem-of-mending.ts'
import type { FormationSettings } from '#app/features/groups/forming/settings.ts'
import { rebalance, solve } from '#grouping'
import type { FirstYear } from './first-years.ts'

export interface FirstYearGroup {
  members: FirstYear[]
  /** Hours in which all who answered can meet. */
  hours: Hours
}

/** Of each search: some tenths of a second; at half of it every requirement holds. */
const ITERATIONS = 100_000
const settings: FormationSettings = { ...presets.firstYear, within: 'campus' }
/** At first each group has a seat to spare. */
const settingsAtFirst: FormationSettings = { ...settings, groups: { min: 5, max: 5 } }

/** Groups as the product forms them; then those who came late are placed, and nobody else is moved. */
export function groupFirstYears(students: readonly FirstYear[]): FirstYearGroup[] {
  const inTime = students.filter(({ isLate }) => !isLate)
  const { groups } = solve(problemOfCohort(factsOf(inTime), settingsAtFirst), { iterations: ITERATIONS })
  const groupOf = new Map(groups.flatMap(({ id, participants }) => participants.map((key) => [key, id] as const)))
  const { problem, groups: before } = problemOfMending(factsOf(students), {
    settings,
    groups,
    placeOf: new Map(students.map(({ key }) => [key, { group: groupOf.get(key) ?? null, locked: groupOf.has(key) }])),
  })
  const placed = rebalance(problem, before, {}, { maxMoves: 0, iterations: ITERATIONS })
  const byKey = new Map(students.map((student) => [student.key, student]))
  return placed.groups.map(({ participants }) => {
    const members = participants.map((key) => byKey.get(key)!)
    const hours = members.map(({ answers }) => answers?.availability ?? allHours(ordinaryWeek))
    return { members, hours: commonHours(ordinaryWeek, hours) }
  })
}

const factsOf = (students: readonly FirstYear[]): CohortFacts => ({
  students: students.map(({ key, campus, programme, answers }) => ({
    id: key,
    qualities: { campus, programme },
    answers: answers ?? {},
    courses: [],
    group: null,
  })),
  questions: [],
  week: ordinaryWeek,
  taught: noHours(ordinaryWeek),
  pastRounds: [],
})
