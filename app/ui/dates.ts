import { Temporal } from 'temporal-polyfill'
import { type Day, TIME_ZONE } from '#app/platform/clock.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Browsers lack nynorsk and would fall back to English. Its dates are those of bokmål but for the weekdays. */
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }
const nynorskWeekdays = ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag']

/** A day in words: 1. september 2021. */
export const longDay = (day: Day, language: Language) =>
  Temporal.PlainDate.from(day).toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })

/** An instant as the clock in Norway shows it: 1. september 2021, 14:05. */
export const dayAndTime = (instant: Date | string, language: Language) =>
  new Date(instant).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE })

/** The name of an ISO weekday; 1 is Monday. */
export const weekdayName = (weekday: number, language: Language) =>
  (language === 'nn' && nynorskWeekdays[weekday - 1]) ||
  Temporal.PlainDate.from('2024-01-01').add({ days: weekday - 1 }).toLocaleString(locales[language], { weekday: 'long' })
