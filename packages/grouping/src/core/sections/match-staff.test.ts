import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchStaff } from './match-staff.ts'

const cases = fc
  .record({ sections: fc.integer({ min: 1, max: 4 }), staff: fc.integer({ min: 1, max: 5 }) })
  .chain(({ sections, staff }) =>
    fc.record({
      needs: fc.array(fc.nat(2), { minLength: sections, maxLength: sections }),
      candidates: fc.array(
        fc.subarray(
          Array.from({ length: staff }, (_, i) => i),
          { minLength: 1 },
        ),
        {
          minLength: sections,
          maxLength: sections,
        },
      ),
      most: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: staff, maxLength: staff }),
    }),
  )

test('staff are found exactly when trying all ways finds them', () => {
  fc.assert(
    fc.property(cases, ({ needs, candidates, most }) => {
      const found = matchStaff(needs, candidates, most)
      expect(found !== null).toBe(canFill(needs, candidates, [...most], 0))
      for (const [section, people] of (found ?? []).entries()) {
        expect(new Set(people).size).toBe(needs[section])
        expect(people.every((person) => candidates[section]!.includes(person))).toBe(true)
      }
      for (const [person, sections] of most.entries()) {
        const load = (found ?? []).filter((people) => people.includes(person)).length
        expect(load).toBeLessThanOrEqual(sections)
      }
    }),
    { numRuns: 500 },
  )
})

/** Tries every choice of staff for one section after the other. */
function canFill(needs: readonly number[], candidates: readonly number[][], left: number[], section: number): boolean {
  const need = needs[section]
  if (need === undefined) return true
  const choices: number[][] = [[]]
  for (const person of candidates[section]!) choices.push(...choices.map((set) => [...set, person]))
  return choices.some((set) => {
    if (set.length !== need || set.some((person) => left[person]! < 1)) return false
    const rest = left.map((count, person) => (set.includes(person) ? count - 1 : count))
    return canFill(needs, candidates, rest, section + 1)
  })
}
