import { describe, expect, test } from 'vitest'
import { readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { findConflicts } from './find-conflicts.ts'

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }))

describe('with too little time', () => {
  const criteria: NonNullable<Problem['criteria']> = [
    { id: 'apart', kind: 'apart', sets: [['p0', 'p1', 'p2', 'p3']], required: true },
    { id: 'alike', kind: 'even-sizes', required: true },
  ]

  test.each([9, 300])('it is told of %i people that nothing was found out', (persons) => {
    const problem = {
      participants: people(persons),
      groups: { count: 3 },
      criteria: criteria.slice(persons > 9 ? 1 : 0),
    }
    expect(findConflicts(readProblem(problem), { signal: { aborted: true } })).toEqual([
      expect.objectContaining({
        criteria: problem.criteria.map(({ id }) => id),
        proved: false,
        smallest: false,
        values: expect.objectContaining({ code: 'conflict.undecided' }),
      }),
    ])
  })

  test('a conflict that is found may have parts too many, and says so', () => {
    // Each question takes a second: the first tells that there is a conflict, and then a few are left.
    let now = 0
    const problem = { participants: people(9), groups: { count: 3 }, criteria: [...criteria, ...idle] }
    const conflicts = findConflicts(readProblem(problem), { seconds: 3, clock: () => now++ })
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({ proved: true, smallest: false, values: { code: 'conflict.proved.cut-short' } })
    expect(conflicts[0]!.criteria).toContain('apart')
    expect(conflicts[0]!.reason).toContain('was not found out in the time there was')
  })

  const idle: NonNullable<Problem['criteria']> = Array.from({ length: 6 }, (_, index) => ({
    id: `idle ${index}`,
    kind: 'together',
    sets: [[`p${index}`, `p${index + 1}`]],
    required: true,
  }))
})

test('a thousand people who must all be apart, by one set, are told of at once', () => {
  const all = people(2000).map(({ id }) => id)
  const problem: Problem = {
    participants: people(2000),
    groups: { size: 4 },
    criteria: [{ id: 'apart', kind: 'apart', sets: [all.slice(0, 1000)], required: true }],
  }
  const [conflict] = findConflicts(readProblem(problem))
  expect(conflict).toMatchObject({ criteria: ['apart'], proved: true, values: { groups: 500 } })
  expect(conflict!.persons).toHaveLength(1000)
})

test.each([{ iterations: Number.NaN }, { seconds: 1 }, { seconds: -1, clock: () => 0 }])(
  '%o is no budget',
  (options) => {
    const formation = readProblem({ participants: people(4), groups: { size: 2 } })
    expect(() => findConflicts(formation, options)).toThrow(RangeError)
  },
)
