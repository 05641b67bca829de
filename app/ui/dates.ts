import { type Day, dayOf, TIME_ZONE } from '#app/platform/clock.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Browsers lack nynorsk and would fall back to English; its dates and months are those of bokmål. */
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/** Making a formatter takes a hundred times longer than using it, and a page has fifty dates. */
function formatterOf(options: Intl.DateTimeFormatOptions): (instant: Date | string, language: Language) => string {
  const made = new Map<Language, Intl.DateTimeFormat>()
  return (instant, language) => {
    const formatter = made.get(language) ?? new Intl.DateTimeFormat(locales[language], options)
    made.set(language, formatter)
    return formatter.format(new Date(instant))
  }
}

// A day alone is read as midnight in Greenwich.
const ofDay = { timeZone: 'UTC' }
const inNorway = { timeZone: TIME_ZONE }

/** A day in words: 1. september 2021. */
export const longDay: (day: Day, language: Language) => string = formatterOf({
  ...ofDay,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The month that a day is in: september 2021. */
export const monthAndYear: (day: Day, language: Language) => string = formatterOf({
  ...ofDay,
  month: 'long',
  year: 'numeric',
})

/** An instant as the clock in Norway shows it: 1. september 2021, 14:05. */
export const dayAndTime = formatterOf({ ...inNorway, dateStyle: 'long', timeStyle: 'short' })

/** A day of a list: 3. sep. */
export const shortDay = formatterOf({ ...inNorway, day: 'numeric', month: 'short' })

const shortDayAndYear = formatterOf({ ...inNorway, day: 'numeric', month: 'short', year: 'numeric' })

/** The time of day as the clock in Norway shows it: 14:05. */
export const clockTime = formatterOf({ ...inNorway, timeStyle: 'short' })

/** When something was, as short as it can be told now: the time today, else the day, with its year when it is another. */
export function briefly(instant: Date | string, now: Date | string, language: Language): string {
  const [day, today] = [dayOf(new Date(instant)), dayOf(new Date(now))]
  if (day === today) return clockTime(instant, language)
  return (day.slice(0, 4) === today.slice(0, 4) ? shortDay : shortDayAndYear)(instant, language)
}
