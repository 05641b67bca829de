import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DivisionSize, planGroups } from './group-plan.ts'

const counts = (sizes: readonly DivisionSize[], count: number) => {
  const planned = planGroups(sizes, { count })
  return sizes.map(([name]) => planned.filter(({ division }) => division === name).length)
}
const named = (...people: number[]) => people.map((many, index): DivisionSize => [`d${index}`, many])

test('ten groups of three alike divisions are four, three and three', () =>
  expect(counts(named(10, 10, 10), 10)).toEqual([4, 3, 3]))

test('nobody is made a group of one: two hundred groups of thirty people are fifteen', () =>
  expect(counts([[null, 30]], 200)).toEqual([15]))

test('each division has a group, also when fewer were asked for', () =>
  expect(counts(named(40, 3, 1), 2)).toEqual([1, 1, 1]))

const divisions = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
  .map((many) => named(...many))

test('there are as many groups as were asked for, wherever the people can fill them', () =>
  fc.assert(
    fc.property(divisions, fc.integer({ min: 1, max: 80 }), (sizes, count) => {
      const made = planGroups(sizes, { count })
      const most = sizes.reduce((sum, [, people]) => sum + Math.max(1, Math.floor(people / 2)), 0)
      expect(made).toHaveLength(Math.min(Math.max(count, sizes.length), most))
    }),
  ))

test('no group could be given to another division and the largest groups be smaller for it', () =>
  fc.assert(
    fc.property(divisions, fc.integer({ min: 1, max: 80 }), (sizes, count) => {
      const made = counts(sizes, count)
      for (const [index, [, people]] of sizes.entries()) {
        if (people < 2 * (made[index]! + 1)) continue
        for (const [other, [, others]] of sizes.entries())
          if (other !== index && made[other]! > 1)
            expect(others / (made[other]! - 1)).toBeGreaterThanOrEqual(people / made[index]!)
      }
    }),
  ))
