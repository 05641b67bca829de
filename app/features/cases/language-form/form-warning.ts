import { languageOf } from '#app/platform/texts/language-form/detect-language.ts'
import { weighLanguage } from '#app/platform/texts/language-form/weigh-language.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export type FormWarning = 'draft-in-nynorsk' | 'draft-in-bokmal' | 'draft-in-english' | 'draft-in-norwegian'

/** Fewer telling words than this, and the handler is left in peace. */
const FEWEST_TELLING_WORDS = 3
const FEWEST_WORDS = 5
const LEAST_CONFIDENCE = 0.8

/**
 * What the handler is told before a draft is sent in another language or form than the question was asked in: the
 * Language Act (språklova) § 15 has a public body answer in the form that one wrote in. A notice, never a wall.
 *
 * Silent when it is not sure: a warning that is often wrong is soon not read.
 */
export function formWarning(question: Language, draft: string): FormWarning | null {
  const evidence = weighLanguage(draft)
  if (evidence.words < FEWEST_WORDS) return null
  if (question === 'en')
    return evidence.norwegian >= 6 && evidence.norwegian > 4 * evidence.en ? 'draft-in-norwegian' : null
  const { language, confidence } = languageOf(evidence)
  if (language === null || language === question || confidence < LEAST_CONFIDENCE) return null
  if (language === 'en') return evidence.en >= 9 ? 'draft-in-english' : null
  if (evidence.tellingWords < FEWEST_TELLING_WORDS) return null
  return language === 'nn' ? 'draft-in-nynorsk' : 'draft-in-bokmal'
}
