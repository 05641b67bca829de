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
