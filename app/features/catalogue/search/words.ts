import { compoundParts } from './compounds.ts'
import { stem } from './stem.ts'
import { LIGHT_WORDS, STOP_WORDS } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** A word of a text or a request, as the search sees it. */
export interface Word {
  surface: string
  /** Folded, not stemmed. */
  folded: string
  stem: string
  /** Stems of a compound's parts; none for a simple word. */
  parts: readonly string[]
  isStopWord: boolean
  isLight: boolean
}

export function wordsOf(text: string): Word[] {
  const shouted = text === text.toUpperCase()
  return tokens(text).map(({ surface, word }) => {
    const isAcronym = !shouted || surface.length === text.length ? /^\p{Lu}{2,5}$/u.test(surface) : false
    const parts = compoundParts(word)
    return {
      surface,
      folded: word,
      stem: parts.length > 0 ? parts.join('') : stem(word),
      parts,
      isStopWord: !isAcronym && (STOP_WORDS.has(word) || (word.length < 2 && !/\d/.test(word))),
      isLight: LIGHT_WORDS.has(word) || /^\d+$/.test(word),
    }
  })
}
