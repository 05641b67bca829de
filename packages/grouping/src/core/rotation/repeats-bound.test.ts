import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countRepeats } from './count-repeats.ts'
import { repeatsBound } from './repeats-bound.ts'
import { checkRotationPlan, groupSizes, type RotationPlan } from './rotation-plan.ts'

/** The fewest repeats of all schedules that keep apart who is to be; undefined when there is none. */
function fewestRepeats(plan: RotationPlan): number | undefined {
  const { present, groups, past, apart } = checkRotationPlan(plan)
  let fewest: number | undefined
  const extend = (weeks: number[][][]) => {
    const { repeats, apartMeetings } = countRepeats(weeks, past, apart)
    if (apartMeetings > 0 || (fewest !== undefined && repeats >= fewest)) return
    const next = present[weeks.length]
    if (!next) {
      fewest = repeats
      return
    }
    for (const week of partitions(next, groupSizes(next.length, groups))) extend([...weeks, week])
  }
  extend([])
  return fewest
}

function* partitions(persons: readonly number[], sizes: readonly number[]): Generator<number[][]> {
  const [first, ...others] = persons
  if (first === undefined) {
    yield []
    return
  }
  for (const size of new Set(sizes)) {
    const left = [...sizes]
    left.splice(left.indexOf(size), 1)
    for (const mates of subsets(others, size - 1)) {
      const rest = others.filter((person) => !mates.includes(person))
      for (const week of partitions(rest, left)) yield [[first, ...mates], ...week]
    }
  }
}

function* subsets(items: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield []
  else {
    for (const [place, item] of items.entries()) {
      for (const rest of subsets(items.slice(place + 1), count - 1)) yield [item, ...rest]
    }
  }
}

const smallPlan = fc
  .record({ groups: fc.integer({ min: 1, max: 3 }), more: fc.nat(3), weeks: fc.integer({ min: 1, max: 3 }) })
  .chain(({ groups, more, weeks }) => {
    const persons = groups + more
    const person = fc.nat({ max: persons - 1 })
    const several = fc.uniqueArray(person, { maxLength: 3 })
    return fc.record({
      groups: fc.constant(groups),
      persons: fc.constant(persons),
      weeks: fc.constant(weeks),
      past: fc.array(several, { maxLength: persons < 2 ? 0 : 2 }),
      absent: fc.array(fc.record({ person, weeks: fc.constant([weeks - 1]) }), { maxLength: 2 }),
      apart: fc.constantFrom<[number, number][]>([], persons < 3 ? [] : [[0, 1]]),
    })
  })

test('no schedule has fewer repeats than the bound', () => {
  fc.assert(
    fc.property(smallPlan, (plan) => {
      const fewest = fewestRepeats(plan)
      if (fewest !== undefined) expect(repeatsBound(checkRotationPlan(plan))).toBeLessThanOrEqual(fewest)
    }),
    { numRuns: 250 },
  )
})

test('new numbers for the persons do not change the bound', () => {
  fc.assert(
    fc.property(smallPlan, fc.integer({ min: 1, max: 5 }), (plan, shift) => {
      const rename = (person: number) => (person + shift) % plan.persons
      const renamed = {
        ...plan,
        past: plan.past.map((group) => group.map(rename)),
        absent: plan.absent.map(({ person, weeks }) => ({ person: rename(person), weeks })),
        apart: plan.apart.map(([a, b]): [number, number] => [rename(a), rename(b)]),
      }
      expect(repeatsBound(checkRotationPlan(renamed))).toBe(repeatsBound(checkRotationPlan(plan)))
    }),
  )
})

test.each([
  [{ groups: 8, size: 4, weeks: 10 }, 0],
  // 11 weeks of 48 pairs, of 496.
  [{ groups: 8, size: 4, weeks: 11 }, 32],
  // Ten persons in two groups meet four or more of their five again.
  [{ groups: 2, size: 5, weeks: 2 }, 8],
  [{ groups: 7, size: 4, weeks: 9, past: [[0, 1, 2, 3]] }, 6],
])('of %j at least %i meetings are repeated', (plan, bound) => {
  expect(repeatsBound(checkRotationPlan(plan))).toBe(bound)
})
