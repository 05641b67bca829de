import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnsweredCase, FEWEST, figuresOfUnits, minutesUntil } from './figures.ts'

const answered = (workingMinutes: number, withinTime: boolean | null = true): AnsweredCase => ({
  unit: 'u',
  workingMinutes,
  answered: true,
  withinTime,
})
const unanswered = (workingMinutes: number, withinTime: false | null = null): AnsweredCase => ({
  unit: 'u',
  workingMinutes,
  answered: false,
  withinTime,
})
const figures = (cases: AnsweredCase[], people = 5) => figuresOfUnits([{ unit: 'u', people }], cases)[0]!

describe('ten cases answered after 10, 20 … 100 minutes, seven of them in time', () => {
  const ten = Array.from({ length: 10 }, (_, index) => answered(10 * (index + 1), index < 7))

  test('seven tenths in time, half within 50 minutes, nine in ten within 90', () =>
    expect(figures(ten)).toEqual({
      unit: 'u',
      withinTime: { value: 0.7 },
      medianMinutes: { value: 50 },
      ninetiethMinutes: { value: 90 },
    }))

  test('ten more that wait since 25 minutes push the half from 50 to 60 minutes', () => {
    // After 20 minutes 18 of 20 wait. Ten drop out at 25. At 30, 40, 50, 60: 7, 6, 5, 4 in 8 of those 18 in 20: 45 %.
    const waiting = Array.from({ length: 10 }, () => unanswered(25))
    expect(minutesUntil(0.5, [...ten, ...waiting])).toBe(60)
    expect(minutesUntil(0.5, ten)).toBe(50)
  })
})

test('a unit of four people has no figures', () =>
  expect(
    figures(
      Array.from({ length: 100 }, () => answered(1)),
      4,
    ),
  ).toEqual({
    unit: 'u',
    withinTime: { none: 'figures.few_people' },
    medianMinutes: { none: 'figures.few_people' },
    ninetiethMinutes: { none: 'figures.few_people' },
  }))

test('four cases behind a figure are too few, for each figure by itself', () => {
  const cases = [answered(1), answered(2), answered(3), answered(4), unanswered(900, false)]
  expect(figures(cases)).toMatchObject({
    withinTime: { value: 0.8 },
    medianMinutes: { none: 'figures.few_cases' },
  })
  expect(figures([answered(1, null), ...cases.slice(0, 4)])).toMatchObject({
    withinTime: { none: 'figures.few_cases' },
    medianMinutes: { value: 2 },
  })
})

test('when most cases wait still, the figure is not reached', () => {
  const cases = [1, 2, 3, 4, 5].map((minutes) => answered(minutes))
  const waiting = Array.from({ length: 20 }, () => unanswered(100))
  expect(figures([...cases, ...waiting])).toMatchObject({
    medianMinutes: { none: 'figures.not_reached' },
    ninetiethMinutes: { none: 'figures.not_reached' },
  })
})

test('a unit without cases is told of, and units are kept apart and in order', () => {
  const units = [
    { unit: 'b', people: 9 },
    { unit: 'a', people: 9 },
  ]
  const cases = [1, 2, 3, 4, 5].map((minutes) => ({ ...answered(minutes), unit: 'a' }))
  expect(figuresOfUnits(units, cases)).toMatchObject([
    { unit: 'b', medianMinutes: { none: 'figures.few_cases' } },
    { unit: 'a', medianMinutes: { value: 3 } },
  ])
})

const anyCase = fc.record({
  unit: fc.constantFrom('u', 'v'),
  workingMinutes: fc.integer({ min: 0, max: 5_000 }),
  answered: fc.boolean(),
  withinTime: fc.option(fc.boolean()),
})

test('when all are answered, the share has its answer by that minute and not by an earlier one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(0.5, 0.9),
      (minutes, share) => {
        const found = minutesUntil(
          share,
          minutes.map((each) => answered(each)),
        )!
        const within = (limit: number) => minutes.filter((each) => each <= limit).length / minutes.length
        expect(within(found)).toBeGreaterThanOrEqual(share)
        expect(within(found - 1)).toBeLessThan(share)
      },
    ),
  )
})

test('one more that has waited long never makes a unit look quicker', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 40 }), fc.constantFrom(0.5, 0.9), (cases, share) => {
      const more = minutesUntil(share, [...cases, unanswered(10_000)]) ?? Number.POSITIVE_INFINITY
      expect(more).toBeGreaterThanOrEqual(minutesUntil(share, cases) ?? Number.POSITIVE_INFINITY)
    }),
  )
})

test('a figure is never shown of fewer than five people or cases', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 30 }), fc.integer({ min: 0, max: 8 }), (cases, people) => {
      const { withinTime, medianMinutes } = figures(cases, people)
      const own = cases.filter(({ unit }) => unit === 'u')
      const decided = own.filter((one) => one.withinTime !== null).length
      const answers = own.filter((one) => one.answered).length
      expect('value' in withinTime).toBe(people >= FEWEST && decided >= FEWEST)
      if (people < FEWEST || answers < FEWEST) expect(medianMinutes).toHaveProperty('none')
    }),
  )
})
