import { describe, expect, test } from 'vitest'
import { local, OFFICE_HOURS, office } from '#test/service-time-cases.ts'
import { publicHolidays } from './public-holidays.server.ts'
import { dueAt, elapsedWorkingMinutes, type Pause, timeLeft, warningAt } from './service-time.ts'
import { createWorkingCalendar } from './working-calendar.ts'

// Checked by hand with an almanac. Office hours are Monday to Friday, 08:00–15:45: 465 minutes a day.

const days = (workingDays: number) => ({ workingDays })
const minutes = (workingMinutes: number) => ({ workingMinutes })
const pause = (from: string, to: string | null): Pause => ({ from: local(from), to: to === null ? null : local(to) })

describe('what is asked on Maundy Thursday, 1 April 2021, at 15:00', () => {
  const asked = local('2021-04-01T15:00')

  test('is due on Tuesday when it has two hours or a day', () => {
    expect(dueAt(asked, minutes(120), office)).toEqual(local('2021-04-06T10:00'))
    expect(dueAt(asked, days(1), office)).toEqual(local('2021-04-06T15:45'))
  })

  test('has used nothing when Easter Monday is over', () =>
    expect(elapsedWorkingMinutes(asked, local('2021-04-06T08:00'), office)).toBe(0))
})

test.each([
  ['Wednesday before Ascension', '2021-05-12T15:00', days(1), '2021-05-14T15:45'],
  ['the same, and 17 May after it', '2021-05-12T15:00', days(2), '2021-05-18T15:45'],
  ['45 minutes on Wednesday, the rest on Friday', '2021-05-12T15:00', minutes(180), '2021-05-14T10:15'],
  ['until closing, not the next opening', '2021-05-10T15:00', minutes(45), '2021-05-10T15:45'],
  ['Friday evening', '2021-09-03T20:00', days(1), '2021-09-06T15:45'],
  ['Sunday', '2021-09-05T12:00', minutes(1), '2021-09-06T08:01'],
  ['early on Monday', '2021-09-06T05:00', days(1), '2021-09-07T15:45'],
  ['1 May on a Saturday takes no working day', '2021-04-30T09:00', days(1), '2021-05-03T15:45'],
  ['Whit Monday that is 17 May takes one', '2027-05-14T09:00', days(1), '2027-05-18T15:45'],
  ['until noon on the Wednesday before Maundy Thursday', '2021-03-30T09:00', days(1), '2021-03-31T12:00'],
  ['over Easter with half a Wednesday before', '2021-03-31T11:00', minutes(90), '2021-04-06T08:30'],
  ['over New Year', '2021-12-30T09:00', days(2), '2022-01-03T15:45'],
  ['over the night when the clock goes forward', '2021-03-26T15:30', minutes(30), '2021-03-29T08:15'],
  ['over the night when the clock goes back', '2021-10-29T15:30', minutes(30), '2021-11-01T08:15'],
])('%s: asked %s, %j, due %s', (_, asked, budget, due) =>
  expect(dueAt(local(asked), budget, office)).toEqual(local(due)),
)

describe('a unit that never closes', () => {
  const always = createWorkingCalendar(
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
    [],
    publicHolidays,
  )

  test('answers six hours later, by the clock of the wall five or seven when the clock is moved', () => {
    expect(dueAt(local('2021-03-27T22:00'), minutes(360), always)).toEqual(local('2021-03-28T05:00'))
    expect(dueAt(local('2021-10-30T22:00'), minutes(360), always)).toEqual(local('2021-10-31T03:00'))
  })

  test('has 23 and 25 hours on those days', () => {
    expect(elapsedWorkingMinutes(local('2021-03-28T00:00'), local('2021-03-29T00:00'), always)).toBe(23 * 60)
    expect(elapsedWorkingMinutes(local('2021-10-31T00:00'), local('2021-11-01T00:00'), always)).toBe(25 * 60)
  })
})

test('days between Christmas and New Year on which the unit is off do not count', () => {
  const off = ['2021-12-24', '2021-12-27', '2021-12-28', '2021-12-29', '2021-12-30', '2021-12-31']
  const closed = createWorkingCalendar(OFFICE_HOURS, off, publicHolidays)
  expect(dueAt(local('2021-12-23T15:00'), days(1), closed)).toEqual(local('2022-01-03T15:45'))
  expect(dueAt(local('2021-12-23T15:00'), days(1), office)).toEqual(local('2021-12-24T12:00'))
})

describe('pauses', () => {
  const asked = local('2021-09-06T10:00') // a Monday; one working day is 345 + 465 minutes

  test('push what is due by as much as they took', () => {
    // From Tuesday 09:00 to Wednesday 15:00: 405 and 420 minutes. Then 45 are left of Wednesday, 360 of Thursday.
    expect(dueAt(asked, days(1), office, [pause('2021-09-07T09:00', '2021-09-08T15:00')])).toEqual(
      local('2021-09-09T14:00'),
    )
  })

  test('at night push nothing', () =>
    expect(dueAt(asked, days(1), office, [pause('2021-09-06T15:45', '2021-09-07T08:00')])).toEqual(
      local('2021-09-07T15:45'),
    ))

  test('that overlap count once', () =>
    expect(
      dueAt(asked, minutes(60), office, [
        pause('2021-09-06T10:30', '2021-09-06T11:30'),
        pause('2021-09-06T10:15', '2021-09-06T11:00'),
      ]),
    ).toEqual(local('2021-09-06T12:15')))

  test('that are open leave nothing due, but tell what is left', () => {
    const waiting = [pause('2021-09-06T11:00', null)]
    expect(dueAt(asked, minutes(90), office, waiting)).toBeNull()
    expect(warningAt(asked, minutes(90), office, waiting)).toBeNull()
    expect(timeLeft(local('2021-10-01T12:00'), asked, minutes(90), office, waiting)).toBe(30)
  })

  test('that open when the time is already over change nothing', () =>
    expect(dueAt(asked, minutes(60), office, [pause('2021-09-06T11:00', null)])).toEqual(local('2021-09-06T11:00')))
})

test('the warning comes when three quarters are used, or another share', () => {
  const asked = local('2021-09-06T15:00')
  expect(warningAt(asked, minutes(100), office)).toEqual(local('2021-09-07T08:30'))
  expect(warningAt(asked, minutes(100), office, [], 0.2)).toEqual(local('2021-09-06T15:20'))
  expect(() => warningAt(asked, minutes(100), office, [], 0)).toThrow(RangeError)
})

test('time left falls below zero when the time is over, and is whole before the start', () => {
  const asked = local('2021-09-06T10:00')
  expect(timeLeft(local('2021-09-06T12:00'), asked, minutes(60), office)).toBe(-60)
  expect(timeLeft(local('2021-09-06T09:00'), asked, minutes(60), office)).toBe(60)
})

test('a unit that is shut for good promises nothing', () => {
  const dates = Array.from({ length: 4_500 }, (_, day) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString())
  const shut = createWorkingCalendar(
    OFFICE_HOURS,
    dates.map((date) => date.slice(0, 10)),
    publicHolidays,
  )
  expect(() => dueAt(local('2021-09-06T10:00'), minutes(1), shut)).toThrow('does not work enough')
  expect(() => dueAt(local('2021-09-06T10:00'), days(1), shut)).toThrow('does not work enough')
})

test.each([minutes(0), minutes(-1), minutes(Number.NaN), days(0), days(1.5)])('%j is no time', (budget) =>
  expect(() => dueAt(local('2021-09-06T10:00'), budget, office)).toThrow(RangeError),
)

test('time does not run backward', () =>
  expect(() => elapsedWorkingMinutes(local('2021-09-07T10:00'), local('2021-09-06T10:00'), office)).toThrow(RangeError))
