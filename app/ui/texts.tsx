import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '#app/platform/texts/languages.ts'

/** The reader's language and its texts. */
export function useTexts(): { t: TFunction; language: Language } {
  const { t, i18n } = useTranslation()
  return { t, language: i18n.language as Language }
}

/** What `lang` to set on words from the database: none where they are in the reader's own language. */
export const langOf = (words: Language, reader: Language) => (words === reader ? undefined : words)
