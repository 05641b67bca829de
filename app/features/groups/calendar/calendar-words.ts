import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { draftEn } from '../proposal/draft.en.ts'
import { draftNb } from '../proposal/draft.nb.ts'
import { draftNn } from '../proposal/draft.nn.ts'
import { calendarEn } from './calendar.en.ts'
import { calendarNb } from './calendar.nb.ts'
import { calendarNn } from './calendar.nn.ts'
import type { CalendarWords } from './calendar-events.ts'

const i18ns = {
  nb: createI18n('nb', { ...draftNb, ...calendarNb }),
  nn: createI18n('nn', { ...draftNn, ...calendarNn }),
  en: createI18n('en', { ...draftEn, ...calendarEn }),
}

/** What a calendar says in a language; `name` is its own. */
export function calendarWords(language: Language): Omit<CalendarWords, `href${string}`> & { name: string } {
  const { t } = i18ns[language]
  return {
    name: t('groups.calendar.name'),
    group: (number) => t('groups.group.numbered', { number }),
    meets: (group, cohort) => t('groups.calendar.meets', { group, cohort }),
    follows: (group, cohort) => t('groups.calendar.follows', { group, cohort }),
    checkIn: (week, cohort) => t('groups.calendar.checkIn', { week, cohort }),
    closes: (cohort) => t('groups.calendar.closes', { cohort }),
  }
}
