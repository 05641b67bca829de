import { type Day, instantOf } from '#app/platform/clock.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const DAY_TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** A stretch of the week in which a unit works. Europe/Oslo local. */
export interface WorkingHours {
  /** ISO weekday; 1 is Monday. */
  weekday: number
  /** Local time, `08:00`. */
  opens: string
  /** Local time, after `opens`; `24:00` is the end of the day. */
  closes: string
}

export type WorkingHoursRefusal = 'hours.none' | 'hours.weekday' | 'hours.time' | 'hours.order' | 'hours.overlap'

/** From when until when, in milliseconds since 1970; the end is not in it. */
export type Stretch = readonly [from: number, to: number]

/** When a unit works. Days are counted from 1970-01-01, which is 0. */
export interface WorkingCalendar {
  /** The stretches in which the unit works on a day, in order; none on a day off. */
  open(dayNumber: number): readonly Stretch[]
}

/** When a unit closes on the days that it works by half. */
export interface HalfDays {
  /** Local time, `12:00`. */
  closes: string
  /** Those of a year: `halfDays`. */
  of: (year: number) => ReadonlySet<Day>
}

/** Local time as it is stored, `08:00`. */
export const isTime = (text: string) => DAY_TIME.test(text)

/** Why these cannot be a unit's working hours, or null when they can. A unit that never works could promise nothing. */
export function refusalOfHours(hours: readonly WorkingHours[]): WorkingHoursRefusal | null {
  if (hours.length === 0) return 'hours.none'
  if (hours.some(({ weekday }) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7)) return 'hours.weekday'
  if (hours.some(({ opens, closes }) => !isTime(opens) || !isTime(closes))) return 'hours.time'
  if (hours.some(({ opens, closes }) => opens >= closes)) return 'hours.order'
  const sorted = inOrder(hours)
  const overlaps = sorted.some((one, index) => {
    const next = sorted[index + 1]
    return next?.weekday === one.weekday && next.opens < one.closes
  })
  return overlaps ? 'hours.overlap' : null
}

/**
 * A unit's calendar. Keep it while many cases are computed: what it has found out about a day it remembers.
 *
 * @param closedDays days on which this unit is off besides the public holidays, such as those before New Year
 * @param holidaysOf the public holidays of a year: `publicHolidays`
 * @param half null where those are days like others
 * @throws RangeError when the hours cannot be (`refusalOfHours`): what is stored has been through it
 */
export function createWorkingCalendar(
  hours: readonly WorkingHours[],
  closedDays: Iterable<Day>,
  holidaysOf: (year: number) => ReadonlySet<Day>,
  half: HalfDays | null = null,
): WorkingCalendar {
  const refusal = refusalOfHours(hours)
  if (refusal) throw new RangeError(`A unit cannot work at these hours: ${refusal}`)
  const byWeekday = Map.groupBy(inOrder(hours), ({ weekday }) => weekday)
  const closed = new Set(closedDays)
  const cache = new Map<number, readonly Stretch[]>()

  function find(dayNumber: number): readonly Stretch[] {
    const weekly = byWeekday.get(weekdayOf(dayNumber))
    if (!weekly) return []
    const day = dayAt(dayNumber)
    const year = Number(day.slice(0, 4))
    if (closed.has(day) || holidaysOf(year).has(day)) return []
    const last = half?.of(year).has(day) ? half.closes : '24:00'
    return weekly
      .map(({ opens, closes }): Stretch => [atLocal(dayNumber, opens), atLocal(dayNumber, earlier(closes, last))])
      .filter(([from, to]) => from < to)
  }

  return {
    open(dayNumber) {
      let stretches = cache.get(dayNumber)
      if (!stretches) {
        stretches = find(dayNumber)
        cache.set(dayNumber, stretches)
      }
      return stretches
    },
  }
}

/** The number of the local day that an instant is in. */
export function dayNumberOf(ms: number): number {
  // Oslo is one or two hours ahead of UTC, so at most one day too early.
  const earliest = Math.floor((ms + 60 * MINUTE_MS) / DAY_MS)
  return ms >= midnight(earliest + 1) ? earliest + 1 : earliest
}

/** When each local day begins: the same for all calendars, and dear to reckon. */
const midnights = new Map<number, number>()

function midnight(dayNumber: number): number {
  let ms = midnights.get(dayNumber)
  if (ms === undefined) {
    ms = instantOf(dayAt(dayNumber)).getTime()
    midnights.set(dayNumber, ms)
  }
  return ms
}

function atLocal(dayNumber: number, time: string): number {
  const [from, to] = [midnight(dayNumber), midnight(dayNumber + 1)]
  if (time === '24:00') return to
  // Only the two days on which the clock is moved need to be looked up.
  if (to - from !== DAY_MS) return instantOf(dayAt(dayNumber), time).getTime()
  return from + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS
}

const earlier = (one: string, other: string) => (one < other ? one : other)

const dayAt = (dayNumber: number): Day => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)

/** 1970-01-01 was a Thursday. */
const weekdayOf = (dayNumber: number) => ((((dayNumber + 3) % 7) + 7) % 7) + 1

const inOrder = (hours: readonly WorkingHours[]) =>
  hours.toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens))
