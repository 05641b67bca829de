import { describe, expect, test } from 'vitest'
import { ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'
import type { FormedGroup } from '../solution.ts'
import { evaluate } from './evaluate.ts'

const problem: Problem = {
  attributes: { kind: { type: 'categorical' }, points: { type: 'numeric' } },
  participants: [
    { id: 'a', attributes: { kind: 'x', points: 0 }, weight: 3, group: 'g1', locked: true },
    { id: 'b', attributes: { kind: 'x', points: 4 } },
    { id: 'c', attributes: { kind: 'y', points: 0 }, section: 'T' },
    { id: 'd', attributes: { kind: 'y', points: 2 } },
  ],
  groups: {
    named: [
      { id: 'g1', min: 2, max: 2, section: 'S' },
      { id: 'g2', min: 1, max: 3, section: 'T' },
      { id: 'g3', max: 1, section: 'T' },
    ],
  },
  criteria: [
    { id: 'alike', kind: 'similar', attribute: 'points', weight: 3 },
    { id: 'pair', kind: 'together', sets: [['a', 'd']], required: true },
  ],
}
const groups = [
  { id: 'g1', participants: ['a', 'b'] },
  { id: 'g2', participants: ['c', 'd'] },
]

test('scores of the whole, of groups and of persons are means by weight of those whom criteria concern', () => {
  const report = evaluate(problem, groups)
  // Points differ by the whole range in g1 (0), by half of it in g2 (0.5); a weighs as much as the three others.
  expect(report.criteria.map(({ score }) => score)).toEqual([1 / 6, 0])
  expect(report.score).toBeCloseTo((3 * (1 / 6) + 0) / 4, 12)
  expect(report.groups.map(({ score }) => score)).toEqual([0, (3 * 0.5) / 4, 1])
  expect(report.groups.map(({ size }) => size)).toEqual([2, 2, 0])
  expect(report.groups.map(({ criteria }) => criteria)).toEqual([
    [0, 0],
    [0.5, 0],
    [null, null],
  ])
  expect(report.persons.map(({ id, group, score }) => [id, group, score])).toEqual([
    ['a', 'g1', 0],
    ['b', 'g1', 0],
    ['c', 'g2', 0.5],
    ['d', 'g2', 0.375],
  ])
  expect([report.worstGroup, report.worstPerson]).toEqual([0, 0])
})

test('only requirements are broken, each where it is, with those on whom it rests', () => {
  const { breach, criteria } = evaluate(problem, groups)
  expect(breach).toBe(1)
  expect(criteria.map((one) => one.breach)).toEqual([0, 1])
  expect(criteria[1]!.breaches).toEqual([
    {
      criterion: 'pair',
      unit: 'g1',
      amount: 0.5,
      reason: '1 pair that belongs together is split.',
      values: { pairs: 1 },
      persons: ['a'],
    },
    {
      criterion: 'pair',
      unit: 'g2',
      amount: 0.5,
      reason: '1 pair that belongs together is split.',
      values: { pairs: 1 },
      persons: ['d'],
    },
  ])
})

test('sections are looked at as one unit of all their groups', () => {
  const split = [groups[0]!, { id: 'g2', participants: ['c'] }, { id: 'g3', participants: ['d'] }]
  const criteria = [{ id: 'pair', kind: 'together' as const, sets: [['c', 'd']] }]
  const score = (scope: 'group' | 'section') =>
    evaluate({ ...problem, criteria: [{ ...criteria[0]!, scope }] }, split).score
  expect([score('group'), score('section')]).toEqual([0, 1])
})

test('without criteria the score is 1 and nothing is broken', () => {
  const report = evaluate({ ...problem, criteria: [] }, groups)
  expect([report.score, report.breach, report.worstGroup, report.worstPerson]).toEqual([1, 0, 1, 1])
})

describe('groups that are not as the problem wants them', () => {
  const one = groups[0]!
  const other = groups[1]!
  test.each<[string, readonly FormedGroup[], readonly string[]]>([
    [
      'a person in two groups',
      [one, { id: 'g2', participants: ['c', 'd', 'b'] }],
      ['groups["g2"].participants["b"] id.twice'],
    ],
    ['a person in none', [one, { id: 'g2', participants: ['c'] }], ['participants["d"] person.unplaced']],
    [
      'a person whom nobody knows',
      [one, { id: 'g2', participants: ['c', 'd', 'e'] }],
      ['groups["g2"].participants id.unknown'],
    ],
    ['a group that nobody knows', [one, other, { id: 'g9', participants: [] }], ['groups["g9"] group.unknown']],
    ['a group twice', [one, other, { id: 'g2', participants: [] }], ['groups["g2"] id.twice']],
    [
      'too many',
      [one, { id: 'g3', participants: ['c', 'd'] }],
      ['groups["g2"] group.sizes', 'groups["g3"] group.sizes'],
    ],
    [
      'a lock undone',
      [
        { id: 'g1', participants: ['b', 'd'] },
        { id: 'g2', participants: ['a', 'c'] },
      ],
      ['participants["a"].group group.locks'],
    ],
    [
      'a section left',
      [
        { id: 'g1', participants: ['a', 'c'] },
        { id: 'g2', participants: ['b', 'd'] },
      ],
      ['participants["c"].section section.other'],
    ],
  ])('%s', (_, formed, places) => {
    expect(faults(formed)).toEqual(places)
  })

  function faults(formed: readonly FormedGroup[]): string[] {
    try {
      evaluate(problem, formed)
    } catch (error) {
      if (error instanceof ProblemError) return error.issues.map(({ place, code }) => `${place} ${code}`)
      throw error
    }
    return []
  }
})

test.each<[string, unknown, string]>([
  ['groups that are no list', null, 'groups'],
  ['a group without people', [{ id: 'g1' }], 'groups["g1"].participants'],
  ['a person who is no text', [{ id: 'g1', participants: [7] }], 'groups["g1"].participants[0]'],
])('%s are refused at their place', (_, formed, place) => {
  expect(() => evaluate(problem, formed as FormedGroup[])).toThrow(ProblemError)
  expect(() => evaluate(problem, formed as FormedGroup[])).toThrow(`${place}: `)
})
