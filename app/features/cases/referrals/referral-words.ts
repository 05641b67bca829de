import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { referralsEn } from './referrals.en.ts'
import { referralsNb } from './referrals.nb.ts'
import { referralsNn } from './referrals.nn.ts'

const i18ns = {
  nb: createI18n('nb', referralsNb),
  nn: createI18n('nn', referralsNn),
  en: createI18n('en', referralsEn),
}

/** The asker's words to an independent body, and how it answers the asker. In the asker's own language. */
export function wordReferral(
  { name, email, text }: { name: string | null; email: string; text: string },
  language: Language,
) {
  const { t } = i18ns[language]
  return {
    subject: t('referrals.mail.subject'),
    body: [text, `--\n${t('referrals.mail.footer', { asker: name ? `${name} <${email}>` : email })}`].join('\n\n'),
  }
}
