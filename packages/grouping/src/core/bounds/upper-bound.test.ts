import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { State } from '../search/state.ts'
import { problems } from '../testing/problems.ts'
import type { CriterionBound } from './criterion-bound.ts'
import { upperBound } from './upper-bound.ts'

/** Every legal formation: the group of each person. */
function* formations({ cohort }: Formation): Generator<Int32Array> {
  const { groups, participants } = cohort
  const groupOf = new Int32Array(cohort.size)
  const size = new Int32Array(groups.length)
  function* from(person: number): Generator<Int32Array> {
    if (person === cohort.size) {
      if (groups.every(({ min }, group) => size[group]! >= min)) yield groupOf
      return
    }
    const { locked, group: home, section } = participants[person]!
    for (const [group, { id, max, section: own }] of groups.entries()) {
      if (size[group] === max || (locked && home !== id) || (section !== undefined && section !== own)) continue
      groupOf[person] = group
      size[group]!++
      yield* from(person + 1)
      size[group]!--
    }
  }
  yield* from(0)
}

/** The best of all formations, of score and of breach by itself. */
function extremes(formation: Formation) {
  let score = 0
  let breach = Number.POSITIVE_INFINITY
  for (const groupOf of formations(formation)) {
    const state = new State(formation, groupOf)
    score = Math.max(score, state.score)
    breach = Math.min(breach, state.breach)
  }
  return { score, breach }
}

test('no formation of a few people passes the bound of a requirement', () => {
  const one = problems({ persons: { min: 1, max: 5 }, criteria: { min: 1, max: 1 } })
  fc.assert(
    fc.property(one, ({ criteria = [], ...problem }) => {
      expectBound({ ...problem, criteria: criteria.map((own) => ({ ...own, required: true, weight: 1 })) })
    }),
    { numRuns: 800 },
  )
})

test('no formation of a few people passes the bound of wishes and requirements together', () => {
  fc.assert(fc.property(problems({ persons: { min: 1, max: 5 }, criteria: { min: 2, max: 3 } }), expectBound))
})

function expectBound(problem: Problem) {
  const formation = readProblem(problem)
  const bound = upperBound(formation)
  const best = extremes(formation)
  expect(bound.score).toBeGreaterThanOrEqual(best.score - 1e-9)
  expect(bound.breach).toBeLessThanOrEqual(best.breach + 1e-9)
}

/** The bound of one requirement on people a, b, c … with these attributes, in groups of these sizes. */
function boundOf(
  fields: object,
  people: readonly object[],
  sizes: readonly (readonly [min: number, max: number])[],
): Pick<CriterionBound, 'score' | 'breach'> {
  const problem = {
    attributes: {
      n: { type: 'numeric' },
      kind: { type: 'categorical' },
      set: { type: 'several' },
      ids: { type: 'ids' },
      free: { type: 'availability', slotsPerDay: 4 },
    },
    participants: people.map((attributes, index) => ({ id: 'abcdefgh'[index]!, attributes })),
    groups: { named: sizes.map(([min, max], index) => ({ id: `g${index + 1}`, min, max })) },
    criteria: [{ id: 'it', required: true, ...fields }],
  }
  return upperBound(readProblem(problem)).criteria[0]!
}

describe('bounds that are reached', () => {
  const nobody = (count: number) => Array.from({ length: count }, () => ({}))

  test('of three people who should all be apart, two of two groups meet', () => {
    const apart = { kind: 'apart', sets: [['a', 'b', 'c']] }
    expect(
      boundOf(apart, nobody(4), [
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ score: 1 - 1 / 3, breach: 1 })
  })

  test('four people who should be together meet two others each in groups of three', () => {
    const together = { kind: 'together', sets: [['a', 'b', 'c', 'd']] }
    expect(
      boundOf(together, nobody(6), [
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ score: 2 / 3, breach: 2 })
  })

  test('in pairs, everybody has as long in common as with their best partner', () => {
    const people = ['1110', '1100', '0001', '0011'].map((free) => ({ free }))
    const time = { kind: 'common-time', attribute: 'free', wishHours: 2, atLeastHours: 2 }
    expect(
      boundOf(time, people, [
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ score: 0.75, breach: 1 })
  })

  test('three people of one kind are two of one group of two groups', () => {
    const people = ['x', 'x', 'x', 'y'].map((kind) => ({ kind }))
    expect(
      boundOf({ kind: 'diverse', attribute: 'kind' }, people, [
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ score: 0.5, breach: 1 })
  })

  test('one person of a kind of their own is like nobody', () => {
    const people = ['x', 'x', 'x', 'y'].map((kind) => ({ kind }))
    expect(
      boundOf({ kind: 'similar', attribute: 'kind' }, people, [
        [2, 2],
        [2, 2],
      ]).score,
    ).toBe(0.75)
  })

  test('two nurses cover two of three groups', () => {
    const people = [{ set: ['nurse'] }, { set: ['nurse'] }, {}]
    const cover = { kind: 'cover', attribute: 'set', values: ['nurse'] }
    expect(
      boundOf(cover, people, [
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ).toEqual({ score: 2 / 3, breach: 1 })
  })

  test('of three people who want the same place, one gets it and two their second wish', () => {
    const people = nobody(3).map(() => ({ set: ['g1', 'g2'] }))
    const { score, breach } = boundOf({ kind: 'group-preference', attribute: 'set' }, people, [
      [0, 1],
      [0, 2],
    ])
    expect(score).toBeCloseTo(2 / 3, 1)
    expect(score).toBeGreaterThanOrEqual(2 / 3)
    expect(breach).toBe(0)
  })

  test('numbers 0, 0, 6 and 6 in pairs can be equal; 0, 6, 6 and 6 cannot', () => {
    const similar = { kind: 'similar', attribute: 'n', maxDifference: 1 }
    const pairs = [
      [2, 2],
      [2, 2],
    ] as const
    const people = (...numbers: number[]) => numbers.map((n) => ({ n }))
    expect(boundOf(similar, people(0, 0, 6, 6), pairs)).toEqual({ score: 1, breach: 0 })
    expect(boundOf(similar, people(0, 6, 6, 6), pairs)).toEqual({ score: 0.75, breach: 5 })
  })
})

test('a criterion that concerns nobody counts for nothing', () => {
  const bound = boundOf({ kind: 'not-alone', attribute: 'kind', values: ['x'] }, [{ kind: 'y' }], [[1, 1]])
  expect(bound).toEqual({ score: null, breach: 0 })
})
