import type { Day } from './clock.ts'

// Apart from the clock, which brings along a calendar that a form in a browser has no need of.

/** Whether a text is a day that there is, in a year that a form may hold: PostgreSQL knows no year 0. */
export function isDay(text: string): text is Day {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
