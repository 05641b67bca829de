import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProblemError } from '../problem/issue.ts'
import { bruteForceSections } from '../testing/brute-force-sections.ts'
import { randomSections } from '../testing/random-sections.ts'
import { assignSections, type SectionsResult } from './assign-sections.ts'
import type { SectionsProblem } from './problem.ts'
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
      const unplaced = result.breaches.flatMap(({ kind, students }) => (kind === 'unplaced' ? students : []))
      expect(result.total).toBeCloseTo(best.total, 9)
      expect([...result.ranks, result.unwished, unplaced.length].slice(1).reverse()).toEqual(best.worstFirst)
      expect([result.isOptimal, result.isFairest, result.bound]).toEqual([true, true, result.total])
    }),
    { numRuns: 400 },
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
