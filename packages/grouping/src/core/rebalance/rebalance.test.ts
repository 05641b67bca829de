import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { readProblem } from '../problem/check-problem.ts'
import { ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'
import { solveBySearch } from '../solve.ts'
import { rebalance } from './rebalance.ts'

const places = ['north', 'south', 'east']

/** People with a place and a friend or two, in groups of about three that should be alike. */
const classes: fc.Arbitrary<Problem> = fc
  .array(fc.record({ place: fc.constantFrom(...places, null), friend: fc.nat(30) }), { minLength: 6, maxLength: 14 })
  .map((people) => ({
    attributes: { place: { type: 'categorical' }, friends: { type: 'ids' } },
    participants: people.map(({ place, friend }, index) => ({
      id: `p${index}`,
      attributes: { place, friends: friend < people.length && friend !== index ? [`p${friend}`] : null },
    })),
    groups: { size: 3 },
    criteria: [
      { kind: 'similar', id: 'alike', attribute: 'place', weight: 2 },
      { kind: 'wished-company', id: 'friends', attribute: 'friends' },
    ],
  }))

const form = (problem: Problem) => solveBySearch(readProblem(problem), { iterations: 3000, seed: 1 }).groups
const budget = { iterations: 6000, seed: 4 }

describe('rebalance', () => {
  test('leaves what nobody has changed, when nothing may be moved', () => {
    fc.assert(
      fc.property(classes, (problem) => {
        const groups = form(problem)
        const mended = rebalance(problem, groups, {}, { ...budget, maxMoves: 0 })
        expect(mended.moves).toEqual([])
        expect(mended.groups.map(({ participants }) => [...participants].sort())).toEqual(
          groups.map(({ participants }) => [...participants].sort()),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('places everybody who is there, in groups that the checker accepts, and tells each move', () => {
    fc.assert(
      fc.property(classes, fc.nat(3), fc.nat(3), (problem, leaving, joining) => {
        const groups = form(problem)
        const leave = problem.participants.slice(0, leaving).map(({ id }) => id)
        const join = Array.from({ length: joining }, (_, k) => ({ id: `new${k}`, attributes: { place: 'east' } }))
        const mended = rebalance(problem, groups, { leave, join }, budget)
        expect(evaluate(mended.problem, mended.groups).score).toBeCloseTo(mended.report.score, 9)
        const placed = new Map(mended.groups.flatMap(({ id, participants }) => participants.map((one) => [one, id])))
        expect(placed.size).toBe(problem.participants.length - leave.length + joining)
        const before = new Map(groups.flatMap(({ id, participants }) => participants.map((one) => [one, id])))
        const moved = [...placed].filter(([one, group]) => before.get(one) !== group)
        expect(mended.moves.map(({ person }) => person).sort()).toEqual(moved.map(([one]) => one).sort())
      }),
      { numRuns: 60 },
    )
  })

  test('more moves on the curve are always better, and no more than allowed are made', () => {
    fc.assert(
      fc.property(classes, fc.nat(6), (problem, maxMoves) => {
        const { curve, moves } = rebalance(problem, form({ ...problem, criteria: [] }), {}, { ...budget, maxMoves })
        for (const [index, point] of curve.entries()) {
          if (index === 0) continue
          expect(point.moves).toBeGreaterThan(curve[index - 1]!.moves)
          expect(point.score).toBeGreaterThan(curve[index - 1]!.score)
        }
        expect(moves.length).toBeLessThanOrEqual(Math.max(maxMoves, curve[0]!.moves))
      }),
      { numRuns: 60 },
    )
  })
})

const pair: Problem = {
  participants: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  groups: { size: 2 },
}
const halves = [
  { id: '1', participants: ['a', 'b'] },
  { id: '2', participants: ['c', 'd'] },
]

const six: Problem = { ...pair, participants: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })) }
const thirds = [...halves, { id: '3', participants: ['e', 'f'] }]

test('two who agree to change places do', () => {
  const { groups, moves } = rebalance(pair, halves, { swap: [['a', 'c']] }, { iterations: 100, maxMoves: 0 })
  expect(groups.map(({ participants }) => [...participants].sort())).toEqual([
    ['b', 'c'],
    ['a', 'd'],
  ])
  expect(moves).toEqual([
    { person: 'a', from: '1', to: '2' },
    { person: 'c', from: '2', to: '1' },
  ])
})

test('who is ill keeps the seat: nobody else gets it', () => {
  const { groups } = rebalance(pair, halves, { ill: ['a'] }, { iterations: 100 })
  expect(groups[0]!.participants).toEqual(['b'])
})

test('a group that is not needed any more is given up, and its people find another', () => {
  const { groups, dissolved, moves } = rebalance(pair, halves, { leave: ['a', 'c'] }, { iterations: 100 })
  expect(dissolved).toHaveLength(1)
  expect(groups).toHaveLength(1)
  expect([...groups[0]!.participants].sort()).toEqual(['b', 'd'])
  expect(moves).toHaveLength(1)
})

test('changes that name nobody are refused by their place', () => {
  const unknown = () => rebalance(pair, halves, { leave: ['z'], join: [{ id: 'b' }] }, { iterations: 1 })
  expect(unknown).toThrow(ProblemError)
  expect(unknown).toThrow("changes.leave: There is no participant 'z'.")
  expect(unknown).toThrow(`changes.join["b"]: 'b' is a participant already.`)
})

test('a group that all are away from for a time stays, and their number is no reason for more moves', () => {
  const { dissolved, groups, changes } = rebalance(six, thirds, { ill: ['a', 'b'] }, { iterations: 100, maxMoves: 0 })
  expect(dissolved).toEqual([])
  expect(groups).toEqual([
    { id: '1', participants: [] },
    { id: '2', participants: ['c', 'd'] },
    { id: '3', participants: ['e', 'f'] },
  ])
  expect(changes).toBe(2)
})

test('a group with somebody who is locked to it is not the one that is given up', () => {
  const participants = six.participants.map((one) => (one.id === 'a' ? { ...one, group: '1', locked: true } : one))
  const { dissolved, groups } = rebalance({ ...six, participants }, thirds, { leave: ['b', 'f'] }, { iterations: 100 })
  expect(dissolved).toEqual(['3'])
  expect(groups[0]!.participants).toContain('a')
})

test('only those are counted who change places with somebody of another group', () => {
  const swapOf = (one: string, other: string) => rebalance(pair, halves, { swap: [[one, other]] }, { iterations: 1 })
  expect([swapOf('a', 'b').changes, swapOf('a', 'c').changes]).toEqual([0, 2])
})

test.each([
  [{ leave: ['a', 'a'] }, "changes.leave: 'a' is away already."],
  [{ leave: ['a'], ill: ['a'] }, "changes.ill: 'a' is away already."],
  [{ leave: ['a'], swap: [['a', 'c']] }, "changes.swap: 'a' is away."],
  [{ swap: [['a', 'a']] }, "changes.swap: 'a' cannot change places with themselves."],
] as const)('%j is refused', (changes, message) => {
  const said = JSON.parse(JSON.stringify(changes))
  expect(() => rebalance(pair, halves, said, { iterations: 1 })).toThrow(message)
})

test('groups that hold somebody twice are refused', () => {
  const twice = [halves[0]!, { id: '2', participants: ['a', 'c', 'd'] }]
  expect(() => rebalance(pair, twice, {}, { iterations: 1 })).toThrow("Already placed in group '1'.")
  expect(() => rebalance(pair, [...halves, halves[0]!], {}, { iterations: 1 })).toThrow("The id '1' stands twice.")
})

test.each([-1, Number.NaN])('%s moves at most are refused', (maxMoves) => {
  expect(() => rebalance(pair, halves, {}, { iterations: 1, maxMoves })).toThrow('maxMoves must be 0 or more')
})
