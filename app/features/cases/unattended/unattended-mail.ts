import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { unattendedEn } from './unattended.en.ts'
import { unattendedNb } from './unattended.nb.ts'
import { unattendedNn } from './unattended.nn.ts'

const i18ns = {
  nb: createI18n('nb', unattendedNb),
  nn: createI18n('nn', unattendedNn),
  en: createI18n('en', unattendedEn),
}

/** The mail in words: how many, and which; never what about. */
export function wordUnattended(
  { unit, references, link }: { unit: string; references: readonly string[]; link: string },
  language: Language,
): { subject: string; body: string } {
  const { t } = i18ns[language]
  const words = { count: references.length, unit }
  return {
    subject: t('unattended.mail.subject', words),
    body: [t('unattended.mail.lead', words), references.join('\n'), t('unattended.mail.how', { link })].join('\n\n'),
  }
}
