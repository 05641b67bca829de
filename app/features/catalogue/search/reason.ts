import { type WeighedQuery, type WeighedWord, wordCount } from './closer-look.ts'
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

const SHORT_PASSAGE = 4
const OWN_LANGUAGE_IS_WORTH = 1.3
const FIELD_IS_WORTH: Partial<Record<Field, number>> = { title: 1.2, question: 1, summary: 0.7, description: 0.3 }

/** @returns null when only labels (topics, situations) have matched */
export function findReason(
  query: WeighedQuery,
  passages: readonly IndexedPassage[],
  language: Language,
): FoundPassage | null {
  let best: IndexedPassage | null = null
  let mostWorth = 0
  for (const passage of passages) {
    const fieldIsWorth = FIELD_IS_WORTH[passage.field]
    if (fieldIsWorth === undefined) continue
    let tells = 0
    for (const word of query.words) tells += tellsIn(word, passage)
    const languageIsWorth = passage.language === language ? OWN_LANGUAGE_IS_WORTH : 1
    const worth = (fieldIsWorth * languageIsWorth * tells) / Math.sqrt(SHORT_PASSAGE + wordCount(passage.terms))
    if (worth > mostWorth) [best, mostWorth] = [passage, worth]
  }
  if (!best) return null
  const { field, position } = best
  const found = best
  const words = query.words.filter((word) => tellsIn(word, found) > 0).map(({ surface }) => surface)
  return { field, language: best.language, position, words }
}

/** Alternatives stand in order of what they tell, so the first that is there decides. */
function tellsIn(word: WeighedWord, { terms }: IndexedPassage) {
  for (const { term, byService } of word.alternatives) if (terms.has(term)) return byService
  return 0
}
