import {
  type Candidate,
  type Collection,
  features,
  type TermCounts,
  weighQuery,
} from '#app/features/catalogue/search/closer-look.ts'
import type { Concepts } from '#app/features/catalogue/search/concepts.ts'
import { type IndexRows, indexRows, type Passage } from '#app/features/catalogue/search/index-rows.ts'
import { readDocument, type SearchDocument, writeDocument } from '#app/features/catalogue/search/search-document.ts'
import type { SearchTerms } from '#app/features/catalogue/search/search-terms.queries.server.ts'
import { understandQuery } from '#app/features/catalogue/search/understand-query.ts'

/** The search index without a database: the same rows, so that ranking can be tried and learned in seconds. */
export interface MemoryIndex {
  rows: IndexRows[]
  documents: SearchDocument[]
  totals: TermCounts
  byTerm: Map<string, TermCounts>
  postings: Map<string, [number, number][]>
  terms: SearchTerms
  concepts: Concepts
}

export function createMemoryIndex(
  services: readonly { passages: readonly Passage[] }[],
  concepts: Concepts,
): MemoryIndex {
  const rows = services.map((service) => indexRows(service.passages, concepts))
  const byTerm = new Map<string, TermCounts>()
  const postings = new Map<string, [number, number][]>()
  const counts = (term: string) => {
    const known = byTerm.get(term) ?? { services: 0, passages: 0 }
    byTerm.set(term, known)
    return known
  }
  let passages = 0
  for (const [service, row] of rows.entries()) {
    for (const { term, weight } of row.postings) {
      counts(term).services++
      postings.set(term, [...(postings.get(term) ?? []), [service, weight]])
    }
    for (const passage of row.passages) {
      passages++
      for (const term of passage.terms) counts(term).passages++
    }
  }
  const totals = { services: rows.length, passages }
  return {
    rows,
    documents: rows.map((row) => readDocument(writeDocument(row.passages))),
    totals,
    byTerm,
    postings,
    terms: termsOf(byTerm),
    concepts,
  }
}

function termsOf(byTerm: Map<string, TermCounts>): SearchTerms {
  return {
    counts: async (terms) =>
      new Map(terms.flatMap((term) => (byTerm.has(term) ? [[term, byTerm.get(term) as TermCounts]] : []))),
    lookAlikes: async (forms) =>
      new Map(
        forms.map((form) => [
          form,
          [...byTerm]
            .map(([term, { services }]) => ({ term, services, similarity: trigramSimilarity(term, form) }))
            .filter(({ similarity }) => similarity >= 0.3)
            .sort((a, b) => b.similarity - a.similarity)
            .slice(0, 40),
        ]),
      ),
  }
}

/** As PostgreSQL's pg_trgm: shared trigrams of the padded words, over all. */
function trigramSimilarity(a: string, b: string) {
  const [first, second] = [trigrams(a), trigrams(b)]
  const shared = [...first].filter((gram) => second.has(gram)).length
  return shared / (first.size + second.size - shared)
}

const trigrams = (word: string) => {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** What speaks for each service, in the order of `index.rows`. */
export async function lookAtAll(index: MemoryIndex, text: string) {
  const { query, collection } = await understandQuery(text, index.concepts, index.totals, index.terms)
  const weighed = weighQuery(query, collection as Collection)
  const byService = new Float64Array(index.rows.length)
  const byPassage = new Float64Array(index.rows.length)
  for (const word of weighed.words) {
    for (const alternative of word.alternatives) {
      for (const [service, weight] of index.postings.get(alternative.term) ?? []) {
        byService[service] = (byService[service] ?? 0) + alternative.byService * weight
        byPassage[service] = (byPassage[service] ?? 0) + alternative.byPassage * weight
      }
    }
  }
  const candidates = index.documents.map(
    (document, at): Candidate => ({
      postingsByService: byService[at] ?? 0,
      postingsByPassage: byPassage[at] ?? 0,
      document,
    }),
  )
  return { query, weighed, features: candidates.map((candidate) => features(weighed, candidate)) }
}
