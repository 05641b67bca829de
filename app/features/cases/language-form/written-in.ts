import { detectLanguage } from '#app/platform/texts/language-form/detect-language.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Of the language of a text, 0 to 1, to believe it before what else is known of its writer. */
const LEAST_CONFIDENCE = 0.8

/** What a text is written in, for the answer is to be in the same; `otherwise` where the text does not say for sure. */
export function writtenIn(text: string, otherwise: Language): Language {
  const { language, confidence } = detectLanguage(text)
  return language !== null && confidence >= LEAST_CONFIDENCE ? language : otherwise
}
