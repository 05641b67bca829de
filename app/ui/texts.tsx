import type { TFunction } from 'i18next'
import { createContext, type ReactNode, useContext } from 'react'
import { createI18n, type Texts } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** The reader's language and its texts. */
export interface PageTexts {
  t: TFunction
  language: Language
}

type Say = (key: string, fillings: Record<string, unknown>) => string

export function createPageTexts(language: Language, texts: Texts): PageTexts {
  const { t } = createI18n(language, texts)
  // A page has hundreds of texts, a proposal of groups thousands: only those that are counted need the library.
  const say = (key: string, fillings?: Record<string, unknown>): string => {
    if (!fillings) return texts[key] ?? key
    const text = 'count' in fillings ? undefined : texts[key]
    return text === undefined ? (t as Say)(key, fillings) : filled(text, fillings)
  }
  return { t: say as unknown as TFunction, language }
}

const filled = (text: string, fillings: Record<string, unknown>) =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(fillings[name] ?? ''))

const TextsContext = createContext<PageTexts | null>(null)

export const TextsProvider = ({ texts, children }: { texts: PageTexts; children: ReactNode }) => (
  <TextsContext value={texts}>{children}</TextsContext>
)

export function useTexts(): PageTexts {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('A page stands within <TextsProvider>')
  return texts
}

/** What `lang` to set on words from the database: none where they are in the reader's own language. */
export const langOf = (words: Language, reader: Language) => (words === reader ? undefined : words)
