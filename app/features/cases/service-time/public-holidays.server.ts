import Holidays from 'date-holidays'
import { addDays, type Day, TIME_ZONE } from '#app/platform/clock.ts'

/** As the holidays' own rules call it. */
const MAUNDY_THURSDAY = 'easter -3'
const norway = new Holidays('NO', { timezone: TIME_ZONE, types: ['public'] })
const cache = new Map<number, Year>()

interface Year {
  off: ReadonlySet<Day>
  half: ReadonlySet<Day>
}

/**
 * The days of a year on which Norway is off by law (lov om helligdager og helligdagsfred § 2, and 1 and 17 May), Easter
 * and Whitsun reckoned. Christmas Eve and New Year's Eve are none: they are worked by half (`halfDays`).
 */
export const publicHolidays = (year: number): ReadonlySet<Day> => daysOf(year).off

/** The days that public offices work by half: Christmas Eve, New Year's Eve and the Wednesday before Maundy Thursday. */
export const halfDays = (year: number): ReadonlySet<Day> => daysOf(year).half

/** Reckoned once for each year: 5 ms. */
function daysOf(year: number): Year {
  let days = cache.get(year)
  if (!days) {
    const found = norway.getHolidays(year).filter(({ type }) => type === 'public')
    const maundyThursday = found.find(({ rule }) => rule === MAUNDY_THURSDAY)
    if (!maundyThursday) throw new Error(`No Easter in ${year}`)
    days = {
      off: new Set(found.map(({ date }) => date.slice(0, 10))),
      half: new Set([addDays(maundyThursday.date.slice(0, 10), -1), `${year}-12-24`, `${year}-12-31`]),
    }
    cache.set(year, days)
  }
  return days
}
