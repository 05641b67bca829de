import { Temporal } from 'temporal-polyfill'

export const TIME_ZONE = 'Europe/Oslo'

const MS_PER_DAY = 24 * 60 * 60 * 1000

/** A calendar day in Europe/Oslo, `2021-09-01`. */
export type Day = string

/** The calendar that the university's work follows. Security (sessions, sign-in, rate limits) asks the real clock. */
export interface Clock {
  now(): Date
  today(): Day
}

/** Making it takes a hundred times longer than using it. Of the locales, Sweden's writes a day as we keep it. */
const dayInNorway = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const dayOf = (instant: Date): Day => dayInNorway.format(instant)

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()

/** Whole days from `from` to `to`; negative when `to` is before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

/** The instant at which a local day and hour begin; on the night when the clock goes back, the first of the two. */
export const instantOf = (day: Day, time = '00:00'): Date =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' })
      .epochMilliseconds,
  )

/** ISO weekday, 1 is Monday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

export function createClock(now: () => Date): Clock {
  return { now, today: () => dayOf(now()) }
}

/** A calendar that began at `domainStart` when the real one showed `realStart`, and runs on from there. */
export function createShiftedClock(realNow: () => Date, realStart: Date, domainStart: Date): Clock {
  const shiftMs = domainStart.getTime() - realStart.getTime()
  return createClock(() => new Date(realNow().getTime() + shiftMs))
}
