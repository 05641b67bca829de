import { createI18n } from '#app/platform/texts/i18n.ts'
import { longDay } from '#app/ui/dates.ts'
import { catalogueEn } from './catalogue.en.ts'
import { catalogueNb } from './catalogue.nb.ts'
import { catalogueNn } from './catalogue.nn.ts'
import { deskEn } from './desk.en.ts'
import { deskNb } from './desk.nb.ts'
import { deskNn } from './desk.nn.ts'
import type { ProposalMail } from './tell-units.server.ts'

const i18ns = {
  nb: createI18n('nb', { ...catalogueNb, ...deskNb }),
  nn: createI18n('nn', { ...catalogueNn, ...deskNn }),
  en: createI18n('en', { ...catalogueEn, ...deskEn }),
}

/**
 * What is proposed to a unit, in words.
 *
 * @param pageIn the full address of the page where the unit answers
 */
export function wordProposals(
  { language, proposals }: Pick<ProposalMail, 'language' | 'proposals'>,
  pageIn: (language: ProposalMail['language']) => string,
): { subject: string; body: string } {
  const { t } = i18ns[language]
  const lines = proposals.map(({ title, role, unit, validFrom }) =>
    t('desk.mail.proposal', {
      title,
      role: t(`catalogue.role.${role}`),
      unit: unit?.name ?? t('catalogue.localSupport.name'),
      day: longDay(validFrom, language),
    }),
  )
  return {
    subject: t('desk.mail.proposals', { count: proposals.length }),
    body: [t('desk.mail.proposalsLead'), ...lines, pageIn(language)].join('\n\n'),
  }
}
