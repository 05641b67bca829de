import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { canSolveExactly, solveExactly } from '../exact/solve-exactly.ts'
import { readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { allFormations, countFormations } from '../testing/brute-force.ts'
import { problems } from '../testing/problems.ts'
import { findConflicts } from './find-conflicts.ts'
import { splitRequirements } from './requirement.ts'
import { structuralConflicts } from './structure.ts'

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }))
const conflictsOf = (problem: Problem) => findConflicts(readProblem(problem))

/** Requirements that have many ways to be in each other's way. */
const strictProblems = problems({ persons: { min: 2, max: 8 }, criteria: { min: 1, max: 4 } })
  .map((problem) => ({
    ...problem,
    criteria: (problem.criteria ?? []).map((criterion) => ({ ...criterion, required: true })),
  }))
  .filter((problem) => countFormations(readProblem(problem), 120) <= 120)

describe('what fights each other', () => {
  test('is a smallest set of requirements of which no formation fulfils all', () => {
    fc.assert(
      fc.property(strictProblems, (problem) => {
        const formation = readProblem(problem)
        const split = splitRequirements(formation)
        // Of each formation, which requirements it breaks: a set conflicts when every formation breaks one of it.
        const broken = [...allFormations(formation)].map((groups) =>
          evaluateFormation(split.formation, groups).criteria.flatMap(({ breach }, index) =>
            breach > 1e-9 ? [index] : [],
          ),
        )
        fc.pre(split.requirements.length <= 10)
        const [conflict] = findConflicts(formation, { most: 1 })
        const smallest = smallestByTrying(broken, split.requirements.length)
        expect(conflict === undefined).toBe(smallest === null)
        if (!conflict) return
        expect(conflict).toMatchObject({ proved: true, smallest: true, values: { size: smallest } })
        const among = formation.problem.criteria.filter(({ id }) => conflict.criteria.includes(id))
        const alone = { ...formation, problem: { ...formation.problem, criteria: among } }
        expect(solveExactly(alone)!.breach).toBeGreaterThan(1e-9)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('is nothing exactly when the least breach is none', () => {
    fc.assert(
      fc.property(problems({ persons: { min: 4, max: 9 } }), (problem) => {
        const formation = readProblem(problem)
        fc.pre(canSolveExactly(formation) && countFormations(formation, 1000) <= 1000)
        const { breach } = solveExactly(formation)!
        expect(findConflicts(formation).length > 0).toBe(breach > 1e-9)
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  test('is never proved by structure where a formation fulfils all', () => {
    fc.assert(
      fc.property(strictProblems, (problem) => {
        const formation = readProblem(problem)
        for (const { criteria, proved } of structuralConflicts(formation)) {
          expect(proved).toBe(true)
          const among = formation.problem.criteria.filter(({ id }) => criteria.includes(id))
          const part = { ...formation, problem: { ...formation.problem, criteria: among } }
          expect(solveExactly(part)!.breach).toBeGreaterThan(1e-9)
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('two who are wished both together and apart', () => {
    const problem: Problem = {
      participants: people(6),
      groups: { size: 3 },
      criteria: [
        {
          id: 'friends',
          kind: 'together',
          sets: [
            ['p0', 'p1'],
            ['p1', 'p2'],
            ['p4', 'p5'],
          ],
          required: true,
        },
        {
          id: 'rivals',
          kind: 'apart',
          sets: [
            ['p0', 'p2'],
            ['p3', 'p4'],
          ],
          required: true,
        },
        { id: 'wish', kind: 'apart', sets: [['p4', 'p5']] },
      ],
    }
    expect(conflictsOf(problem)).toEqual([
      {
        criteria: ['friends', 'rivals'],
        persons: ['p0', 'p1', 'p2'],
        parts: [
          { criterion: 'friends', persons: ['p0', 'p1'] },
          { criterion: 'friends', persons: ['p1', 'p2'] },
          { criterion: 'rivals', persons: ['p0', 'p2'] },
        ],
        proved: true,
        smallest: true,
        reason:
          "'p0', 'p1' together ('friends'), 'p1', 'p2' together ('friends') and 'p0', 'p2' apart ('rivals') cannot hold at once; without any one of them the others can.",
        values: expect.objectContaining({ code: 'conflict.proved', size: 3 }),
      },
    ])
  })

  test('four who must be apart in three groups, beside one who finds no time', () => {
    const free = (slots: string) => ({ attributes: { free: slots } })
    const problem: Problem = {
      attributes: { free: { type: 'availability', slotsPerDay: 4 } },
      participants: people(9).map((one, index) => ({ ...one, ...free(index === 8 ? '1000' : '0111') })),
      groups: { count: 3 },
      criteria: [
        { id: 'time', kind: 'common-time', attribute: 'free', atLeastHours: 2, wishHours: 3, required: true },
        { id: 'apart', kind: 'apart', sets: [['p0', 'p1', 'p2', 'p3']], required: true },
      ],
    }
    expect(conflictsOf(problem).map(({ criteria, persons, smallest }) => ({ criteria, persons, smallest }))).toEqual([
      { criteria: ['time'], persons: [], smallest: true },
      { criteria: ['apart'], persons: ['p0', 'p1', 'p2', 'p3'], smallest: true },
    ])
  })
})

describe('of many people', () => {
  const many = (criteria: Problem['criteria'], more: Partial<Problem> = {}): Problem => ({
    participants: people(100),
    groups: { size: 5 },
    ...more,
    criteria: criteria!,
  })

  test('a chain of company is longer than a group, or meets two who must be apart', () => {
    const chain = Array.from({ length: 7 }, (_, index) => [`p${index}`, `p${index + 1}`])
    const [apart, size] = conflictsOf(
      many([
        { id: 'chain', kind: 'together', sets: chain, required: true },
        { id: 'rivals', kind: 'apart', sets: [['p2', 'p4']], required: true },
      ]),
    )
    expect(apart).toMatchObject({ criteria: ['chain', 'rivals'], persons: ['p2', 'p3', 'p4'], proved: true })
    expect(size).toMatchObject({ criteria: ['chain'], persons: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'], proved: true })
  })

  test('more must be apart from each other than there are groups', () => {
    const rivals = Array.from({ length: 21 }, (_, index) => `p${index}`)
    expect(conflictsOf(many([{ id: 'rivals', kind: 'apart', sets: [rivals], required: true }]))).toMatchObject([
      { criteria: ['rivals'], persons: rivals, proved: true },
    ])
  })

  test('there are too few of what every group needs', () => {
    const attributes = { role: { type: 'categorical' as const } }
    const participants = people(100).map((one, index) => ({
      ...one,
      attributes: { role: index < 19 ? 'chair' : 'member' },
    }))
    const needs = many([{ id: 'chair', kind: 'cover', attribute: 'role', values: ['chair'], required: true }], {
      attributes,
      participants,
    })
    expect(conflictsOf(needs)).toMatchObject([{ criteria: ['chair'], values: { needed: 20, have: 19 }, proved: true }])
  })

  test('one is free when nobody else is, and two friends never at once', () => {
    const attributes = { free: { type: 'availability' as const, slotsPerDay: 3 } }
    const participants = people(100).map((one, index) => ({
      ...one,
      attributes: { free: index === 0 ? '001' : index === 1 ? '100' : '110' },
    }))
    const criteria: Problem['criteria'] = [
      { id: 'time', kind: 'common-time', attribute: 'free', atLeastHours: 1, wishHours: 2, required: true },
      { id: 'friends', kind: 'together', sets: [['p0', 'p2']], required: true },
    ]
    expect(conflictsOf(many(criteria, { attributes, participants }))).toMatchObject([
      { criteria: ['friends', 'time'], persons: ['p0', 'p2'], proved: true },
    ])
    expect(conflictsOf(many([criteria[0]!], { attributes, participants }))).toMatchObject([
      { criteria: ['time'], persons: ['p0'], proved: true },
    ])
  })

  test('what no search fulfils, and structure does not prove, is only likely', () => {
    const attributes = { kind: { type: 'categorical' as const }, other: { type: 'categorical' as const } }
    // Five of each kind and of each other kind; those alike in one differ in the other.
    const participants = people(100).map((one, index) => ({
      ...one,
      attributes: { kind: `k${index % 20}`, other: `o${Math.floor(index / 5)}` },
    }))
    const conflicts = findConflicts(
      readProblem(
        many(
          [
            { id: 'alike', kind: 'similar', attribute: 'kind', required: true },
            { id: 'same', kind: 'similar', attribute: 'other', required: true },
            { id: 'free', kind: 'capacity', limit: 5, required: true },
          ],
          { attributes, participants },
        ),
      ),
      { iterations: 300_000 },
    )
    expect(conflicts).toMatchObject([{ criteria: ['alike', 'same'], proved: false, smallest: false }])
  })
})

/** How few requirements every formation breaks one of; null when some formation breaks none. */
function smallestByTrying(broken: readonly (readonly number[])[], count: number): number | null {
  let fewest: number | null = null
  for (let set = 1; set < 1 << count; set++) {
    const size = [...Array(count).keys()].filter((index) => (set >>> index) & 1).length
    if (fewest !== null && size >= fewest) continue
    if (broken.every((own) => own.some((index) => (set >>> index) & 1))) fewest = size
  }
  return fewest
}
