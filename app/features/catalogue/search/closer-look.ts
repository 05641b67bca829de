import type { IndexedPassage } from './index-rows.ts'
import type { Query } from './query.ts'

/** How many services, and how many of their passages, have a term. */
export interface TermCounts {
  services: number
  passages: number
}

export interface Collection extends TermCounts {
  byTerm: ReadonlyMap<string, TermCounts>
}

export interface Candidate {
  /** Sum over the request's words of idf times BM25F weight, from the postings. */
  postingsScore: number
  passages: readonly IndexedPassage[]
}

export const FEATURES = ['postings', 'questions', 'title', 'summary'] as const
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
  const most = query.most || 1
  let [questions, title, summary] = [0, 0, 0]
  for (const passage of candidate.passages) {
    const match = matchPassage(query, passage.terms)
    if (passage.field === 'question') questions += similarity(match.byPassage, passage.terms) ** BEST_QUESTIONS_DECIDE
    else if (passage.field === 'title') title = Math.max(title, match.byService)
    else if (passage.field === 'summary') summary = Math.max(summary, match.byService)
  }
  return {
    postings: candidate.postingsScore / most,
    questions: (questions / 4) ** (1 / BEST_QUESTIONS_DECIDE) / Math.sqrt(query.mostByPassage || 1),
    title: title / most,
    summary: summary / most,
  }
}

function similarity(match: number, terms: ReadonlySet<string>) {
  return match / Math.sqrt(SHORT_PASSAGE + wordCount(terms))
}

function matchPassage(query: WeighedQuery, terms: ReadonlySet<string>) {
  let [byService, byPassage] = [0, 0]
  for (const word of query.words) {
    let [bestByService, bestByPassage] = [0, 0]
    for (const alternative of word.alternatives) {
      if (!terms.has(alternative.term)) continue
      bestByService = Math.max(bestByService, alternative.byService)
      bestByPassage = Math.max(bestByPassage, alternative.byPassage)
    }
    byService += bestByService
    byPassage += bestByPassage
  }
  return { byService, byPassage }
}

const counts = new WeakMap<ReadonlySet<string>, number>()

/** Words without the concepts that they name. */
export function wordCount(terms: ReadonlySet<string>) {
  let count = counts.get(terms)
  if (count === undefined) {
    count = 0
    for (const term of terms) if (!term.startsWith('~')) count++
    counts.set(terms, count)
  }
  return count
}

function sum<T>(items: readonly T[], value: (item: T) => number) {
  return items.reduce((total, item) => total + value(item), 0)
}
