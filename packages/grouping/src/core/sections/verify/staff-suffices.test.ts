import { expect, test } from 'vitest'
import { readSectionsProblem } from '../problem.ts'
import { staffSuffices } from './staff-suffices.ts'

/** Twelve sections that meet at different times and take two hours of staff; staff who have few hours. */
function withHours(hours: readonly number[]) {
  return readSectionsProblem({
    sections: Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, capacity: 10, staff: { hours: 2 } })),
    students: [{ id: 'a' }],
    staff: hours.map((own, i) => ({ id: `t${i}`, hours: own })),
  })
}

const allOpen = new Map(Array.from({ length: 12 }, (_, i) => [`s${i}`, 1]))

test('hours that are fewer than the sections take are known at once not to suffice, however many ways there are', () => {
  expect(staffSuffices(withHours(new Array(11).fill(2)), allOpen)).toBe(false)
  expect(staffSuffices(withHours(new Array(12).fill(2)), allOpen)).toBe(true)
})

test('hours that suffice in all, but of nobody for a whole section, do not', () => {
  const two = new Map([
    ['s0', 1],
    ['s1', 1],
  ])
  expect(staffSuffices(withHours([3, 1]), two)).toBe(false)
  expect(staffSuffices(withHours([3, 2]), two)).toBe(true)
})
