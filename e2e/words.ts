import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'

const texts = { nb, nn, en }
const made = new Map<Language, TFunction>()

/** What the interface says, by its key: journeys find buttons and fields by the words that a reader sees. */
export function wordsIn(language: Language): TFunction {
  const words = made.get(language) ?? createI18n(language, texts[language]).t
  made.set(language, words)
  return words
}
