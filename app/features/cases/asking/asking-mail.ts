import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { longDay } from '#app/ui/dates.ts'
import type { RefusedFile } from '../attachments/attachment.ts'
import { askingEn } from './asking.en.ts'
import { askingNb } from './asking.nb.ts'
import { askingNn } from './asking.nn.ts'

const i18ns = { nb: createI18n('nb', askingNb), nn: createI18n('nn', askingNn), en: createI18n('en', askingEn) }

interface Worded {
  subject: string
  body: string
}

const paragraphs = (...parts: readonly (string | false | null)[]) => parts.filter(Boolean).join('\n\n')

/** Asks who got the mail to confirm that they asked; says nothing of what was written, for it may be another's. */
export function wordConfirmation(language: Language, link: string): Worded {
  const { t } = i18ns[language]
  return {
    subject: t('asking.mail.confirm'),
    body: paragraphs(t('asking.mail.confirmText'), link, t('asking.mail.confirmNotYou')),
  }
}

export interface Receipt {
  language: Language
  reference: string
  /** Null of a personal matter: a mail is read by others too. */
  about: string | null
  unit: string
  dueOn: string | null
  link: string
  /** Whether the link opens the request by itself. */
  hasKey: boolean
  /** Emergency help, a line each, where there are signs of danger. */
  emergency: readonly string[]
}

/** Says that the request has come, who answers and by when. */
export function wordReceipt({ language, reference, about, unit, dueOn, link, hasKey, emergency }: Receipt): Worded {
  const { t } = i18ns[language]
  return {
    subject: t('asking.mail.receipt'),
    body: paragraphs(
      emergency.length > 0 && [t('asking.mail.danger'), ...emergency].join('\n'),
      t('asking.mail.receiptText', { reference }),
      about !== null && t('asking.mail.receiptAbout', { subject: about }),
      dueOn === null
        ? t('asking.mail.receiptUnitSoon', { unit })
        : t('asking.mail.receiptUnit', { unit, day: longDay(dueOn, language) }),
      `${t('asking.mail.receiptLink')}\n${link}`,
      hasKey && t('asking.mail.receiptKey'),
    ),
  }
}

/** Whom to call, where a mail may say nothing else. */
export function wordEmergency(language: Language, emergency: readonly string[]): Worded {
  const { t } = i18ns[language]
  return { subject: t('asking.mail.emergency'), body: [t('asking.mail.danger'), ...emergency].join('\n') }
}

/** What did not come along with a mail, and why; a line each, told apart from what was written. */
export function wordLeftOut(language: Language, leftOut: readonly RefusedFile[]): string {
  const { t } = i18ns[language]
  const lines = leftOut.map(({ name, refusal }) =>
    t('attachment.notTaken', { name: name.slice(0, 100), why: t(refusal) }),
  )
  return lines.map((line) => `[${line}]`).join('\n')
}

/** The asker's thanks to a unit that does not use Samspel. */
export function wordThanks(language: Language, reference: string): Worded {
  const { t } = i18ns[language]
  return { subject: t('asking.mail.thanks'), body: t('asking.mail.thanksText', { reference }) }
}
