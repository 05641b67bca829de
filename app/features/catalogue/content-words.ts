import type { TFunction } from 'i18next'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { ContentWords } from './compare-content.ts'
import { formatOpeningHours } from './opening-hours.ts'
import type { ServiceChannel } from './service-content.ts'
import type { FormOfSupport, Level } from './service-kinds.ts'
import type { Term } from './vocabulary.queries.server.ts'

const kinds = { targetGroups: 'target_group', topics: 'topic', situations: 'situation' } as const

/** How a reader sees what is stored as keys. */
export const contentWords = (t: TFunction, terms: readonly Term[], language: Language): ContentWords => ({
  keys: (field, keys) => {
    if (field === 'formOfSupport') return keys.map((key) => t(`catalogue.form.${key as FormOfSupport}.kind`)).join('\n')
    if (field === 'level') return keys.map((key) => t(`desk.level.${key as Level}`)).join('\n')
    return keys
      .map((key) => terms.find((term) => term.kind === kinds[field] && term.key === key)?.label ?? key)
      .join('\n')
  },
  channels: (channels) => channels.map((channel) => channelWords(t, channel, language)).join('\n\n'),
})

function channelWords(t: TFunction, channel: ServiceChannel, language: Language) {
  return [
    t(`catalogue.channel.${channel.kind}`),
    channel.url,
    ...languages.map((code) => channel.instruction[code]),
    formatOpeningHours(channel.openingHours, language),
  ]
    .filter(Boolean)
    .join('\n')
}
