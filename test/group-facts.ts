import * as fc from 'fast-check'
import { choicesOf } from '#app/features/groups/asking/question.ts'
import { ordinaryWeek, slotsOf } from '#app/features/groups/asking/week.ts'
import type { CohortProgress } from '#app/features/groups/cohort-progress.ts'
import type { CohortFacts, StudentFacts } from '#app/features/groups/forming/cohort-facts.ts'

const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`

const option = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Answers that are for nobody but the one who gives them. */
export const privateAnswers = (people: number) => {
  const others = fc.uniqueArray(fc.nat(people - 1).map(idOf), { maxLength: 3 })
  return fc.record({
    company: option(others),
    apart: option(others),
    gender: option(fc.constantFrom(...choicesOf.gender)),
    grade: option(fc.constantFrom(...choicesOf.grade)),
  })
}

const openAnswers = fc.record({
  availability: option(
    fc
      .array(fc.constantFrom('0', '1'), { minLength: slotsOf(ordinaryWeek), maxLength: slotsOf(ordinaryWeek) })
      .map((slots) => slots.join('')),
  ),
  ambition: option(fc.constantFrom(...choicesOf.ambition)),
  language: option(fc.subarray([...choicesOf.language])),
  roles: option(fc.subarray([...choicesOf.roles])),
})

const withoutMissing = <Answers extends object>(answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))

/** A cohort of so many students with open answers alone. */
export const openFacts = (people: number): fc.Arbitrary<CohortFacts> =>
  fc
    .array(
      fc.record({
        answers: openAnswers.map(withoutMissing),
        programme: fc.constantFrom('P1', 'P2', 'P3'),
        campus: fc.constantFrom('Gjøvik', 'Ålesund'),
      }),
      { minLength: people, maxLength: people },
    )
    .map((students) => ({
      students: students.map(
        ({ answers, programme, campus }, index): StudentFacts => ({
          id: idOf(index),
          qualities: { programme, campus },
          answers,
          courses: [],
          group: null,
        }),
      ),
      questions: [{ key: 'availability' }, { key: 'ambition' }, { key: 'company' }, { key: 'apart' }],
      week: ordinaryWeek,
      taught: '0'.repeat(slotsOf(ordinaryWeek)),
      pastRounds: [],
    }))

/** The same cohort, with private answers as well. */
export const withPrivate = (facts: CohortFacts, answers: readonly object[]): CohortFacts => ({
  ...facts,
  students: facts.students.map((student, index) => ({
    ...student,
    answers: { ...student.answers, ...withoutMissing(answers[index] ?? {}) },
  })),
})

/** How far a cohort has come that was made just now. */
export const nothingYet: CohortProgress = {
  students: 0,
  isAsked: false,
  answered: 0,
  formation: null,
  hasDraft: false,
  groups: 0,
  placed: 0,
  waiting: 0,
}
