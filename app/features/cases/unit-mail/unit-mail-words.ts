import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import type { AttachmentRow } from '../attachments/attachment.ts'
import { fileSize } from '../attachments/file-size.ts'
import { splitPhone } from '../write-down/read-asker.ts'
import type { Packed } from './files-along.ts'
import type { Said } from './said.queries.server.ts'
import { unitMailEn } from './unit-mail.en.ts'
import { unitMailNb } from './unit-mail.nb.ts'
import { unitMailNn } from './unit-mail.nn.ts'

const i18ns = {
  nb: createI18n('nb', unitMailNb),
  nn: createI18n('nn', unitMailNn),
  en: createI18n('en', unitMailEn),
}

/** In the unit's own language. */
export const unitMailTexts = (language: Language): TFunction => i18ns[language].t

/** A conversation in plain text, the oldest first; each passage under who said it and when, over what came with it. */
export function wordSaid(said: readonly Said[], language: Language): string {
  const { t } = i18ns[language]
  const passages = said.map(({ kind, authorName, unit, body, at, files }) => {
    const speaker =
      kind === 'asker'
        ? (splitPhone(authorName).name ?? t('unitMail.said.asker'))
        : [authorName, unit].filter(Boolean).join(', ')
    const head = t('unitMail.said.by', { name: speaker, when: dayAndTime(at, language) })
    const names = files.map(({ name }) => name).join(', ')
    return [head, body.trim(), ...(names ? [t('unitMail.said.files', { count: files.length, names })] : [])].join('\n')
  })
  return passages.join('\n\n')
}

/** Which files come with a mail, and which are fetched by its link; none where there are none. */
export function wordFiles({ along, leftOut }: Packed<AttachmentRow>, link: string, language: Language): string[] {
  const { t } = i18ns[language]
  const named = (files: readonly AttachmentRow[]) =>
    files.map(({ name, sizeBytes }) => `${name} (${fileSize(sizeBytes, language)})`).join(', ')
  return [
    ...(along.length > 0 ? [t('unitMail.files.along', { names: named(along) })] : []),
    ...(leftOut.length > 0 ? [t('unitMail.files.leftOut', { names: named(leftOut), link })] : []),
  ]
}
