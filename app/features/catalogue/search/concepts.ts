import { STOP_WORDS } from './stop-words.ts'
import { wordsOf } from './words.ts'

export interface SynonymGroup {
  /** Stands in the index rows, so it must not change while the group lives. */
  number: number
  words: readonly string[]
}

interface Phrase {
  group: number
  stems: readonly string[]
}

/** Words and phrases that mean the same, found in a text by their stems. */
export interface Concepts {
  byFirstStem: ReadonlyMap<string, readonly Phrase[]>
}

export interface FoundConcept {
  term: string
  /** Index of the first word, and of the one after the last. */
  from: number
  to: number
}

/** A concept's term cannot be a word's: no word has a tilde. */
export const conceptTerm = (group: number) => `~${group}`

export function createConcepts(groups: readonly SynonymGroup[]): Concepts {
  const byFirstStem = new Map<string, Phrase[]>()
  for (const { number, words } of groups) {
    const seen = new Set<string>()
    for (const written of words) {
      const found = wordsOf(acronymUpper(written))
      const stems = found.map((word) => word.stem)
      const [first] = stems
      const telling = found.some((word) => !word.isStopWord)
      const key = stems.join(' ')
      if (!first || !telling || seen.has(key)) continue
      seen.add(key)
      byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), { group: number, stems }])
    }
  }
  return { byFirstStem }
}

/** "ta" as a synonym is the acronym TA, not the verb. */
function acronymUpper(written: string) {
  return written.length <= 3 && STOP_WORDS.has(written) ? written.toUpperCase() : written
}

/** Every concept that a text names, each place once; a longer phrase of a group hides a shorter one that it begins with. */
export function findConcepts(
  concepts: Concepts,
  words: readonly { stem: string; isStopWord: boolean }[],
): FoundConcept[] {
  const found: FoundConcept[] = []
  words.forEach((word, from) => {
    const longest = new Map<number, number>()
    for (const { group, stems } of concepts.byFirstStem.get(word.stem) ?? []) {
      if (stems.length === 1 && word.isStopWord) continue
      if (!stems.every((stem, offset) => words[from + offset]?.stem === stem)) continue
      longest.set(group, Math.max(longest.get(group) ?? 0, stems.length))
    }
    for (const [group, length] of longest) found.push({ term: conceptTerm(group), from, to: from + length })
  })
  return found
}
