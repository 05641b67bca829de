import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Random } from '../random.ts'
import { constructDirectly, seekConstruction, weeksBound } from './construct.ts'
import { countRepeats } from './count-repeats.ts'
import { Effort } from './effort.ts'
import { primePowerFactors } from './galois-field.ts'
import type { Schedule, Shape } from './schedule.ts'

function expectSchedule(weeks: Schedule, { groups, size }: Pick<Shape, 'groups' | 'size'>) {
  const everyone = Array.from({ length: groups * size }, (_, person) => person)
  for (const week of weeks) {
    expect(week.map((group) => group.length)).toEqual(new Array(groups).fill(size))
    expect(week.flat().sort((a, b) => a - b)).toEqual(everyone)
  }
  expect(countRepeats(weeks).repeats).toBe(0)
}

test('no construction by formula repeats a meeting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 8 }), fc.nat(24), (groups, size, more) => {
      const { weeks } = constructDirectly({ groups, size, weeks: more + 1 })
      expectSchedule(weeks, { groups, size })
    }),
    { numRuns: 100 },
  )
})

test('a prime power of groups gives as many weeks as groups, and one more when groups have as many persons', () => {
  for (const groups of [2, 3, 4, 5, 7, 8, 9, 11, 13, 16]) {
    expect(primePowerFactors(groups)).toHaveLength(1)
    for (let size = 2; size <= groups; size++) {
      const { weeks } = constructDirectly({ groups, size, weeks: groups + (size === groups ? 1 : 0) })
      expect(weeks).toHaveLength(groups + (size === groups ? 1 : 0))
      expectSchedule(weeks, { groups, size })
    }
  }
})

test.each([
  [10, 10, 4],
  [22, 22, 4],
  [9, 3, 13],
  [16, 4, 21],
  [12, 3, 16],
  [50, 2, 99],
])('a formula gives %i groups of %i for %i weeks', (groups, size, weeks) => {
  const found = constructDirectly({ groups, size, weeks })
  expect(found.weeks).toHaveLength(weeks)
  expectSchedule(found.weeks, { groups, size })
})

test.each([
  [5, 3, 7],
  [6, 3, 8],
  [6, 4, 7],
  [6, 5, 6],
  [7, 3, 10],
  [7, 4, 9],
  [8, 3, 11],
  [9, 4, 11],
  [10, 4, 13],
  [10, 6, 7],
  [10, 9, 5],
])(
  'a symmetry gives %i groups of %i for %i weeks',
  (groups, size, weeks) => {
    const effort = new Effort({ iterations: 2e8 })
    let found: Schedule | undefined
    for (const attempt of seekConstruction({ groups, size, weeks }, new Random(1), effort)) {
      found = attempt?.weeks
      if (found || effort.isSpent()) break
    }
    expect(found).toHaveLength(weeks)
    expectSchedule(found!, { groups, size })
  },
  60_000,
)

test('groups of more persons than there are groups allow one week', () => {
  expect(weeksBound({ groups: 3, size: 4 })).toBe(1)
  expect(weeksBound({ groups: 8, size: 4 })).toBe(10)
})
