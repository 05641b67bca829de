import fc from 'fast-check'
import type { RotationPlan } from '../src/core/rotation/rotation-plan.ts'

/** Small plans of all kinds. */
export const anyPlan: fc.Arbitrary<RotationPlan> = fc
  .record({ groups: fc.integer({ min: 1, max: 5 }), more: fc.nat(9), weeks: fc.integer({ min: 1, max: 5 }) })
  .chain(({ groups, more, weeks }) => {
    const persons = groups + more
    const person = fc.nat({ max: persons - 1 })
    return fc.record({
      groups: fc.constant(groups),
      persons: fc.constant(persons),
      weeks: fc.constant(weeks),
      past: fc.array(fc.uniqueArray(person, { maxLength: 4 }), { maxLength: 3 }),
      absent: fc.array(
        fc.record({ person, weeks: fc.uniqueArray(fc.nat({ max: weeks - 1 }), { minLength: 1, maxLength: 3 }) }),
        { maxLength: 3 },
      ),
      apart: persons < 2 ? fc.constant([]) : fc.array(pairOf(person), { maxLength: 3 }),
    })
  })

const pairOf = (person: fc.Arbitrary<number>) =>
  fc.uniqueArray(person, { minLength: 2, maxLength: 2 }).map(([a, b]): [number, number] => [a!, b!])
