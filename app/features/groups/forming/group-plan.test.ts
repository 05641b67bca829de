import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canBeDivided, planGroups } from './group-plan.ts'

const sizesOf = (people: number, wanted: Parameters<typeof planGroups>[1]) =>
  planGroups([[null, people]], wanted).map(({ min, max }) => [min, max])

test('sixteen in groups of five to six are three groups of five to six', () =>
  expect(sizesOf(16, { min: 5, max: 6 })).toEqual([
    [5, 6],
    [5, 6],
    [5, 6],
  ]))

test('seven cannot be groups of five to six, and are one of seven', () => {
  expect(canBeDivided(7, { min: 5, max: 6 })).toBe(false)
  expect(sizesOf(7, { min: 5, max: 6 })).toEqual([[7, 7]])
})

test('a number of groups is shared by divisions as people are', () => {
  const planned = planGroups(
    [
      ['Trondheim', 40],
      ['Gjøvik', 20],
    ],
    { count: 9 },
  )
  expect(planned.filter(({ division }) => division === 'Trondheim')).toHaveLength(6)
  expect(new Set(planned.map(({ id }) => id)).size).toBe(9)
})

test('there is always room for all, and enough people for every group; and sizes hold where they can', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 12 }), fc.nat(6), (people, min, more) => {
      const wanted = { min, max: min + more }
      const planned = planGroups([[null, people]], wanted)
      expect(planned.reduce((sum, group) => sum + group.min, 0)).toBeLessThanOrEqual(people)
      expect(planned.reduce((sum, group) => sum + group.max, 0)).toBeGreaterThanOrEqual(people)
      if (canBeDivided(people, wanted))
        for (const group of planned) expect([group.min, group.max]).toEqual([wanted.min, wanted.max])
    }),
  ))
