import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { ProblemError } from '../problem/issue.ts'
import { randomSections } from '../testing/random-sections.ts'
import { assignSections } from './assign-sections.ts'
import type { SectionsProblem } from './problem.ts'
import { type Facts, factsOf, isClash } from './verify/facts.ts'

const highs = await loadHighs()

/** Above all points of the problems here together. */
const BREACH = 1000

test('an integer programme finds no more points and no fewer breaches', () => {
  fc.assert(
    fc.property(randomSections({ students: 25, sections: 7 }), (problem) => {
      // Staff is left to brute force: here it would need variables of its own.
      const unstaffed: SectionsProblem = {
        ...problem,
        sections: problem.sections.map(({ staff: _, capacity, minimum = 0, ...rest }) => {
          return { ...rest, capacity: 3 * capacity, minimum: Math.min(2 * minimum, 3 * capacity) }
        }),
      }
      let result: ReturnType<typeof assignSections>
      try {
        result = assignSections(unstaffed, { iterations: 2000 })
      } catch (error) {
        if (error instanceof ProblemError) return
        throw error
      }
      const facts = factsOf(unstaffed)
      const { Status, ObjectiveValue } = highs.solve(programmeOf(facts), { mip_rel_gap: 0, mip_abs_gap: 0.1 })
      expect(Status).toBe('Optimal')
      const unplaced = result.assignment.filter(({ section }) => section === null).length
      const missing = unstaffed.sections.reduce((sum, { id }) => {
        const size = result.assignment.filter(({ section }) => section === id).length
        return sum + Math.max(0, facts.firmMinimum.get(id)! - size)
      }, unplaced)
      // Where the search was given up early, the bound is what must hold.
      const value = result.total - BREACH * missing
      if (result.isOptimal) expect(value).toBeCloseTo(ObjectiveValue, 6)
      else expect(ObjectiveValue).toBeLessThanOrEqual(result.bound - BREACH * missing + 1e-6)
    }),
    { numRuns: 25 },
  )
})

/** The whole problem, without staff, in CPLEX's LP format. */
function programmeOf(facts: Facts): string {
  const { problem, parties, firmMinimum, openMinimum, pointsOf } = facts
  const terms: string[] = []
  const rows: string[] = []
  const binaries: string[] = []
  const takers = new Map<string, string[]>(problem.sections.map(({ id }) => [id, []]))
  for (const [i, { students, options, isLocked }] of parties.entries()) {
    const own = [...options].map((id) => {
      const name = `p${i}_${id}`
      binaries.push(name)
      takers.get(id)!.push(`+ ${students.length} ${name}`)
      terms.push(`+ ${students.reduce((sum, student) => sum + pointsOf(student, id), 0)} ${name}`)
      return `+ ${name}`
    })
    if (!isLocked) {
      binaries.push(`u${i}`)
      terms.push(`- ${BREACH * students.length} u${i}`)
      own.push(`+ u${i}`)
    }
    rows.push(`${own.join(' ')} = 1`)
  }
  for (const { id, capacity } of problem.sections) {
    const own = takers.get(id)!
    binaries.push(`open_${id}`)
    rows.push([...own, `- ${capacity} open_${id} <= 0`].join(' '))
    rows.push([...own, `- ${openMinimum.get(id)} open_${id} >= 0`].join(' '))
    terms.push(`- ${BREACH} short_${id}`)
    rows.push([...own, `+ short_${id} >= ${firmMinimum.get(id)}`].join(' '))
  }
  for (const [i, a] of parties.entries()) {
    for (const [j, b] of parties.entries()) {
      if (j <= i || !a.students.some((student) => b.students.includes(student))) continue
      for (const x of a.options) {
        for (const y of b.options) {
          const [one, other] = [x, y].map((id) => problem.sections.find((section) => section.id === id)!)
          if (isClash(one!, other!)) rows.push(`p${i}_${x} + p${j}_${y} <= 1`)
        }
      }
    }
  }
  const constraints = rows.map((row, i) => ` r${i}: ${row}`).join('\n')
  return `Maximize\n ${terms.join(' ')}\nSubject To\n${constraints}\nBinary\n ${binaries.join(' ')}\nEnd\n`
}
