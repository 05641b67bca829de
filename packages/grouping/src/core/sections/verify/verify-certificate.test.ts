import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProblemError } from '../../problem/issue.ts'
import { randomSections } from '../../testing/random-sections.ts'
import { assignSections, type SectionsResult } from '../assign-sections.ts'
import type { CertificateTree } from '../certificate.ts'
import { readSectionsProblem, type SectionsProblem } from '../problem.ts'
import { problemOfRatingTable } from '../rating-table.ts'
import { verifySectionsCertificate } from './verify-certificate.ts'

const table = new URL('../../../../examples/sections-by-number.json', import.meta.url)

function solvedTable() {
  const problem = readSectionsProblem(problemOfRatingTable(JSON.parse(readFileSync(table, 'utf8'))))
  return { problem, result: assignSections(problem) }
}

/** A result in which two students change places, and which says of itself what is true of it. */
function withSwap(problem: SectionsProblem, result: SectionsResult, one: number, other: number): SectionsResult {
  const sections = result.assignment.map(({ section }) => section!)
  const [a, b] = [one % sections.length, other % sections.length]
  const swapped = sections.with(a, sections[b]!).with(b, sections[a]!)
  const ratings = swapped.map((section, i) => problem.students[i]!.ratings?.[section] ?? 0)
  const count = (rating: number) => ratings.filter((own) => own === rating).length
  return {
    ...result,
    assignment: result.assignment.map((placement, i) => ({ ...placement, section: swapped[i]! })),
    total: ratings.reduce((sum, rating) => sum + rating, 0),
    // In this table each student rates five sections from 5 to 1.
    ranks: [5, 4, 3, 2, 1].map(count),
    unwished: count(0),
  }
}

test('an assignment that is worse is not proved best by the certificate of the best', () => {
  const { problem, result } = solvedTable()
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (which, whither) => {
      const swapped = withSwap(problem, result, which, whither)
      const isAsGood = swapped.total === result.total
      const verdict = verifySectionsCertificate(problem, swapped)
      expect(verdict.isOptimal).toBe(isAsGood)
      if (!isAsGood) expect(verdict.isValid).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test('prices that were changed prove less or the same, and never what is false', () => {
  const { problem, result } = solvedTable()
  fc.assert(
    fc.property(
      fc.nat(7),
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 10, max: 20 })),
      (section, change) => {
        const tree = changed(result.certificate.tree, section, change)
        const verdict = verifySectionsCertificate(problem, { ...result, certificate: { ...result.certificate, tree } })
        // Dearer than any rating: those who are there would go, by the prices.
        if (change >= 10) expect(verdict.isOptimal).toBe(false)
        // A claim beyond what is true is proved by no prices.
        const more = {
          ...result,
          total: result.total - 1,
          bound: result.bound - 1,
          certificate: { ...result.certificate, tree },
        }
        expect(verifySectionsCertificate(problem, more).isValid).toBe(false)
      },
    ),
    { numRuns: 30 },
  )
})

test('a tree without one of its branches proves nothing', () => {
  const branched = fc
    .sample(randomSections({ students: 7, sections: 5 }), { numRuns: 80, seed: 7 })
    .flatMap((problem) => {
      try {
        const result = assignSections(problem)
        return 'branches' in result.certificate.tree ? [{ problem, result, tree: result.certificate.tree }] : []
      } catch (error) {
        if (error instanceof ProblemError) return []
        throw error
      }
    })
  expect(branched.length).toBeGreaterThan(5)
  for (const { problem, result, tree } of branched) {
    const none = { none: true } as const
    const trees: CertificateTree[] = [
      { ...tree, branches: [none, tree.branches[1]] },
      { ...tree, branches: [tree.branches[0], none] },
    ]
    const verdicts = trees.map((one) => {
      return verifySectionsCertificate(problem, { ...result, certificate: { ...result.certificate, tree: one } })
    })
    // One of the branches may be empty indeed; that of the assignment itself is not.
    expect(verdicts.some(({ isOptimal }) => !isOptimal)).toBe(true)
  }
})

test('prices so large that the points vanish beside them prove nothing', () => {
  const problem = readSectionsProblem({
    sections: [
      { id: 'S', capacity: 1 },
      { id: 'T', capacity: 3 },
      { id: 'U', capacity: 3 },
    ],
    students: [
      { id: 'A', ratings: { S: 10 }, locked: 'S' },
      { id: 'B', ratings: { T: 5, U: 3 } },
    ],
  })
  const result = assignSections(problem)
  expect(result.total).toBe(15)
  const worse = {
    ...result,
    assignment: result.assignment.map((one) => (one.student === 'B' ? { ...one, section: 'U' } : one)),
    total: 13,
    bound: 13,
    ranks: [1, 1],
    closed: ['T'],
    isFairest: false,
  }
  for (const price of [1e20, 2 ** 53, 0.5]) {
    const certificate = { ...result.certificate, bound: 13, tree: { prices: [[price, 0, 0, 0]] } }
    const { isOptimal, faults } = verifySectionsCertificate(problem, { ...worse, certificate })
    expect([isOptimal, faults[0]]).toEqual([false, 'the certificate does not prove the total to be best'])
  }
})

test('staff whom the problem does not have, and breaches that are not told, are faults', () => {
  const problem = readSectionsProblem({
    sections: [{ id: 'S', capacity: 1, staff: {} }],
    students: [{ id: 'A' }, { id: 'B' }],
    staff: [{ id: 'Kari', hours: 1 }],
  })
  const result = assignSections(problem)
  expect(verifySectionsCertificate(problem, result).faults).toEqual([])
  const strange = { ...result, staff: [{ section: 'S', staff: ['nobody'] }] }
  expect(verifySectionsCertificate(problem, strange).faults).toEqual(["'S' has 0 of 1 staff"])
  const silent = { ...result, breaches: [] }
  expect(verifySectionsCertificate(problem, silent).faults).toEqual(['0 are said to be unplaced'])
})

test('a certificate whose breaches cost less than the points is refused', () => {
  const { problem, result } = solvedTable()
  const certificate = { ...result.certificate, breachCost: 100 }
  const { isValid, faults } = verifySectionsCertificate(problem, { ...result, certificate })
  expect([isValid, faults]).toEqual([false, ['a breach costs too little']])
})

function changed(tree: CertificateTree, section: number, change: number): CertificateTree {
  if (!('prices' in tree)) return tree
  const [points, ...others] = tree.prices
  const prices = points!.map((price, i) => (i === section ? Math.max(1, price) + change : price))
  return { prices: [prices, ...others] }
}

test('a scale in which all points round to nothing, and prices whose sums lose them, prove nothing', () => {
  const { problem, result } = solvedTable()
  const { certificate } = result
  const worse = { ...withSwap(problem, result, 0, 1), isFairest: false }
  expect(worse.total).toBeLessThan(result.total)
  const pricesOf = (price: number) => ({ prices: [[...problem.sections.map(() => price), 0]] })
  const forged = (change: Partial<typeof certificate>) =>
    verifySectionsCertificate(problem, {
      ...worse,
      bound: worse.total,
      certificate: { ...certificate, bound: worse.total, ...change },
    })
  expect(forged({ scale: 1e-7, breachCost: 1, tree: pricesOf(0) })).toMatchObject({ isValid: false, isOptimal: false })
  expect(forged({ tree: pricesOf(1e20) })).toMatchObject({ isValid: false, isOptimal: false })
  expect(forged({ tree: pricesOf(0.1) })).toMatchObject({ isValid: false, isOptimal: false })
})
