import type { Language } from '#app/platform/texts/languages.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import { wordsOf } from './words.ts'

export const FIELDS = ['title', 'summary', 'description', 'question', 'topic', 'situation', 'target_group'] as const
export type Field = (typeof FIELDS)[number]

export interface Passage {
  field: Field
  language: Language
  /** Counts questions within a language; 0 for other fields. */
  position: number
  text: string
}

/** What the closer look knows of a passage: its terms, each once. */
export interface IndexedPassage {
  field: Field
  language: Language
  position: number
  terms: ReadonlySet<string>
}

export interface IndexRows {
  /** By term, sorted. */
  postings: { term: string; weight: number }[]
  passages: IndexedPassage[]
}

/**
 * BM25F (Robertson & Zaragoza 2009, §3.6): term frequencies are weighed by field before they saturate once. Lengths are
 * held against fixed averages, so that a service's rows depend on its own texts alone and a rebuild gives the same.
 */
export const FIELD_WEIGHTS: Record<Field, number> = {
  title: 4,
  summary: 2,
  description: 1,
  question: 1.2,
  topic: 1.5,
  situation: 1,
  target_group: 0.5,
}
const AVERAGE_WORDS: Record<Field, number> = {
  title: 8,
  summary: 30,
  description: 180,
  question: 420,
  topic: 10,
  situation: 20,
  target_group: 4,
}
const LENGTH_EFFECT = 0.4
export const SATURATION = 4
/** A compound's part tells less than a word that stands alone. */
const PART_SHARE = 0.5
const CONCEPT_SHARE = 1

/** The rows of a service in the index, from its texts in all languages. Pure: equal texts give equal rows. */
export function indexRows(passages: readonly Passage[], concepts: Concepts): IndexRows {
  const lengths = new Map<string, number>()
  const frequencies = new Map<string, number>()
  const counted = passages.map((passage) => ({ passage, counts: countTerms(passage.text, concepts) }))
  for (const { passage, counts } of counted) {
    const key = `${passage.field} ${passage.language}`
    lengths.set(key, (lengths.get(key) ?? 0) + counts.words)
  }
  for (const { passage, counts } of counted) {
    const length = lengths.get(`${passage.field} ${passage.language}`) ?? 0
    const norm = 1 - LENGTH_EFFECT + (LENGTH_EFFECT * length) / AVERAGE_WORDS[passage.field]
    const share = FIELD_WEIGHTS[passage.field] / norm
    for (const [term, count] of counts.byTerm) frequencies.set(term, (frequencies.get(term) ?? 0) + count * share)
  }
  return {
    postings: [...frequencies]
      .map(([term, frequency]) => ({ term, weight: frequency / (SATURATION + frequency) }))
      .sort((a, b) => (a.term < b.term ? -1 : 1)),
    passages: counted.map(({ passage, counts }) => ({
      field: passage.field,
      language: passage.language,
      position: passage.position,
      terms: new Set(counts.byTerm.keys()),
    })),
  }
}

function countTerms(text: string, concepts: Concepts) {
  const words = wordsOf(text)
  const byTerm = new Map<string, number>()
  const add = (term: string, count: number) => byTerm.set(term, (byTerm.get(term) ?? 0) + count)
  for (const word of words) {
    if (word.isStopWord) continue
    add(word.stem, 1)
    for (const part of word.parts) add(part, PART_SHARE)
  }
  for (const { term } of findConcepts(concepts, words)) add(term, CONCEPT_SHARE)
  return { words: words.filter((word) => !word.isStopWord).length, byTerm }
}
