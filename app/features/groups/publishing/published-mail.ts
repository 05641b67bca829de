import { createI18n } from '#app/platform/texts/i18n.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { WordPublished } from './publish-draft.server.ts'
import { publishedMailEn } from './published-mail.en.ts'
import { publishedMailNb } from './published-mail.nb.ts'
import { publishedMailNn } from './published-mail.nn.ts'

const i18ns = {
  nb: createI18n('nb', publishedMailNb),
  nn: createI18n('nn', publishedMailNn),
  en: createI18n('en', publishedMailEn),
}

/**
 * The mail to who has a group; of whom no language is known, in all three. Who else is in the group stands on its page,
 * where only they see it.
 *
 * @param linkTo the full address of the group
 */
export const wordPublished =
  (linkTo: (language: Language, groupId: string) => string): WordPublished =>
  ({ cohort, groupId, isNew }, language) => {
    const parts = (language ? [language] : languages).map((one) => {
      const { t } = i18ns[one]
      const lead = t(isNew ? 'groups.published.mail.placed' : 'groups.published.mail.moved', { cohort })
      return [lead, t('groups.published.mail.how'), linkTo(one, groupId)].join('\n\n')
    })
    const { t } = i18ns[language ?? 'nb']
    return { subject: t('groups.published.mail.subject', { cohort }), body: parts.join('\n\n—\n\n') }
  }
