import type { Query } from './query.ts'
import type { SearchDocument } from './search-document.ts'

/** How many services, and how many of their passages, have a term. */
export interface TermCounts {
  services: number
  passages: number
}

export interface Collection extends TermCounts {
  byTerm: ReadonlyMap<string, TermCounts>
}

export interface Candidate {
  /** Sums over the request's words of BM25F weight, from the postings, times the word's idf by services and by passages. */
  postingsByService: number
  postingsByPassage: number
  document: SearchDocument
}

export const FEATURES = ['postings', 'postingsByPassage', 'questions', 'title', 'summary'] as const
export type Features = Record<(typeof FEATURES)[number], number>

/** A word's alternatives that the collection has, with what each tells. */
export interface WeighedWord {
  surface: string
  alternatives: { term: string; byService: number; byPassage: number }[]
}

export interface WeighedQuery {
  words: WeighedWord[]
  /** What the whole request would score if every word were found: by services, by passages. */
  most: number
  mostByPassage: number
}

/** Robertson and Spärck Jones's weight of a term, never negative. */
const idf = (having: number, all: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5))

const UNKNOWN_WORD_TELLS = 2
const SCARCE_PASSAGE_TELLS = 2.5

export function weighQuery(query: Query, collection: Collection): WeighedQuery {
  const words = query.words.map(({ surface, emphasis, alternatives }) => ({
    surface,
    emphasis,
    alternatives: alternatives
      .flatMap(({ term, share }) => {
        const counts = collection.byTerm.get(term)
        if (!counts) return []
        const byService = share * emphasis * idf(counts.services, collection.services)
        const byPassage = (share * emphasis * idf(counts.passages, collection.passages)) / SCARCE_PASSAGE_TELLS
        return [{ term, byService, byPassage }]
      })
      .sort((a, b) => b.byService - a.byService),
  }))
  return {
    words,
    most: sum(words, (word) => word.alternatives[0]?.byService ?? word.emphasis * UNKNOWN_WORD_TELLS),
    mostByPassage: sum(words, (word) => Math.max(0, ...word.alternatives.map((alternative) => alternative.byPassage))),
  }
}

/** How alike two questions must be before they count: the best few decide, not the many. */
const BEST_QUESTIONS_DECIDE = 4
const SHORT_PASSAGE = 4

/** What speaks for a candidate, each from 0 to about 1. */
export function features(query: WeighedQuery, candidate: Candidate): Features {
  const { document } = candidate
  const most = query.most || 1
  const { byService, byPassage } = matchPassages(query, document)
  let [questions, title, summary] = [0, 0, 0]
  for (const [at, { field, words }] of document.passages.entries()) {
    if (field === 'question') questions += similarity(byPassage[at] ?? 0, words) ** BEST_QUESTIONS_DECIDE
    else if (field === 'title') title = Math.max(title, byService[at] ?? 0)
    else if (field === 'summary') summary = Math.max(summary, byService[at] ?? 0)
  }
  return {
    postings: candidate.postingsByService / most,
    // Where every service says a word somewhere, it is how often that still tells them apart.
    postingsByPassage: candidate.postingsByPassage / (query.mostByPassage || 1),
    questions: (questions / 4) ** (1 / BEST_QUESTIONS_DECIDE) / Math.sqrt(query.mostByPassage || 1),
    title: title / most,
    summary: summary / most,
  }
}

const similarity = (match: number, words: number) => match / Math.sqrt(SHORT_PASSAGE + words)

/** What each passage says of the request: of each word, the alternative that tells most. In the order of the passages. */
export function matchPassages(query: WeighedQuery, document: SearchDocument) {
  const byService = new Float64Array(document.passages.length)
  const byPassage = new Float64Array(document.passages.length)
  for (const { alternatives } of query.words) {
    const bestByService = new Map<number, number>()
    const bestByPassage = new Map<number, number>()
    for (const alternative of alternatives) {
      for (const at of document.placesOf(alternative.term)) {
        bestByService.set(at, Math.max(bestByService.get(at) ?? 0, alternative.byService))
        bestByPassage.set(at, Math.max(bestByPassage.get(at) ?? 0, alternative.byPassage))
      }
    }
    for (const [at, tells] of bestByService) byService[at] = (byService[at] ?? 0) + tells
    for (const [at, tells] of bestByPassage) byPassage[at] = (byPassage[at] ?? 0) + tells
  }
  return { byService, byPassage }
}

function sum<T>(items: readonly T[], value: (item: T) => number) {
  return items.reduce((total, item) => total + value(item), 0)
}
