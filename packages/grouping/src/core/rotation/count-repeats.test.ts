import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countRepeats } from './count-repeats.ts'

test('counts by hand: 0 and 1 meet three times, 2 and 3 twice', () => {
  const weeks = [
    [
      [0, 1],
      [2, 3],
    ],
    [
      [1, 0],
      [2, 3],
    ],
  ]
  expect(countRepeats(weeks, [[0, 1]], [[3, 2]])).toEqual({ repeats: 3, apartMeetings: 2 })
})

test('new numbers for the persons and another order of weeks and groups change no count', () => {
  const week = fc
    .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
    .map((order) => [order.slice(0, 3), order.slice(3, 5), order.slice(5)])
  const renaming = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
  fc.assert(
    fc.property(fc.array(week, { maxLength: 6 }), renaming, (weeks, numberOf) => {
      const renamed = weeks.map((groups) => groups.map((group) => group.map((person) => numberOf[person]!)).reverse())
      const apart = [[0, 1]] as const
      const renamedApart = [[numberOf[1]!, numberOf[0]!]] as const
      expect(countRepeats(renamed.reverse(), [[numberOf[2]!, numberOf[3]!]], renamedApart)).toEqual(
        countRepeats(weeks, [[3, 2]], apart),
      )
    }),
  )
})
