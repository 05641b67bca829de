import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TIME_ZONE } from '#app/platform/clock.ts'
import {
  after,
  anyBudget,
  anyCalendar,
  anyHours,
  anyPauses,
  anyStart,
  anyWait,
  HALF,
  startNearHardDay,
} from '#test/service-time-cases.ts'
import { halfDays, publicHolidays } from './public-holidays.server.ts'
import { dueAt, elapsedWorkingMinutes, timeLeft, warningAt } from './service-time.ts'
import { createWorkingCalendar, type WorkingHours } from './working-calendar.ts'

const anyCase = anyStart.chain((start) =>
  fc.record({ start: fc.constant(start), calendar: anyCalendar, budget: anyBudget, pauses: anyPauses(start) }),
)

/** Whether a unit works in the minute that begins here, asked in another way. */
function worksAt(instant: Date, hours: readonly WorkingHours[]) {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`
  if (publicHolidays(Number(parts['year'])).has(day)) return false
  const [weekday, time] = [new Date(day).getUTCDay() || 7, `${parts['hour']}:${parts['minute']}`]
  if (halfDays(Number(parts['year'])).has(day) && time >= HALF.closes) return false
  return hours.some((one) => one.weekday === weekday && one.opens <= time && time < one.closes)
}

const format = new Intl.DateTimeFormat('en', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

test('working time is as many minutes as one counts one by one', () => {
  const startAndPauses = startNearHardDay.chain((start) => fc.tuple(fc.constant(start), anyPauses(start)))
  fc.assert(
    fc.property(startAndPauses, anyHours, fc.integer({ min: 0, max: 2880 }), ([start, pauses], hours, length) => {
      // A stretch that begins or ends in the hour that is skipped or comes twice is read in more than one way.
      fc.pre(hours.every(({ opens, closes }) => !/^02:/.test(opens) && !/^02:/.test(closes)))
      const calendar = createWorkingCalendar(hours, [], publicHolidays, HALF)
      let count = 0
      for (let minute = 0; minute < length; minute++) {
        const instant = after(start, minute)
        const waits = pauses.some(({ from, to }) => from <= instant && instant < to!)
        if (!waits && worksAt(instant, hours)) count++
      }
      expect(elapsedWorkingMinutes(start, after(start, length), calendar, pauses)).toBe(count)
    }),
    { numRuns: 150 },
  )
  // A second by itself, and more beside others.
}, 20_000)

test('working time adds up', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 20_000 }),
      ({ start, calendar, pauses }, one, two) => {
        const [middle, end] = [after(start, one), after(start, one + two)]
        expect(elapsedWorkingMinutes(start, end, calendar, pauses)).toBe(
          elapsedWorkingMinutes(start, middle, calendar, pauses) + elapsedWorkingMinutes(middle, end, calendar, pauses),
        )
      },
    ),
  )
})

test('at the due instant exactly the time is used, and a minute before it is not', () => {
  fc.assert(
    fc.property(anyCase, ({ start, calendar, budget, pauses }) => {
      const due = dueAt(start, budget, calendar, pauses)!
      expect(elapsedWorkingMinutes(start, due, calendar, pauses)).toBe(budget.workingMinutes)
      expect(elapsedWorkingMinutes(start, after(due, -1), calendar, pauses)).toBe(budget.workingMinutes - 1)
      expect(timeLeft(due, start, budget, calendar, pauses)).toBe(0)
    }),
  )
})

test('what is used up by an instant is due no later than it', () => {
  fc.assert(
    fc.property(anyCase, anyWait, ({ start, calendar, pauses }, wait) => {
      const workingMinutes = elapsedWorkingMinutes(start, after(start, wait), calendar, pauses)
      fc.pre(workingMinutes > 0)
      const due = dueAt(start, { workingMinutes }, calendar, pauses)!
      expect(due.getTime()).toBeLessThanOrEqual(after(start, wait).getTime())
    }),
  )
})

test('who asks later is never due earlier', () => {
  fc.assert(
    fc.property(anyCase, anyWait, ({ start, calendar, budget, pauses }, wait) => {
      const [one, two] = [start, after(start, wait)]
      expect(dueAt(one, budget, calendar, pauses)!.getTime()).toBeLessThanOrEqual(
        dueAt(two, budget, calendar, pauses)!.getTime(),
      )
    }),
  )
})

test('who asks later is never due earlier in whole days, and due when a unit closes', () => {
  fc.assert(
    fc.property(anyCase, anyWait, fc.integer({ min: 1, max: 8 }), ({ start, calendar }, wait, workingDays) => {
      const due = dueAt(start, { workingDays }, calendar)!
      expect(due.getTime()).toBeLessThanOrEqual(dueAt(after(start, wait), { workingDays }, calendar)!.getTime())
      expect(elapsedWorkingMinutes(due, after(due, 1), calendar)).toBe(0)
      expect(elapsedWorkingMinutes(after(due, -1), due, calendar)).toBe(1)
    }),
    { numRuns: 400 },
  )
})

test('a pause pushes what is due by the working minutes in it', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ start, calendar, budget }, length, share) => {
        const without = dueAt(start, budget, calendar)!
        const from = after(start, Math.floor(((without.getTime() - start.getTime()) / 60_000) * share))
        fc.pre(from < without)
        const pause = { from, to: after(from, length) }
        const due = dueAt(start, budget, calendar, [pause])!
        expect(elapsedWorkingMinutes(start, due, calendar)).toBe(
          budget.workingMinutes + elapsedWorkingMinutes(pause.from, pause.to, calendar),
        )
      },
    ),
  )
})

test('nothing is due in an open pause that began before it, and nothing changes in one that began after', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 15_000 }), ({ start, calendar, budget, pauses }, begins) => {
      const without = dueAt(start, budget, calendar, pauses)!
      const open = { from: after(start, begins), to: null }
      const due = dueAt(start, budget, calendar, [...pauses, open])
      expect(due).toEqual(open.from < without ? null : without)
    }),
  )
})

test('the warning is never after what is due, and comes when its share is used', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 20 }), ({ start, calendar, budget, pauses }, twentieths) => {
      const time = { workingMinutes: (budget.workingMinutes % 100) * 20 + 20 }
      const warning = warningAt(start, time, calendar, pauses, twentieths / 20)!
      expect(warning.getTime()).toBeLessThanOrEqual(dueAt(start, time, calendar, pauses)!.getTime())
      expect(elapsedWorkingMinutes(start, warning, calendar, pauses)).toBeCloseTo(
        (time.workingMinutes / 20) * twentieths,
        3,
      )
    }),
  )
})
