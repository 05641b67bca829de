import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  createClock,
  createShiftedClock,
  dayOf,
  daysBetween,
  instantOf,
  weekdayOf,
} from './clock.ts'

const HOUR_MS = 3_600_000
const anyDay = fc
  .date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2100-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** The last Sunday of a month of 31 days: the European Union's rule for daylight saving, reckoned by another way. */
function lastSunday(year: number, month: 3 | 10) {
  const last = new Date(Date.UTC(year, month - 1, 31))
  return new Date(last.getTime() - last.getUTCDay() * 24 * HOUR_MS).toISOString().slice(0, 10)
}

const hoursIn = (day: string) => (instantOf(addDays(day, 1)).getTime() - instantOf(day).getTime()) / HOUR_MS

describe('the night when the clock goes forward, 28 March 2021', () => {
  test('has 23 hours', () => expect(hoursIn('2021-03-28')).toBe(23))

  test('01:59 is followed by 03:00', () => {
    expect(instantOf('2021-03-28', '01:59')).toEqual(new Date('2021-03-28T00:59:00Z'))
    expect(instantOf('2021-03-28', '03:00')).toEqual(new Date('2021-03-28T01:00:00Z'))
  })

  test('02:30, which does not exist, is 03:30', () => {
    expect(instantOf('2021-03-28', '02:30')).toEqual(instantOf('2021-03-28', '03:30'))
  })

  test('begins at 23:00 UTC and ends at 22:00 UTC', () => {
    expect(dayOf(new Date('2021-03-27T22:59:59Z'))).toBe('2021-03-27')
    expect(dayOf(new Date('2021-03-27T23:00:00Z'))).toBe('2021-03-28')
    expect(dayOf(new Date('2021-03-28T21:59:59Z'))).toBe('2021-03-28')
    expect(dayOf(new Date('2021-03-28T22:00:00Z'))).toBe('2021-03-29')
  })
})

describe('the night when the clock goes back, 31 October 2021', () => {
  test('has 25 hours', () => expect(hoursIn('2021-10-31')).toBe(25))

  test('02:30, which comes twice, is the first of the two', () => {
    expect(instantOf('2021-10-31', '02:30')).toEqual(new Date('2021-10-31T00:30:00Z'))
  })

  test('both hours from 02:00 to 03:00 are the same day', () => {
    expect(dayOf(new Date('2021-10-31T00:30:00Z'))).toBe('2021-10-31')
    expect(dayOf(new Date('2021-10-31T01:30:00Z'))).toBe('2021-10-31')
  })

  test('begins at 22:00 UTC and ends at 23:00 UTC', () => {
    expect(dayOf(new Date('2021-10-30T21:59:59Z'))).toBe('2021-10-30')
    expect(dayOf(new Date('2021-10-30T22:00:00Z'))).toBe('2021-10-31')
    expect(dayOf(new Date('2021-10-31T22:59:59Z'))).toBe('2021-10-31')
    expect(dayOf(new Date('2021-10-31T23:00:00Z'))).toBe('2021-11-01')
  })
})

test.for(Array.from({ length: 20 }, (_, index) => 2020 + index))(
  'in %i only the two nights are not of 24 hours',
  (year) => {
    const odd: string[] = []
    for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1))
      if (hoursIn(day) !== 24) odd.push(day)
    expect(odd).toEqual([lastSunday(year, 3), lastSunday(year, 10)])
  },
)

test('the instant at which a day begins is in that day, and the one before it is not', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOf(instantOf(day))).toBe(day)
      expect(dayOf(new Date(instantOf(day).getTime() - 1))).toBe(addDays(day, -1))
    }),
  )
})

test('days between two days are those that lead from one to the other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('a week over each of the two nights is seven days', () => {
  expect(daysBetween('2021-03-25', '2021-04-01')).toBe(7)
  expect(daysBetween('2021-10-28', '2021-11-04')).toBe(7)
})

test('a month from the last of January is the last of February', () => {
  expect(addMonths('2021-01-31', 1)).toBe('2021-02-28')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
})

test('1 September 2021 is a Wednesday, the third day of the ISO week', () => expect(weekdayOf('2021-09-01')).toBe(3))

test('a shifted clock runs on from its own start as the real one does', () => {
  let real = new Date('2026-01-15T12:00:00Z')
  const clock = createShiftedClock(() => real, real, instantOf('2021-09-01', '08:00'))
  expect(clock.today()).toBe('2021-09-01')
  real = new Date(real.getTime() + 60 * 24 * HOUR_MS)
  // 60 days of 24 hours from 08:00: the night of 31 October has not come yet.
  expect(clock.now()).toEqual(instantOf('2021-10-31', '07:00'))
  expect(clock.today()).toBe('2021-10-31')
})

test('today changes at midnight in Oslo', () => {
  expect(createClock(() => new Date('2021-12-31T22:59:59Z')).today()).toBe('2021-12-31')
  expect(createClock(() => new Date('2021-12-31T23:00:00Z')).today()).toBe('2022-01-01')
})
