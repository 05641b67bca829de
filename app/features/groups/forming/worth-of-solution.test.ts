import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '#grouping'
import { cohortFacts, someFacts, studentFacts, withPrivateAnswers } from '#test/cohort-facts.ts'
import type { Answers } from '../asking/answer.ts'
import type { CohortFacts } from './cohort-facts.ts'
import { presets } from './presets.ts'
import { problemOfCohort } from './problem-of-cohort.ts'
import type { FormationSettings } from './settings.ts'
import { worthOfSolution } from './worth-of-solution.ts'

const settings: FormationSettings = {
  ...presets.firstYear,
  groups: { count: 2 },
  rules: {
    language: 'must',
    ambition: 'some',
    apart: 'must',
    company: 'much',
    genderNotAlone: 'much',
    gradesBalanced: 'some',
  },
}
const id = (number: number) => studentFacts(number).id

/** The worth of the first half in one group and the second half in the other. */
function worthInHalves(facts: CohortFacts) {
  const problem = problemOfCohort(facts, settings)
  const half = Math.ceil(facts.students.length / 2)
  const ids = facts.students.map((student) => student.id)
  const groups = [ids.slice(0, half), ids.slice(half)].map((participants, index) => ({
    id: `g${index + 1}`,
    participants,
  }))
  return worthOfSolution(problem, settings, evaluate(problem, groups))
}

const six = (answers: (number: number) => Answers) =>
  cohortFacts([1, 2, 3, 4, 5, 6].map((number) => studentFacts(number, { answers: answers(number) })))

test('wishes are counted over the whole when five or more have one', () => {
  // Five wish for the one before them; of these, 4 is in another group than 3.
  const { kept } = worthInHalves(six((number) => (number === 1 ? {} : { company: [id(number - 1)] })))
  expect(kept).toEqual([{ rule: 'company', met: 4, of: 5 }])
})

test('of four wishes nothing is told, neither how many nor that there are any', () => {
  const worth = worthInHalves(six((number) => (number > 4 ? {} : { company: [id(number + 1)], grade: 'A' })))
  expect(worth).toEqual(worthInHalves(six(() => ({}))))
})

test('of wishes to be apart it is counted who got them, and no group is named', () => {
  const { kept, rules } = worthInHalves(
    six((number) => ({ apart: [id(number === 6 ? 4 : number === 3 ? 1 : number + 1)] })),
  )
  expect(kept).toEqual([{ rule: 'apart', met: 0, of: 6 }])
  expect(rules.map(({ rule, broken }) => [rule, broken])).toEqual([
    ['language', 0],
    ['ambition', 0],
  ])
})

test('grades are never counted', () =>
  expect(worthInHalves(six((number) => ({ grade: number % 2 ? 'A' : 'E' }))).kept).toEqual([]))

test('a requirement that is broken is told with the number of groups', () => {
  const { rules } = worthInHalves(six((number) => ({ language: [number === 1 ? 'english' : 'norwegian'] })))
  expect(rules.find(({ rule }) => rule === 'language')).toMatchObject({ importance: 'must', broken: 1 })
})

test('but for the counts, the same groups are told alike whatever is answered in private', () =>
  fc.assert(
    fc.property(someFacts, withPrivateAnswers, withPrivateAnswers, (facts, one, other) => {
      const [{ kept: _, ...here }, { kept: __, ...there }] = [worthInHalves(one(facts)), worthInHalves(other(facts))]
      expect(here).toEqual(there)
    }),
  ))
