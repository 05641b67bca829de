import type { Collection, TermCounts } from './closer-look.ts'
import { type Concepts, conceptTerm } from './concepts.ts'
import { type Alternative, parseQuery, type Query, SHARES } from './query.ts'
import type { SearchTerms } from './search-terms.queries.server.ts'
import { stem } from './stem.ts'
import { explainUnknown, isWorthExplaining, nordicSpellings, stemsToLookUp } from './unknown-words.ts'

/** Look-alikes cost: a request of many unknown words is no misspelling but another language or noise. */
const MOST_EXPLAINED = 8

export interface UnderstoodQuery {
  query: Query
  collection: Collection
}

/** Reads a request and asks what the services know of its words; only words that none of them says are puzzled over. */
export async function understandQuery(
  text: string,
  concepts: Concepts,
  totals: TermCounts,
  terms: SearchTerms,
): Promise<UnderstoodQuery> {
  const query = parseQuery(text, concepts)
  const byTerm = await terms.counts(query.words.flatMap((word) => word.alternatives.map(({ term }) => term)))
  const unknown = query.words
    .filter((word) => isWorthExplaining(word, (term) => byTerm.has(term)))
    .slice(0, MOST_EXPLAINED)
  if (unknown.length > 0) await explain(unknown, concepts, byTerm, terms)
  return { query, collection: { ...totals, byTerm } }
}

async function explain(words: Query['words'], concepts: Concepts, byTerm: Map<string, TermCounts>, terms: SearchTerms) {
  const parts = await terms.counts([...new Set(words.flatMap((word) => stemsToLookUp(word.folded)))])
  const isKnown = (term: string) => parts.has(term) || isSynonym(concepts, term)
  const lookAlikes = await terms.lookAlikes(words.map((word) => stem(word.folded)))
  const meanings = new Map(
    words.map((word) => {
      const { folded } = word
      const form = stem(folded)
      const spelling = nordicSpellings(folded).map(stem).find(isKnown)
      const similar = [...(lookAlikes.get(form) ?? []), ...synonymsLike(concepts, form)]
      return [word, spelling ? [{ term: spelling, share: 1 }] : explainUnknown(folded, similar, isKnown)] as const
    }),
  )
  for (const [word, meant] of meanings)
    word.alternatives.push(...meant, ...meant.flatMap((one) => conceptsOfTerm(concepts, one)))
  const counts = await terms.counts([...meanings.keys()].flatMap((word) => word.alternatives.map(({ term }) => term)))
  for (const [term, count] of counts) byTerm.set(term, count)
}

const isSynonym = (concepts: Concepts, form: string) =>
  concepts.byFirstStem.get(form)?.some(({ stems }) => stems.length === 1) ?? false

/** A corrected word stands for the synonyms of what was meant. */
const conceptsOfTerm = (concepts: Concepts, { term, share }: Alternative): Alternative[] =>
  (concepts.byFirstStem.get(term) ?? [])
    .filter(({ stems }) => stems.length === 1)
    .map(({ group }) => ({ term: conceptTerm(group), share: share * SHARES.concept }))

/** Synonyms that begin or end as the word does: what a slip leaves as it was. */
const synonymsLike = (concepts: Concepts, form: string) =>
  [...concepts.byFirstStem.keys()]
    .filter((term) => Math.abs(term.length - form.length) <= 2 && (term[0] === form[0] || term.at(-1) === form.at(-1)))
    .filter((term) => isSynonym(concepts, term))
    .map((term) => ({ term, services: 0 }))
