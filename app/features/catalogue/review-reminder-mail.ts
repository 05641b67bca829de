import { createI18n } from '#app/platform/texts/i18n.ts'
import { longDay } from '#app/ui/dates.ts'
import { deskEn } from './desk.en.ts'
import { deskNb } from './desk.nb.ts'
import { deskNn } from './desk.nn.ts'
import type { ReviewReminder } from './remind-of-reviews.server.ts'

const i18ns = { nb: createI18n('nb', deskNb), nn: createI18n('nn', deskNn), en: createI18n('en', deskEn) }

/**
 * The reminder in words.
 *
 * @param linkTo the full address of a service on the desk
 */
export function wordReminder(
  { language, unitName, services }: Pick<ReviewReminder, 'language' | 'unitName' | 'services'>,
  linkTo: (language: ReviewReminder['language'], serviceId: string) => string,
): { subject: string; body: string } {
  const { t } = i18ns[language]
  const lines = services.map(
    ({ id, title, nextReviewOn }) =>
      `${t('desk.mail.line', { title, day: longDay(nextReviewOn, language) })}\n${linkTo(language, id)}`,
  )
  return {
    subject: t('desk.mail.subject', { count: services.length }),
    body: [t('desk.mail.lead', { unit: unitName }), ...lines].join('\n\n'),
  }
}
