import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProblemError } from '../problem/issue.ts'
import { bruteForceSections } from '../testing/brute-force-sections.ts'
import { randomSections } from '../testing/random-sections.ts'
import { assignSections, type SectionsResult } from './assign-sections.ts'
import type { SectionsProblem } from './problem.ts'
import { problemOfRatingTable } from './rating-table.ts'
import { verifySectionsCertificate } from './verify/verify-certificate.ts'

/** Null when the problem contradicts itself. */
function solve(problem: SectionsProblem): SectionsResult | null {
  try {
    return assignSections(problem)
  } catch (error) {
    if (error instanceof ProblemError) return null
    throw error
  }
}

test('the points and the ranks are the best that trying all assignments finds', () => {
  fc.assert(
    fc.property(randomSections({ students: 5, sections: 4 }), (problem) => {
      const result = solve(problem)
      if (!result) return
      const best = bruteForceSections(problem)!
      const wishful = best.worstFirst.reduce((sum, students) => sum + students, 0)
      expect(result.total).toBeCloseTo(best.total, 9)
      const placed = [...result.ranks, result.unwished]
      const unplaced = wishful - placed.reduce((sum, students) => sum + students, 0)
      expect([...placed, unplaced].reverse()).toEqual(best.worstFirst)
      expect([result.isOptimal, result.isFairest, result.bound]).toEqual([true, true, result.total])
    }),
    { numRuns: 250 },
  )
})

/** More students than places at the popular sections, each ranks all, and some are friends. */
const crowded = fc.integer({ min: 3, max: 5 }).chain((count) => {
  const ids = ['a', 'b', 'c', 'd'].slice(0, Math.max(3, count - 1))
  return fc.record({
    sections: fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 3 }).map((capacity) => ({ id, capacity })))),
    students: fc.tuple(
      ...Array.from({ length: count }, (_, i) =>
        fc.shuffledSubarray(ids, { minLength: ids.length }).map((wishes) => ({ id: `s${i}`, wishes })),
      ),
    ),
    friends: fc.constantFrom<string[][]>([], [['s0', 's1']], [['s0', 's1', 's2']]),
  })
})

test('among all assignments with the most points the ranks are the fairest', () => {
  fc.assert(
    fc.property(crowded, (problem) => {
      const { ranks, total } = assignSections(problem)
      const best = bruteForceSections(problem)!
      expect(total).toBe(best.total)
      const unplaced = problem.students.length - ranks.reduce((sum, students) => sum + students, 0)
      expect([unplaced, 0, ...[...ranks].reverse()]).toEqual(best.worstFirst)
    }),
    { numRuns: 150 },
  )
})

test('the certificate of every result is valid', () => {
  fc.assert(
    fc.property(randomSections({ students: 9, sections: 5 }), (problem) => {
      const result = solve(problem)
      if (!result) return
      expect(verifySectionsCertificate(problem, result)).toEqual({
        isValid: true,
        isOptimal: true,
        isFairest: true,
        faults: [],
      })
    }),
    { numRuns: 200 },
  )
})

test('neither the order nor the names of students and sections change the points and the ranks', () => {
  fc.assert(
    fc.property(randomSections({ students: 7, sections: 5 }), (problem) => {
      // Whose friends stay apart, and who joins a locked one, goes by order.
      const independent = {
        ...problem,
        friends: problem.friends!.slice(0, 1),
        students: problem.students.map(unlocked),
      }
      const result = assignSections(independent)
      const other = assignSections(renamed(independent))
      const figures = ({ total, ranks, unwished, withoutWishes }: SectionsResult) => [
        total,
        ranks,
        unwished,
        withoutWishes,
      ]
      expect(figures(other)).toEqual(figures(result))
    }),
    { numRuns: 100 },
  )
})

test('with fewer steps the bound still holds, and no points are claimed that are not there', () => {
  fc.assert(
    fc.property(randomSections({ students: 9, sections: 6 }), fc.integer({ min: 1, max: 6 }), (problem, iterations) => {
      const whole = solve(problem)
      if (!whole) return
      const early = assignSections(problem, { iterations })
      const unplaced = ({ breaches }: SectionsResult) => breaches.filter(({ kind }) => kind !== 'friends apart').length
      if (unplaced(early) === 0) expect(early.bound).toBeGreaterThanOrEqual(whole.total)
      expect(verifySectionsCertificate(problem, early)).toMatchObject({ isValid: true, faults: [] })
    }),
    { numRuns: 100 },
  )
})

test('a hundred students and eight sections come to 473 points', () => {
  const file = new URL('../../../examples/sections-by-number.json', import.meta.url)
  const problem = problemOfRatingTable(JSON.parse(readFileSync(file, 'utf8')))
  const result = assignSections(problem)
  expect(result).toMatchObject({ total: 473, bound: 473, isOptimal: true, isFairest: true, ranks: [73, 27, 0, 0, 0] })
  expect(verifySectionsCertificate(problem, result).isValid).toBe(true)
})

test('of two that are as good in sum, the one without a third wish is taken', () => {
  const sections = ['a', 'b', 'c'].map((id) => ({ id, capacity: 1 }))
  const students = [
    { id: 'Ada', wishes: ['a', 'b', 'c'] },
    { id: 'Bo', wishes: ['b', 'a', 'c'] },
    { id: 'Eva', wishes: ['a', 'c', 'b'] },
  ]
  // First, first and second wish, 8 points; or first, second, second, 7; with worth 4, 3, 2 both third wishes lose.
  const { ranks, total } = assignSections({ sections, students, points: [4, 3, 2] })
  expect([ranks, total]).toEqual([[2, 1, 0], 11])
})

test('a section below its minimum closes, or is told of when it may not', () => {
  const students = [
    { id: 'Ada', wishes: ['a'] },
    { id: 'Bo', wishes: ['b'] },
  ]
  const other = { id: 'b', capacity: 5 }
  const closed = assignSections({ students, sections: [{ id: 'a', capacity: 5, minimum: 3 }, other] })
  expect([closed.closed, closed.breaches]).toEqual([['a'], []])
  const open = assignSections({ students, sections: [{ id: 'a', capacity: 5, minimum: 3, mayClose: false }, other] })
  expect(open.breaches.map(({ reason }) => reason)).toEqual([
    "section 'a' has 2 of at least 3 students, and may not close",
  ])
})

test('input that cannot be used is refused with the student or section it speaks of', () => {
  const sections = [{ id: 'a', capacity: 1 }]
  const refuse = (problem: unknown) => () => assignSections(problem)
  expect(refuse({ sections, students: [{ id: 'Ada', wishes: ['b'] }] })).toThrow('students["Ada"].wishes: There is no')
  expect(refuse({ sections, students: [{ id: 'Ada', ratings: { a: -1 } }] })).toThrow('students["Ada"].ratings.a')
  expect(refuse({ sections: [{ id: 'a', capacity: 1.5 }], students: [] })).toThrow('sections["a"].capacity')
  expect(refuse({ sections: [...sections, ...sections], students: [] })).toThrow('sections["a"]: The id')
  expect(refuse({ sections, students: [{ id: 'Ada' }], friends: [['Ada', 'Bo']] })).toThrow('friends[0]: There is no')
  expect(refuse({ sections, students: ['Ada', 'Bo'].map((id) => ({ id, locked: 'a' })) })).toThrow(
    'sections["a"].capacity: The section has 1 places, and 2',
  )
  expect(refuse([])).toThrow('problem')
})

const unlocked = ({ locked: _, ...student }: SectionsProblem['students'][number]) => student

/** Everything turned round, and other names. */
function renamed({ sections, students, friends = [], staff = [] }: SectionsProblem): SectionsProblem {
  const of = (id: string) => `new ${id}`
  return {
    sections: sections.map((section) => ({ ...section, id: of(section.id) })).reverse(),
    students: students
      .map(({ wishes, ratings, forbidden, ...student }) => ({
        ...student,
        id: of(student.id),
        ...(wishes && { wishes: wishes.map((wish) => [wish].flat().map(of)) }),
        ...(ratings && {
          ratings: Object.fromEntries(
            Object.entries(ratings)
              .map(([id, worth]) => [of(id), worth])
              .reverse(),
          ),
        }),
        ...(forbidden && { forbidden: forbidden.map(of) }),
      }))
      .reverse(),
    friends: friends.map((circle) => circle.map(of)),
    staff: staff
      .map(({ sections: own, ...person }) => ({ ...person, ...(own && { sections: own.map(of) }) }))
      .reverse(),
  }
}
