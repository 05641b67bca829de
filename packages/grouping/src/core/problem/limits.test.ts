import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { solve } from '../solve.ts'
import { readProblem } from './check-problem.ts'
import { ProblemError } from './issue.ts'
import type { Problem } from './problem.ts'

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }))
const base: Problem = { participants: people(4), groups: { size: 2 } }

function refusal(input: unknown): string[] {
  try {
    readProblem(input)
  } catch (error) {
    if (error instanceof ProblemError) return error.issues.map(({ place }) => place)
    throw error
  }
  return []
}

describe('what asks for more memory or time than there is, is refused at its place', () => {
  const kinds = people(20_000).map(({ id }) => ({ id, attributes: { skills: [id], kind: id } }))
  test.each<[string, unknown, string]>([
    ['two thousand million groups', { ...base, groups: { count: 2e9 } }, 'groups.count'],
    [
      'groups within sections, all together',
      {
        attributes: { town: { type: 'categorical' } },
        participants: people(3).map(({ id }) => ({ id, attributes: { town: id } })),
        groups: { within: 'town', count: 90_000 },
      },
      'groups.count',
    ],
    [
      'room for all in each of many groups',
      { participants: people(20_000), groups: { count: 20_000, size: { min: 0, max: 1e9 } } },
      'groups',
    ],
    [
      'slots beyond a month of minutes',
      { ...base, attributes: { free: { type: 'availability', days: 31, slotsPerDay: 1e9 } } },
      'attributes.free.slotsPerDay',
    ],
    [
      'a skill of their own for each of many people',
      {
        attributes: { skills: { type: 'several' }, kind: { type: 'categorical' } },
        participants: kinds,
        groups: { size: 1 },
      },
      'attributes.skills',
    ],
    [
      'pairs of everybody with everybody, many times',
      {
        participants: people(1200),
        groups: { size: 5 },
        criteria: [
          { kind: 'together', id: 'all', sets: Array.from({ length: 3 }, () => people(1200).map(({ id }) => id)) },
        ],
      },
      'criteria["all"]',
    ],
    [
      'pairs of as many people in many criteria',
      {
        participants: people(1200),
        groups: { size: 5 },
        criteria: ['one', 'two', 'three'].map((id) => ({
          kind: 'apart',
          id,
          sets: [people(1200).map((one) => one.id)],
        })),
      },
      'criteria["three"]',
    ],
    [
      'a list of numbers, each of them a fault',
      {
        attributes: { skills: { type: 'several' } },
        participants: [{ id: 'a', attributes: { skills: Array.from({ length: 200_000 }, (_, index) => index) } }],
        groups: { count: 1 },
      },
      'participants["a"].attributes.skills[0]',
    ],
    [
      'a number that cannot be reckoned with',
      { ...base, attributes: { n: { type: 'numeric' } }, participants: [{ id: 'a', attributes: { n: 1e300 } }] },
      'participants["a"].attributes.n',
    ],
    [
      'a weight that outweighs all others',
      { ...base, participants: [{ id: 'a', weight: 1e300 }] },
      'participants["a"].weight',
    ],
    [
      'hours beyond all use',
      {
        ...base,
        attributes: { free: { type: 'availability', slotsPerDay: 1 } },
        criteria: [{ kind: 'common-time', id: 'time', attribute: 'free', wishHours: 1e300 }],
      },
      'criteria["time"].wishHours',
    ],
    [
      'an attribute that every object has',
      { ...base, attributes: { constructor: { type: 'numeric' } } },
      'attributes.constructor',
    ],
  ])('%s', (_, input, place) => expect(refusal(input)).toContain(place))
})

test.each(['__proto__', 'toString'])('an attribute called %s is refused wherever it stands', (name) => {
  const own = JSON.parse(`{"${name}": 1}`)
  expect(refusal({ ...base, attributes: JSON.parse(`{"${name}": {"type": "numeric"}}`) })).toContain(
    `attributes.${name}`,
  )
  expect(refusal({ ...base, participants: [{ id: 'a', attributes: own }] })).toContain(
    `participants["a"].attributes.${name}`,
  )
  expect(refusal({ ...base, groups: { named: [{ id: 'g', max: 4, attributes: own }] } })).toContain(
    `groups.named["g"].attributes.${name}`,
  )
})

test('a section of their own that is not what groups are formed within', () => {
  const input = {
    attributes: { town: { type: 'categorical' } },
    participants: ['a', 'b'].map((id) => ({ id, attributes: { town: id }, section: 'a' })),
    groups: { within: 'town', size: 1 },
  }
  expect(refusal(input)).toEqual(['participants["b"].section'])
})

test('a group may say that any number is welcome', () => {
  const problem: Problem = {
    ...base,
    groups: {
      named: [
        { id: 'all', max: 2e9 },
        { id: 'few', max: 1 },
      ],
    },
  }
  const { groups } = solve(problem, { iterations: 10 })
  expect(
    evaluate(problem, groups)
      .groups.map(({ size }) => size)
      .reduce((one, other) => one + other),
  ).toBe(4)
})

describe('a fault is placed where it is, in what could be of several forms', () => {
  test.each<[string, unknown, string]>([
    ['a group among named groups', { ...base, groups: { named: [{ id: 'a', max: 'five' }] } }, 'groups.named["a"].max'],
    ['a size', { ...base, groups: { size: 0 } }, 'groups.size'],
    ['an end of a range', { ...base, groups: { size: { min: -1, max: 3 } } }, 'groups.size.min'],
    ['groups of no form', { ...base, groups: 5 }, 'groups'],
    ['a criterion of no kind', { ...base, criteria: [{ kind: 'kind', id: 'c' }] }, 'criteria["c"].kind'],
    [
      'a value in a list',
      { ...base, participants: [{ id: 'a', attributes: { list: ['x', 3] } }] },
      'participants["a"].attributes.list[1]',
    ],
    ['nothing at all', undefined, 'problem'],
  ])('%s', (_, input, place) => expect(refusal(input)).toContain(place))
})
