import { expect, test } from 'vitest'
import { halfDays, publicHolidays } from './public-holidays.server.ts'
import { createWorkingCalendar, dayNumberOf, refusalOfHours, type WorkingHours } from './working-calendar.ts'

const hours = (weekday: number, opens: string, closes: string): WorkingHours => ({ weekday, opens, closes })

const open = (weekly: WorkingHours[], day: string) =>
  createWorkingCalendar(weekly, [], publicHolidays)
    .open(Date.parse(day) / 86_400_000)
    .map(([from, to]) => `${new Date(from).toISOString().slice(11, 16)}–${new Date(to).toISOString().slice(11, 16)}`)

test.each([
  [[], 'hours.none'],
  [[hours(8, '08:00', '15:00')], 'hours.weekday'],
  [[hours(1, '8:00', '15:00')], 'hours.time'],
  [[hours(1, '08:00', '24:30')], 'hours.time'],
  [[hours(1, '15:00', '08:00')], 'hours.order'],
  [[hours(1, '08:00', '08:00')], 'hours.order'],
  [[hours(1, '10:00', '15:00'), hours(1, '08:00', '10:15')], 'hours.overlap'],
  [[hours(1, '10:00', '15:00'), hours(1, '08:00', '10:00')], null],
  [[hours(7, '00:00', '24:00'), hours(1, '00:00', '24:00')], null],
])('%j: %s', (weekly, refusal) => expect(refusalOfHours(weekly)).toBe(refusal))

test('a unit that is never open is refused', () =>
  expect(() => createWorkingCalendar([], [], publicHolidays)).toThrow('hours.none'))

test('hours are local, in winter and in summer', () => {
  expect(open([hours(1, '08:00', '15:45')], '2021-01-04')).toEqual(['07:00–14:45'])
  expect(open([hours(1, '08:00', '15:45')], '2021-07-05')).toEqual(['06:00–13:45'])
})

test('a lunch break is two stretches', () =>
  expect(open([hours(1, '12:00', '15:00'), hours(1, '08:00', '11:30')], '2021-01-04')).toEqual([
    '07:00–10:30',
    '11:00–14:00',
  ]))

test('half days end when the unit says, also in a lunch break, and are none for a unit that has none', () => {
  const weekly = [hours(5, '08:00', '11:30'), hours(5, '12:00', '15:45')]
  const christmasEve = Date.parse('2021-12-24') / 86_400_000
  const worked = (closes: string | null) =>
    createWorkingCalendar(weekly, [], publicHolidays, closes === null ? null : { closes, of: halfDays })
      .open(christmasEve)
      .reduce((sum, [from, to]) => sum + (to - from) / 60_000, 0)
  expect(['11:00', '11:45', '12:00', '12:30', '23:00', '07:00', null].map(worked)).toEqual([
    180, 210, 210, 240, 435, 0, 435,
  ])
})

test('the hour that is missing when the clock goes forward is not worked', () => {
  expect(open([hours(7, '02:30', '03:00')], '2021-03-28')).toEqual([])
  expect(open([hours(7, '01:00', '04:00')], '2021-03-28')).toEqual(['00:00–02:00'])
})

test('the hour that comes twice when the clock goes back is worked twice', () =>
  expect(open([hours(7, '01:00', '04:00')], '2021-10-31')).toEqual(['23:00–03:00']))

test('a day begins at local midnight', () => {
  const first = Date.parse('2021-06-01') / 86_400_000
  expect(dayNumberOf(Date.parse('2021-05-31T21:59:59.999Z'))).toBe(first - 1)
  expect(dayNumberOf(Date.parse('2021-05-31T22:00:00Z'))).toBe(first)
  expect(dayNumberOf(Date.parse('2021-12-31T22:59:59.999Z'))).toBe(Date.parse('2021-12-31') / 86_400_000)
  expect(dayNumberOf(Date.parse('2021-12-31T23:00:00Z'))).toBe(Date.parse('2022-01-01') / 86_400_000)
})
