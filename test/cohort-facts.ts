import * as fc from 'fast-check'
import type { Answers } from '#app/features/groups/asking/answer.ts'
import { choicesOf, type QuestionKey } from '#app/features/groups/asking/question.ts'
import { noHours, ordinaryWeek, slotsOf } from '#app/features/groups/asking/week.ts'
import type { CohortFacts, StudentFacts } from '#app/features/groups/forming/cohort-facts.ts'

/** A student of whom nothing is known but what is given; the id tells the number. */
export const studentFacts = (number: number, known: Partial<StudentFacts> = {}): StudentFacts => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  qualities: {},
  answers: {},
  courses: [],
  group: null,
  ...known,
})

export const cohortFacts = (students: readonly StudentFacts[], asked: readonly QuestionKey[] = []): CohortFacts => ({
  students,
  questions: asked.map((key) => ({ key })),
  week: ordinaryWeek,
  taught: noHours(ordinaryWeek),
  pastRounds: [],
})

const slots = slotsOf(ordinaryWeek)
const hours = fc.array(fc.constantFrom('0', '1'), { minLength: slots, maxLength: slots }).map((each) => each.join(''))
const maybe = fc.record(
  {
    availability: hours,
    ambition: fc.constantFrom(...choicesOf.ambition),
    language: fc.subarray([...choicesOf.language]),
    roles: fc.subarray([...choicesOf.roles]),
  },
  { requiredKeys: [] },
)

/** A cohort of four to twelve who have answered some of the open questions. */
export const someFacts: fc.Arbitrary<CohortFacts> = fc
  .array(
    fc.record({
      answers: maybe,
      qualities: fc.record(
        { campus: fc.constantFrom('Gjøvik', 'Ålesund'), programme: fc.constantFrom('P1', 'P2') },
        { requiredKeys: [] },
      ),
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((students) =>
    cohortFacts(
      students.map((known, index) => studentFacts(index + 1, known)),
      ['availability', 'ambition', 'company', 'apart', 'gender', 'grade'],
    ),
  )

/** Gives each student private answers of their own: the same cohort, but for them. */
export const withPrivateAnswers: fc.Arbitrary<(facts: CohortFacts) => CohortFacts> = fc
  .array(
    fc.record(
      {
        company: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
        apart: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
        gender: fc.constantFrom(...choicesOf.gender),
        grade: fc.constantFrom(...choicesOf.grade),
      },
      { requiredKeys: [] },
    ),
    { minLength: 12, maxLength: 12 },
  )
  .map((wishes) => (facts) => ({
    ...facts,
    students: facts.students.map((student, index) => {
      const { company, apart, ...rest } = wishes[index]!
      const people = (numbers: readonly number[]) => [...new Set(numbers.map((number) => studentFacts(number).id))]
      const answers: Answers = {
        ...student.answers,
        ...rest,
        ...(company && { company: people(company) }),
        ...(apart && { apart: people(apart) }),
      }
      return { ...student, answers }
    }),
  }))
