import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { draftEn } from '../proposal/draft.en.ts'
import { draftNb } from '../proposal/draft.nb.ts'
import { draftNn } from '../proposal/draft.nn.ts'
import { publishingEn } from '../publishing/publishing.en.ts'
import { publishingNb } from '../publishing/publishing.nb.ts'
import { publishingNn } from '../publishing/publishing.nn.ts'
import { rosterEn } from '../roster/roster.en.ts'
import { rosterNb } from '../roster/roster.nb.ts'
import { rosterNn } from '../roster/roster.nn.ts'
import { assistantsEn } from '../term/assistants/assistants.en.ts'
import { assistantsNb } from '../term/assistants/assistants.nb.ts'
import { assistantsNn } from '../term/assistants/assistants.nn.ts'

const i18ns = {
  nb: createI18n('nb', { ...draftNb, ...publishingNb, ...rosterNb, ...assistantsNb }),
  nn: createI18n('nn', { ...draftNn, ...publishingNn, ...rosterNn, ...assistantsNn }),
  en: createI18n('en', { ...draftEn, ...publishingEn, ...rosterEn, ...assistantsEn }),
}

/** What a file for people says in their language: the heads of its columns, and a group by its number. */
export function exportWords(language: Language) {
  const { t } = i18ns[language] as { t: TFunction }
  return {
    heads: [
      t('groups.published.group'),
      t('groups.field.name'),
      t('groups.field.key'),
      t('groups.field.email'),
      t('groups.assistants.who'),
    ],
    titleOf: (number: number) => t('groups.group.numbered', { number }),
  }
}
