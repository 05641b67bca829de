import { createI18n } from '#app/platform/texts/i18n.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { longDay } from '#app/ui/dates.ts'
import type { WordAsking } from './ask-students.server.ts'
import { askingMailEn } from './asking-mail.en.ts'
import { askingMailNb } from './asking-mail.nb.ts'
import { askingMailNn } from './asking-mail.nn.ts'

const i18ns = {
  nb: createI18n('nb', askingMailNb),
  nn: createI18n('nn', askingMailNn),
  en: createI18n('en', askingMailEn),
}

/**
 * The mail that asks a student to answer; of whom no language is known, in all three.
 *
 * @param linkTo the full address of the questions
 */
export const wordAsking =
  (linkTo: (language: Language, cohortId: string) => string): WordAsking =>
  ({ cohort, closesOn, isReminder }, language) => {
    const parts = (language ? [language] : languages).map((one) => {
      const { t } = i18ns[one]
      const lead = t(isReminder ? 'groups.mail.remind' : 'groups.mail.ask', { cohort: cohort.name })
      const until = closesOn ? ` ${t('groups.mail.until', { day: longDay(closesOn, one) })}` : ''
      return [`${lead}${until}`, t('groups.mail.how'), linkTo(one, cohort.id)].join('\n\n')
    })
    const { t } = i18ns[language ?? 'nb']
    return { subject: t('groups.mail.subject', { cohort: cohort.name }), body: parts.join('\n\n—\n\n') }
  }
