/** Words that mean the same; `note` tells other editors why. */
export interface SynonymGroup {
  id: string
  note: string
  words: string[]
  /** Counts changes. */
  version: number
}

export type SynonymRefusal =
  | 'synonyms.notYours'
  | 'synonyms.notFound'
  | 'synonyms.tooFew'
  | 'synonyms.tooMany'
  | 'synonyms.tooLong'
  | 'synonyms.noteTooLong'
  | 'synonyms.changedSince'

const FEWEST_WORDS = 2
const MOST_WORDS = 100
const LONGEST_WORD = 60
export const LONGEST_NOTE = 200

/** The words of a group as typed, one on each line: trimmed, each once whatever its letters' case. */
export function readWords(text: string): string[] {
  const byFolded = new Map<string, string>()
  for (const word of text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))) {
    if (word !== '' && !byFolded.has(word.toLowerCase())) byFolded.set(word.toLowerCase(), word)
  }
  return [...byFolded.values()]
}

export function refusalToGroup({ words, note }: Pick<SynonymGroup, 'words' | 'note'>): SynonymRefusal | null {
  if (words.length < FEWEST_WORDS) return 'synonyms.tooFew'
  if (words.length > MOST_WORDS) return 'synonyms.tooMany'
  if (words.some((word) => word.length > LONGEST_WORD)) return 'synonyms.tooLong'
  return note.trim().length > LONGEST_NOTE ? 'synonyms.noteTooLong' : null
}
