import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { bestByBruteForce, compareMerits, countFormations, meritOf } from '../testing/brute-force.ts'
import { problems } from '../testing/problems.ts'
import { canSolveExactly, solveExactly } from './solve-exactly.ts'

const fairness = fc.record({
  groups: fc.constantFrom('mean', 'mean', 'worst', 'lexicographic'),
  persons: fc.constantFrom('mean', 'mean', 'worst'),
})
/** So few formations that all can be evaluated. */
const smallProblems = fc
  .tuple(problems({ persons: { min: 2, max: 10 }, criteria: { min: 1, max: 5 } }), fairness)
  .map(([problem, fair]) => ({ ...problem, fairness: fair }) as Problem)
  .filter((problem) => countFormations(readProblem(problem), 200) <= 200)

describe('the best formation', () => {
  test('is as good as the best of all formations, evaluated one by one', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const formation = readProblem(problem)
        const { groups, breach, score, fairness: fair } = solveExactly(formation)!
        const report = evaluateFormation(formation, groups)
        const merit = meritOf(formation, report)
        expect(compareMerits(merit, bestByBruteForce(formation).merit)).toBe(0)
        expect(breach).toBeCloseTo(report.breach, 7)
        expect(score).toBeCloseTo(report.score, 9)
        for (const [index, value] of fair.entries()) expect(value).toBeCloseTo(merit[index + 1]!, 7)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  test('is worth the same in whatever order people, groups and criteria are given', () => {
    fc.assert(
      fc.property(problems({ persons: { min: 6, max: 14 } }), fc.nat(), (problem, seed) => {
        const shuffled = { ...problem, ...shuffle(problem, new Random(seed)) }
        const [one, other] = [readProblem(problem), readProblem(shuffled)]
        fc.pre(canSolveExactly(one) && searchIsQuick(problem))
        const [here, there] = [solveExactly(one)!, solveExactly(other)!]
        expect(there.breach).toBeCloseTo(here.breach, 7)
        expect(there.score).toBeCloseTo(here.score, 9)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  test('puts the two strong students of four apart, where groups are to be alike', () => {
    const formation = readProblem({
      attributes: { gpa: { type: 'numeric' } },
      participants: [5, 4, 1, 2].map((gpa, index) => ({ id: `p${index}`, attributes: { gpa } })),
      groups: { size: 2 },
      criteria: [{ id: 'alike', kind: 'balanced', attribute: 'gpa' }],
    })
    // 5 + 1 and 4 + 2: both have the cohort's mean.
    expect(solveExactly(formation)).toMatchObject({
      groups: [
        { id: '1', participants: ['p0', 'p2'] },
        { id: '2', participants: ['p1', 'p3'] },
      ],
      breach: 0,
      score: 1,
    })
  })

  test('of 24 people in six groups of four breaks nothing that need not be broken', () => {
    const formation = readProblem(twentyFour({ count: 6 }))
    const { groups, breach, score } = solveExactly(formation)!
    expect(groups.map(({ participants }) => participants.length)).toEqual([4, 4, 4, 4, 4, 4])
    expect(evaluateFormation(formation, groups)).toMatchObject({ breach, score: expect.closeTo(score, 9) })
    expect(breach).toBe(0)
  }, 60_000)
})

describe('too much', () => {
  test('is told before anything is tried', () => {
    const formation = readProblem({ participants: people(25), groups: { size: 5 } })
    expect(canSolveExactly(formation)).toBe(false)
    expect(() => solveExactly(formation)).toThrow(RangeError)
    expect(canSolveExactly(readProblem({ participants: people(24), groups: { size: { min: 3, max: 5 } } }))).toBe(true)
    expect(
      canSolveExactly(readProblem({ participants: people(24), groups: { count: 4, size: { min: 0, max: 24 } } })),
    ).toBe(false)
  })

  test('does not count those who are locked', () => {
    const participants = people(40).map((one, index) => (index < 20 ? { ...one, group: '1', locked: true } : one))
    const groups = { count: 3, size: { min: 0, max: 30 } }
    expect(canSolveExactly(readProblem({ participants: participants.slice(0, 30), groups }))).toBe(true)
  })

  test('ends without an answer when the budget is spent', () => {
    const formation = readProblem(twentyFour({ count: 6 }))
    expect(solveExactly(formation, { signal: { aborted: true } })).toBeNull()
    let now = 0
    expect(solveExactly(formation, { seconds: 5, clock: () => now++ })).toBeNull()
  })
})

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }))

function twentyFour(groups: Problem['groups']): Problem {
  const random = new Random(3)
  return {
    attributes: { gpa: { type: 'numeric' }, free: { type: 'availability', slotsPerDay: 20 } },
    participants: people(24).map((one) => ({
      ...one,
      attributes: {
        gpa: random.below(40) / 10,
        free: Array.from({ length: 20 }, () => (random.below(10) < 7 ? '1' : '0')).join(''),
      },
    })),
    groups,
    criteria: [
      { id: 'time', kind: 'common-time', attribute: 'free', atLeastHours: 3, wishHours: 8, required: true },
      { id: 'apart', kind: 'apart', sets: [['p0', 'p1', 'p2']], required: true },
      { id: 'alike', kind: 'balanced', attribute: 'gpa' },
    ],
  }
}

/** Wide bounds on fourteen people take seconds: no more is learnt from them here. */
const searchIsQuick = ({ participants, criteria = [], groups }: Problem) =>
  participants.length <= 10 ||
  ('named' in groups && groups.named.length < 4 && criteria.every(({ scope }) => scope !== 'section'))

function shuffle({ participants, criteria = [], groups }: Problem, random: Random): Partial<Problem> {
  const inAnyOrder = <Item>(items: readonly Item[]): Item[] => {
    const order = Int32Array.from(items.keys())
    random.shuffle(order)
    return Array.from(order, (index) => items[index]!)
  }
  const lists = { participants: inAnyOrder(participants), criteria: inAnyOrder(criteria) }
  return 'named' in groups ? { ...lists, groups: { named: inAnyOrder(groups.named) } } : lists
}
