import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortFacts, someFacts, studentFacts, withPrivateAnswers } from '#test/cohort-facts.ts'
import type { Answers } from '../asking/answer.ts'
import { allHours, noHours, ordinaryWeek } from '../asking/week.ts'
import { conflictsOf } from './conflicts.ts'
import { presets } from './presets.ts'
import { problemOfCohort } from './problem-of-cohort.ts'
import { readinessOf } from './readiness.ts'
import type { FormationSettings } from './settings.ts'

const wanted = (change: Partial<FormationSettings> = {}): FormationSettings => ({
  ...presets.firstYear,
  groups: { min: 2, max: 3 },
  ...change,
})
const seconds = () => performance.now() / 1000
const only = (...slots: number[]) =>
  [...noHours(ordinaryWeek)].map((mark, slot) => (slots.includes(slot) ? '1' : mark)).join('')

describe('who shares no hour', () => {
  test('is told by name, and no one else', () => {
    const facts = cohortFacts([
      studentFacts(1, { answers: { availability: only(0, 1) } }),
      studentFacts(2, { answers: { availability: only(1) } }),
      studentFacts(3, { answers: { availability: only(7) } }),
    ])
    expect(readinessOf(facts, wanted()).isolated).toEqual([studentFacts(3).id])
  })

  test('is nobody who has not answered: they are taken to be free', () => {
    const facts = cohortFacts([studentFacts(1, { answers: { availability: only(7) } }), studentFacts(2)])
    expect(readinessOf(facts, wanted()).isolated).toEqual([])
  })

  test('is everybody in hours in which all are taught', () => {
    const facts = {
      ...cohortFacts([1, 2].map((n) => studentFacts(n, { answers: { availability: only(3) } }))),
      taught: only(3),
    }
    expect(readinessOf(facts, wanted()).isolated).toHaveLength(2)
  })

  test('is looked for among those with whom they are placed, also when their own place is not known', () => {
    const facts = cohortFacts([
      studentFacts(1, { qualities: { campus: 'Gjøvik' } }),
      studentFacts(2, { qualities: { campus: 'Gjøvik' } }),
      studentFacts(3),
    ])
    expect(readinessOf(facts, wanted({ within: 'campus' })).isolated).toEqual([])
  })
})

describe('divisions', () => {
  test('whoever has none is told to be where they are placed', () => {
    const facts = cohortFacts([
      ...[1, 2].map((n) => studentFacts(n, { qualities: { campus: 'Ålesund' } })),
      ...[3, 4].map((n) => studentFacts(n, { qualities: { campus: 'Gjøvik' } })),
      studentFacts(5),
    ])
    const settings = wanted({ within: 'campus' })
    const placed = problemOfCohort(facts, settings).participants.at(-1)!.section
    expect(placed).toBe('Gjøvik')
    expect(readinessOf(facts, settings).undivided).toEqual({ students: 1, placedIn: placed })
  })

  test('that nobody has are one division without a name', () => {
    const facts = cohortFacts([1, 2, 3].map((n) => studentFacts(n)))
    const { undivided, misfits } = readinessOf(facts, wanted({ within: 'section', groups: { min: 2, max: 2 } }))
    expect(undivided).toEqual({ students: 3, placedIn: null })
    expect(misfits).toEqual([{ division: null, students: 3 }])
  })

  test('those that are too few or too many for the sizes are told with those who are placed in them', () => {
    const facts = cohortFacts([
      ...[1, 2, 3, 4].map((n) => studentFacts(n, { qualities: { campus: 'Gjøvik' } })),
      studentFacts(5, { qualities: { campus: 'Ålesund' } }),
      studentFacts(6),
    ])
    expect(readinessOf(facts, wanted({ within: 'campus', groups: { min: 2, max: 2 } })).misfits).toEqual([
      { division: 'Gjøvik', students: 5 },
      { division: 'Ålesund', students: 1 },
    ])
  })
})

test('a number of groups that there are too few students for is told', () => {
  const facts = cohortFacts([1, 2, 3, 4, 5].map((n) => studentFacts(n)))
  expect(readinessOf(facts, wanted({ groups: { count: 9 } })).otherCount).toEqual({ wanted: 9, made: 2 })
  expect(readinessOf(facts, wanted({ groups: { count: 2 } })).otherCount).toBeNull()
})

test('of a rule it is told whether it is asked, and for how many it is known', () => {
  const facts = cohortFacts(
    [studentFacts(1, { answers: { language: ['english'] } }), studentFacts(2, { answers: { language: [] } })],
    ['language'],
  )
  expect(
    readinessOf(facts, wanted({ rules: { language: 'most', ambition: 'some', newPeople: 'some' } })).grounds,
  ).toEqual([
    { rule: 'language', isAsked: true, known: 1 },
    { rule: 'ambition', isAsked: false, known: 0 },
  ])
})

const everyRule: FormationSettings['rules'] = {
  ...presets.firstYear.rules,
  genderNotAlone: 'must',
  gradesBalanced: 'must',
  company: 'must',
}

test('two cohorts that differ in private answers alone look the same, and have the same conflicts', () =>
  fc.assert(
    fc.property(someFacts, withPrivateAnswers, withPrivateAnswers, (facts, one, other) => {
      const settings = wanted({ rules: everyRule, within: 'campus' })
      expect(readinessOf(one(facts), settings)).toEqual(readinessOf(other(facts), settings))
      expect(conflictsOf(one(facts), settings, () => 0)).toEqual(conflictsOf(other(facts), settings, () => 0))
    }),
    { numRuns: 50 },
  ))

describe('conflicts', () => {
  test('students who have too few hours are told by name', () => {
    const free = Array.from({ length: 38 }, (_, index) =>
      studentFacts(index + 1, { answers: { availability: allHours(ordinaryWeek) } }),
    )
    const busy = [39, 40].map((n) => studentFacts(n, { answers: { availability: only(2) } }))
    const facts = cohortFacts([...free, ...busy])
    expect(conflictsOf(facts, wanted({ rules: { sharedHours: 'must' } }), seconds)).toEqual([
      { rules: ['sharedHours'], students: busy.map(({ id }) => id) },
    ])
  })

  test('rules that cannot hold at once are told together', () => {
    const student = (n: number, programme: string, campus: string) =>
      studentFacts(n, { qualities: { programme, campus } })
    const facts = cohortFacts([
      student(1, 'P1', 'Gjøvik'),
      student(2, 'P1', 'Ålesund'),
      student(3, 'P2', 'Gjøvik'),
      student(4, 'P2', 'Ålesund'),
    ])
    const rules = { campus: 'must', programmesAlike: 'must' } as const
    expect(conflictsOf(facts, wanted({ groups: { min: 2, max: 2 }, rules }), seconds)).toEqual([
      { rules: ['campus', 'programmesAlike'], students: [] },
    ])
    expect(conflictsOf(facts, wanted({ groups: { min: 2, max: 2 }, rules: { campus: 'must' } }), seconds)).toEqual([])
  })

  test('of private rules there is none, whatever is wished', () => {
    const wish = (n: number, answers: Answers) => studentFacts(n, { answers })
    const facts = cohortFacts([wish(1, { apart: [studentFacts(2).id] }), wish(2, { company: [studentFacts(1).id] })])
    const rules = { apart: 'must', company: 'must', genderNotAlone: 'must' } as const
    expect(conflictsOf(facts, wanted({ groups: { count: 1 }, rules }), seconds)).toEqual([])
  })
})
