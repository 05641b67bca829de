import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, readProblem, solve } from '#grouping'
import { cohortFacts, someFacts, studentFacts, withPrivateAnswers } from '#test/cohort-facts.ts'
import type { Answers } from '../asking/answer.ts'
import { presetKeys, presets } from './presets.ts'
import { problemOfCohort, publicProblemOf } from './problem-of-cohort.ts'
import { type FormationSettings, type Importance, type RuleKey, ruleKeys } from './settings.ts'

const wanted = (rules: FormationSettings['rules'], change: Partial<FormationSettings> = {}): FormationSettings => ({
  ...presets.firstYear,
  groups: { min: 2, max: 3 },
  rules,
  ...change,
})
const [ada, bo, cleo, dag] = [1, 2, 3, 4].map((number) => studentFacts(number).id) as [string, string, string, string]
const four = (answers: readonly Answers[]) =>
  cohortFacts([1, 2, 3, 4].map((number, index) => studentFacts(number, { answers: answers[index] ?? {} })))

test('two students, by hand', () => {
  const facts = {
    ...cohortFacts([
      studentFacts(1, {
        qualities: { campus: 'Gjøvik', programme: 'P1' },
        answers: { ambition: 'best', campus: 'Ålesund' },
      }),
      studentFacts(2, { qualities: { campus: 'Gjøvik' } }),
    ]),
    week: { days: 5, firstHour: 8, hours: 4 },
    taught: `1${'0'.repeat(19)}`,
  }
  const rules = { sharedHours: 'must', campus: 'much', ambition: 'some', programmesMixed: 'most' } as const
  expect(problemOfCohort(facts, wanted(rules, { groups: { count: 1 } }))).toEqual({
    attributes: {
      hours: { type: 'availability', days: 5, slotsPerDay: 4, hoursPerSlot: 1 },
      campus: { type: 'categorical' },
      ambition: { type: 'ordinal', levels: ['pass', 'good', 'very_good', 'best'] },
      programme: { type: 'categorical' },
    },
    participants: [
      // What they answer stands before what the roster tells.
      { id: ada, attributes: { hours: `0${'1'.repeat(19)}`, campus: 'Ålesund', ambition: 'best', programme: 'P1' } },
      // What is not known is missing; whoever did not tell is free when nobody is taught.
      { id: bo, attributes: { hours: `0${'1'.repeat(19)}`, campus: 'Gjøvik' } },
    ],
    groups: { named: [{ id: 'g1', min: 2, max: 2 }] },
    criteria: [
      {
        kind: 'common-time',
        attribute: 'hours',
        atLeastHours: 2,
        wishHours: 4,
        id: 'sharedHours',
        weight: 4,
        required: true,
        private: false,
      },
      { kind: 'similar', attribute: 'campus', id: 'campus', weight: 2, required: false, private: false },
      {
        kind: 'similar',
        attribute: 'ambition',
        maxDifference: 1,
        id: 'ambition',
        weight: 1,
        required: false,
        private: false,
      },
      { kind: 'diverse', attribute: 'programme', id: 'programmesMixed', weight: 4, required: false, private: false },
    ],
  })
})

describe('private rules', () => {
  const isPrivate = (rule: RuleKey) => {
    const facts = four([
      { apart: [bo], company: [cleo], gender: 'woman', grade: 'A' },
      { gender: 'woman', roles: ['leads'] },
      { gender: 'man' },
      { gender: 'man' },
    ])
    const more = { ...facts, students: [...facts.students, studentFacts(5, { answers: { gender: 'man' } })] }
    return problemOfCohort(more, wanted({ [rule]: 'much' })).criteria!.map((criterion) => criterion.private)
  }

  test.each(['company', 'apart', 'genderNotAlone', 'gradesBalanced'] as const)('%s is one', (rule) => {
    expect(isPrivate(rule)).not.toEqual([])
    expect(isPrivate(rule)).not.toContain(false)
  })

  test('no other is', () => {
    for (const rule of ruleKeys)
      if (!['company', 'apart', 'genderNotAlone', 'gradesBalanced'].includes(rule))
        expect(isPrivate(rule)).not.toContain(true)
  })

  test('of a wish to be apart, whoever is named and whoever names are one pair', () => {
    const [criterion] = problemOfCohort(four([{ apart: [bo] }, { apart: [ada] }]), wanted({ apart: 'must' })).criteria!
    expect(criterion).toMatchObject({ kind: 'apart', sets: [[ada, bo]], required: true })
  })

  test('whom everybody wishes away is weighed, also where the rule is a requirement', () => {
    const five = [ada, bo, cleo, dag].map((_, index) =>
      studentFacts(index + 1, { answers: { apart: [studentFacts(5).id] } }),
    )
    const { criteria } = problemOfCohort(cohortFacts([...five, studentFacts(5)]), wanted({ apart: 'must' }))
    expect(criteria).toMatchObject([
      { id: 'apart', required: false, sets: five.map(({ id }) => [id, studentFacts(5).id]) },
    ])
  })

  test('a wish about somebody who has left falls away', () => {
    const facts = four([{ company: [bo, studentFacts(9).id], apart: [studentFacts(9).id] }])
    const { participants, criteria } = problemOfCohort(facts, wanted({ company: 'much', apart: 'must' }))
    expect(participants[0]!.attributes).toEqual({ company: [bo] })
    expect(criteria!.map(({ kind }) => kind)).toEqual(['wished-company'])
  })
})

describe('divisions', () => {
  test('nobody shares a group with somebody of another, and whoever has none is where most are', () => {
    const facts = cohortFacts([
      ...[1, 2, 3, 4].map((number) => studentFacts(number, { qualities: { campus: 'Gjøvik' } })),
      ...[5, 6].map((number) => studentFacts(number, { qualities: { campus: 'Ålesund' } })),
      studentFacts(7),
    ])
    const { groups } = solve(problemOfCohort(facts, wanted({ language: 'some' }, { within: 'campus' })), {
      iterations: 1000,
      seed: 1,
    })
    const numbers = groups.map(({ participants }) => participants.map((id) => Number(id.slice(-12))).sort())
    expect(numbers.filter((group) => group.includes(5))).toEqual([[5, 6]])
    expect(numbers.flat().toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})

test('past groups are those that new people are reckoned from', () => {
  const facts = {
    ...four([]),
    pastRounds: [
      [
        [ada, bo],
        [cleo, dag],
      ],
    ],
  }
  const problem = problemOfCohort(facts, wanted({ newPeople: 'most' }, { groups: { min: 2, max: 2 } }))
  const { groups } = solve(problem, { iterations: 1000, seed: 1 })
  for (const { participants } of groups) expect(facts.pastRounds[0]).not.toContainEqual([...participants].sort())
})

test.each(presetKeys)('of a cohort that has not answered, %s still makes groups, and breaks nothing', (key) => {
  const facts = cohortFacts(Array.from({ length: 20 }, (_, index) => studentFacts(index + 1)))
  const { groups, report } = solve(problemOfCohort(facts, presets[key]), { iterations: 20_000, seed: 1 })
  expect(groups.flatMap(({ participants }) => participants)).toHaveLength(20)
  expect(report.breach).toBe(0)
})

const anyRules = fc
  .dictionary(fc.constantFrom(...ruleKeys), fc.constantFrom<Importance>('some', 'much', 'most', 'must'))
  .map((rules) => rules as FormationSettings['rules'])

test('any rules and any answers are a problem that the engine takes', () =>
  fc.assert(
    fc.property(
      someFacts,
      withPrivateAnswers,
      anyRules,
      fc.constantFrom(null, 'campus', 'programme', 'section'),
      (facts, wish, rules, within) => {
        readProblem(problemOfCohort(wish(facts), wanted(rules, { within: within as FormationSettings['within'] })))
      },
    ),
  ))

test('two cohorts that differ in private answers alone give one public problem, and the same groups the same worth', () =>
  fc.assert(
    fc.property(
      someFacts,
      withPrivateAnswers,
      withPrivateAnswers,
      anyRules,
      fc.infiniteStream(fc.nat(2)),
      (facts, one, other, rules, draw) => {
        const settings = wanted({
          ...rules,
          apart: 'must',
          company: 'must',
          genderNotAlone: 'must',
          gradesBalanced: 'most',
        })
        const ids = ['a', 'b', 'c']
        const [here, there] = [one, other].map((wish) => publicProblemOf(wish(facts), settings, ids))
        expect(here).toEqual(there)
        const groups = ids.map((id): { id: string; participants: string[] } => ({ id, participants: [] }))
        for (const { id } of facts.students) groups[draw.next().value!]!.participants.push(id)
        expect(evaluate(here!, groups)).toEqual(evaluate(there!, groups))
      },
    ),
  ))
