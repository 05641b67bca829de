import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { journalEn } from '../journal/journal.en.ts'
import { journalNb } from '../journal/journal.nb.ts'
import { journalNn } from '../journal/journal.nn.ts'
import type { Disclosure } from './disclosure.queries.server.ts'
import { HIDDEN } from './redaction.ts'

const i18ns = { nb: createI18n('nb', journalNb), nn: createI18n('nn', journalNn), en: createI18n('en', journalEn) }

/** A copy as plain text, to send. */
export function disclosureText({ reference, title, madeAt, unit, messages }: Disclosure, language: Language): string {
  const { t } = i18ns[language]
  const head = [
    t('disclosure.page', { reference }),
    t('disclosure.lead', { at: dayAndTime(madeAt, language), unit: unit?.name ?? '', hidden: HIDDEN }),
    title,
  ]
  const said = messages.map(
    ({ at, kind, body }) => `${t(`openness.kind.${kind}`)}, ${dayAndTime(at, language)}\n\n${body}`,
  )
  return `${[...head, ...said].join('\n\n')}\n`
}
