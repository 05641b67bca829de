import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { rosterEn } from '../../roster/roster.en.ts'
import { rosterNb } from '../../roster/roster.nb.ts'
import { rosterNn } from '../../roster/roster.nn.ts'
import { draftEn } from '../draft.en.ts'
import { draftNb } from '../draft.nb.ts'
import { draftNn } from '../draft.nn.ts'
import type { TableWords } from './draft-table.ts'
import { tableEn } from './table.en.ts'
import { tableNb } from './table.nb.ts'
import { tableNn } from './table.nn.ts'

const i18ns = {
  nb: createI18n('nb', { ...tableNb, ...draftNb, ...rosterNb }),
  nn: createI18n('nn', { ...tableNn, ...draftNn, ...rosterNn }),
  en: createI18n('en', { ...tableEn, ...draftEn, ...rosterEn }),
}

/** What a table of a draft says in one language. */
export function tableWords(language: Language): TableWords {
  const { t } = i18ns[language] as { t: TFunction }
  return {
    group: t('groups.table.group'),
    name: t('groups.field.name'),
    key: t('groups.field.key'),
    before: t('groups.table.before'),
    none: t('groups.draft.unplacedOne'),
    titleOf: (number) => t('groups.group.numbered', { number }),
  }
}

export const allTableWords = languages.map(tableWords)
