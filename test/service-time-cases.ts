import fc from 'fast-check'
import { halfDays, publicHolidays } from '#app/features/cases/service-time/public-holidays.server.ts'
import type { Pause } from '#app/features/cases/service-time/service-time.ts'
import { createWorkingCalendar, type WorkingHours } from '#app/features/cases/service-time/working-calendar.ts'
import { instantOf } from '#app/platform/clock.ts'

/** Monday to Friday, 08:00 to 15:45. */
export const OFFICE_HOURS: readonly WorkingHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opens: '08:00',
  closes: '15:45',
}))

export const HALF = { closes: '12:00', of: halfDays }
export const office = createWorkingCalendar(OFFICE_HOURS, [], publicHolidays, HALF)

export const local = (text: string) => instantOf(text.slice(0, 10), text.slice(11))

const MINUTE_MS = 60_000
/** Waits of some hours, or some days. */
export const anyWait = fc.oneof(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 10_000 }))

const clockTime = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

/** One or two stretches on one to seven days. None ends at midnight, where it might run on into the next. */
export const anyHours = fc
  .array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      points: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 95 }), fc.constantFrom(0, 95)), {
        minLength: 4,
        maxLength: 4,
      }),
      two: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((days): WorkingHours[] =>
    [...new Map(days.map((day) => [day.weekday, day])).values()].flatMap(({ weekday, points, two }) => {
      const [a, b, c, d] = points.toSorted((x, y) => x - y).map(clockTime) as [string, string, string, string]
      return two
        ? [
            { weekday, opens: a, closes: b },
            { weekday, opens: c, closes: d },
          ]
        : [{ weekday, opens: a, closes: d }]
    }),
  )

export const anyCalendar = anyHours.map((hours) => createWorkingCalendar(hours, ['2021-12-28'], publicHolidays, HALF))

/** Minutes from a day's beginning in UTC, to days before and after it; half of them beside a midnight, UTC's or ours. */
const nearDay = fc.oneof(
  fc.integer({ min: -2880, max: 1440 }),
  fc.tuple(fc.constantFrom(-2880, -1440, 0, 1440), fc.integer({ min: -150, max: 30 })).map(([day, near]) => day + near),
)

/** Whole minutes beside a change of the clock or a holiday. */
export const startNearHardDay = fc
  .tuple(fc.constantFrom('2021-03-28', '2021-10-31', '2021-04-01', '2021-12-24', '2021-12-31', '2022-03-27'), nearDay)
  .map(([day, minutes]) => after(new Date(`${day}T00:00:00Z`), minutes))

/** Whole minutes of 2021 and 2022. */
export const anyStart = fc.oneof(
  fc.integer({ min: 0, max: 2 * 365 * 1440 }).map((minutes) => after(new Date('2021-01-01T00:00:00Z'), minutes)),
  startNearHardDay,
)

/** Pauses that begin within two weeks of the start or some hours before, and may overlap. */
export const anyPauses = (start: Date) =>
  fc.array(
    fc
      .tuple(fc.oneof(fc.integer({ min: -600, max: 2880 }), fc.integer({ min: 0, max: 14 * 1440 })), anyWait)
      .map(([begins, lasts]): Pause => ({ from: after(start, begins), to: after(start, begins + lasts) })),
    { maxLength: 4 },
  )

export const anyBudget = fc.integer({ min: 1, max: 5_000 }).map((workingMinutes) => ({ workingMinutes }))

export const after = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * MINUTE_MS)
