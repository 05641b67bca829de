import type { Language } from '#app/platform/texts/languages.ts'
import { matchPassages, type WeighedQuery } from './closer-look.ts'
import type { Field } from './index-rows.ts'
import type { SearchDocument } from './search-document.ts'

/** Why a service was found: its passage that is most like the request, and the request's words that it answers. */
export interface FoundPassage {
  field: Field
  language: Language
  position: number
  /** As the asker wrote them. */
  words: string[]
}

const SHORT_PASSAGE = 4
const OWN_LANGUAGE_IS_WORTH = 2
const isEnglish = (language: Language) => language === 'en'
const FIELD_IS_WORTH: Partial<Record<Field, number>> = { title: 1.2, question: 1, summary: 0.7, description: 0.3 }

/** @returns null when only labels (topics, situations) have matched */
export function findReason(query: WeighedQuery, document: SearchDocument, language: Language): FoundPassage | null {
  const { byService } = matchPassages(query, document)
  let best: number | null = null
  let mostWorth = 0
  for (const [at, passage] of document.passages.entries()) {
    const fieldIsWorth = FIELD_IS_WORTH[passage.field]
    if (fieldIsWorth === undefined) continue
    // A question is shown as it was asked, and who reads Norwegian reads both its forms; of other fields only the
    // reader's own words are shown.
    if (passage.field === 'question' && isEnglish(passage.language) !== isEnglish(language)) continue
    const languageIsWorth = passage.language === language ? OWN_LANGUAGE_IS_WORTH : 1
    const worth = (fieldIsWorth * languageIsWorth * (byService[at] ?? 0)) / Math.sqrt(SHORT_PASSAGE + passage.words)
    if (worth > mostWorth) [best, mostWorth] = [at, worth]
  }
  const passage = best === null ? undefined : document.passages[best]
  if (!passage || best === null) return null
  const place = best
  const isSaid = (term: string) => document.placesOf(term).includes(place)
  return {
    field: passage.field,
    language: passage.language,
    position: passage.position,
    words: query.words
      .filter(({ alternatives }) => alternatives.some(({ term, byService: tells }) => tells > 0 && isSaid(term)))
      .map(({ surface }) => surface),
  }
}
