import { type WeighedQuery, wordCount } from './closer-look.ts'
import type { Field, IndexedPassage } from './index-rows.ts'
import type { Language } from './language.ts'

/** Why a service was found: its passage that is most like the request, and the request's words that it answers. */
export interface FoundPassage {
  field: Field
  language: Language
  position: number
  /** As the asker wrote them. */
  words: string[]
}

const OWN_LANGUAGE_IS_WORTH = 1.3
const FIELD_IS_WORTH: Partial<Record<Field, number>> = { title: 1.2, question: 1, summary: 0.7, description: 0.3 }

/** @returns null when only labels (topics, situations) have matched */
export function findReason(
  query: WeighedQuery,
  passages: readonly IndexedPassage[],
  language: Language,
): FoundPassage | null {
  let best: { passage: IndexedPassage; worth: number; words: string[] } | null = null
  for (const passage of passages) {
    const found = query.words.flatMap((word) => {
      const worth = Math.max(
        0,
        ...word.alternatives.map(({ term, byService }) => (passage.terms.has(term) ? byService : 0)),
      )
      return worth > 0 ? [{ surface: word.surface, worth }] : []
    })
    const total = found.reduce((sum, { worth }) => sum + worth, 0)
    const worth =
      ((FIELD_IS_WORTH[passage.field] ?? 0) * total * (passage.language === language ? OWN_LANGUAGE_IS_WORTH : 1)) /
      Math.sqrt(4 + wordCount(passage.terms))
    if (worth > (best?.worth ?? 0)) best = { passage, worth, words: found.map(({ surface }) => surface) }
  }
  if (!best) return null
  const { field, position } = best.passage
  return { field, language: best.passage.language, position, words: best.words }
}
