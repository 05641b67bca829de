import type { Language } from '#app/platform/texts/languages.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import { guessLanguage } from './language.ts'
import { type Word, wordsOf } from './words.ts'

/** One way in which a service may name what a word of the request means. */
export interface Alternative {
  term: string
  /** How far the term stands for the word, 0 to 1. */
  share: number
}

/** A telling word of the request, or a phrase that is a concept. */
export interface QueryWord {
  surface: string
  folded: string
  /** 1, or less for words of time and number. */
  emphasis: number
  alternatives: Alternative[]
}

export interface Query {
  text: string
  language: Language | null
  words: QueryWord[]
}

export const SHARES = { part: 0.55, concept: 0.65, correction: 0.75, light: 0.35 }
const MOST_WORDS = 60

/** What a request asks for, word by word, each distinct word once. */
export function parseQuery(text: string, concepts: Concepts): Query {
  const words = wordsOf(text).slice(0, 4 * MOST_WORDS)
  const byKey = new Map<string, QueryWord>()
  words.forEach((word) => {
    if (!word.isStopWord && !byKey.has(word.stem)) byKey.set(word.stem, queryWord(word))
  })
  for (const { term, from, to } of findConcepts(concepts, words)) {
    if (to - from > 1) {
      const surface = words
        .slice(from, to)
        .map((word) => word.surface)
        .join(' ')
      byKey.set(`${from} ${term}`, {
        surface,
        folded: surface,
        emphasis: 1,
        alternatives: [{ term, share: SHARES.concept }],
      })
      continue
    }
    const word = byKey.get(words[from]?.stem ?? '')
    if (word && !word.alternatives.some((other) => other.term === term))
      word.alternatives.push({ term, share: SHARES.concept })
  }
  return { text, language: guessLanguage(text), words: [...byKey.values()].slice(0, MOST_WORDS) }
}

function queryWord(word: Word): QueryWord {
  return {
    surface: word.surface,
    folded: word.folded,
    emphasis: word.isLight ? SHARES.light : 1,
    alternatives: [{ term: word.stem, share: 1 }, ...word.parts.map((term) => ({ term, share: SHARES.part }))],
  }
}
