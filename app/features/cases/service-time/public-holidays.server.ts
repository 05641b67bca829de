import Holidays from 'date-holidays'
import { type Day, TIME_ZONE } from '#app/platform/clock.ts'

const norway = new Holidays('NO', { timezone: TIME_ZONE, types: ['public'] })
const cache = new Map<number, ReadonlySet<Day>>()

/**
 * The days of a year on which Norway is off by law (lov om helligdager og helligdagsfred § 2, and 1 and 17 May), Easter
 * and Whitsun reckoned. Christmas Eve and New Year's Eve are none: a unit that shuts then says so itself.
 *
 * Reckoned once for each year: 5 ms.
 */
export function publicHolidays(year: number): ReadonlySet<Day> {
  let days = cache.get(year)
  if (!days) {
    const found = norway.getHolidays(year).filter(({ type }) => type === 'public')
    days = new Set(found.map(({ date }) => date.slice(0, 10)))
    cache.set(year, days)
  }
  return days
}
