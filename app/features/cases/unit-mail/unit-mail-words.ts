import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import type { Said } from './said.queries.server.ts'
import { unitMailEn } from './unit-mail.en.ts'
import { unitMailNb } from './unit-mail.nb.ts'
import { unitMailNn } from './unit-mail.nn.ts'

const i18ns = {
  nb: createI18n('nb', unitMailNb),
  nn: createI18n('nn', unitMailNn),
  en: createI18n('en', unitMailEn),
}

/** A unit has no language of its own: it is written to in the one that its names stand in first. */
export const UNIT_LANGUAGE: Language = 'nb'

export const unitMailTexts = (): TFunction => i18ns[UNIT_LANGUAGE].t

/** A conversation in plain text, the oldest first; each passage under who said it and when. */
export function wordSaid(said: readonly Said[], t: TFunction): string {
  const passages = said.map(({ kind, authorName, unit, body, at, files }) => {
    const speaker =
      kind === 'asker' ? authorName || t('unitMail.said.asker') : [authorName, unit].filter(Boolean).join(', ')
    const head = t('unitMail.said.by', { name: speaker, when: dayAndTime(at, UNIT_LANGUAGE) })
    return [head, body.trim(), ...(files > 0 ? [t('unitMail.said.files', { count: files })] : [])].join('\n')
  })
  return passages.join('\n\n')
}
