import { expect, test } from 'vitest'
import { halfDays, publicHolidays } from './public-holidays.server.ts'

const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26']

/** Maundy Thursday, Good Friday, both days of Easter, Ascension, both days of Whitsun. */
const MOVABLE: Record<number, string> = {
  2021: '04-01 04-02 04-04 04-05 05-13 05-23 05-24',
  2022: '04-14 04-15 04-17 04-18 05-26 06-05 06-06',
  2023: '04-06 04-07 04-09 04-10 05-18 05-28 05-29',
  2024: '03-28 03-29 03-31 04-01 05-09 05-19 05-20',
  2025: '04-17 04-18 04-20 04-21 05-29 06-08 06-09',
  2026: '04-02 04-03 04-05 04-06 05-14 05-24 05-25',
  2027: '03-25 03-26 03-28 03-29 05-06 05-16 05-17',
  2028: '04-13 04-14 04-16 04-17 05-25 06-04 06-05',
  2029: '03-29 03-30 04-01 04-02 05-10 05-20 05-21',
  2030: '04-18 04-19 04-21 04-22 05-30 06-09 06-10',
}

test.each(Object.entries(MOVABLE))('%s has these days off and no others', (year, movable) => {
  const days = new Set([...FIXED, ...movable.split(' ')].map((day) => `${year}-${day}`))
  expect([...publicHolidays(Number(year))].sort()).toEqual([...days].sort())
})

test('when Whit Monday is 17 May the year has one day off less', () => {
  expect(publicHolidays(2027).size).toBe(11)
  expect(publicHolidays(2026).size).toBe(12)
})

test('Christmas Eve is worked, by half', () => {
  expect(publicHolidays(2021).has('2021-12-24')).toBe(false)
  expect(halfDays(2021).has('2021-12-24')).toBe(true)
})

/** The Wednesday before Maundy Thursday. */
test.each([
  [2021, '03-31'],
  [2022, '04-13'],
  [2024, '03-27'],
  [2027, '03-24'],
  [2029, '03-28'],
])('%s has half days on the two eves and on %s', (year, wednesday) =>
  expect([...halfDays(year)].sort()).toEqual([wednesday, '12-24', '12-31'].map((day) => `${year}-${day}`)),
)
