import { Temporal } from 'temporal-polyfill'
import { type Day, TIME_ZONE } from '#app/platform/clock.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Browsers lack nynorsk and would fall back to English; its dates and months are those of bokmål. */
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/** A day in words: 1. september 2021. */
export const longDay = (day: Day, language: Language) =>
  Temporal.PlainDate.from(day).toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })

/** An instant as the clock in Norway shows it: 1. september 2021, 14:05. */
export const dayAndTime = (instant: Date | string, language: Language) =>
  new Date(instant).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE })

/** The month that a day is in: september 2021. */
export const monthAndYear = (day: Day, language: Language) =>
  Temporal.PlainDate.from(day).toLocaleString(locales[language], { month: 'long', year: 'numeric' })
/** A day of a list: 3. sep. */
export const shortDay = (instant: Date | string, language: Language) =>
  new Date(instant).toLocaleDateString(locales[language], { day: 'numeric', month: 'short', timeZone: TIME_ZONE })

/** The time of day as the clock in Norway shows it: 14:05. */
export const clockTime = (instant: Date | string, language: Language) =>
  new Date(instant).toLocaleTimeString(locales[language], { timeStyle: 'short', timeZone: TIME_ZONE })

const dayIn = (instant: Date) => instant.toLocaleDateString('en-CA', { timeZone: TIME_ZONE })

/** When something was, as short as it can be told now: the time today, else the day, with its year when it is another. */
export function briefly(instant: Date | string, now: Date | string, language: Language): string {
  const [then, today] = [new Date(instant), dayIn(new Date(now))]
  const day = dayIn(then)
  if (day === today) return clockTime(then, language)
  if (day.slice(0, 4) === today.slice(0, 4)) return shortDay(then, language)
  return then.toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: TIME_ZONE,
  })
}
