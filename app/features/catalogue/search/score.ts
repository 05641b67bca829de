import { FEATURES, type Features, type WeighedQuery } from './closer-look.ts'
import type { SearchDocument } from './search-document.ts'
import weights from './weights.json' with { type: 'json' }

/** How far a request is answered by its hits. */
export type Strength = 'good' | 'weak' | 'none'

interface Looked {
  features: Features
  document: SearchDocument
}

/** The candidates, the best first, whether the best is likely to answer, and what that rests on. */
export function rank<Candidate extends Looked>(query: WeighedQuery, candidates: readonly Candidate[]) {
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: score(candidate.features) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  const evidence = best ? evidenceFor(query, best.score, best.document) : null
  const strength: Strength = evidence ? strengthOf(evidence) : 'none'
  return { ranked, strength, evidence }
}

/** The learned sum (`npm run search:learn`): the higher, the likelier that the service is the right one. */
const score = (features: Features) => FEATURES.reduce((sum, name) => sum + weights.features[name] * features[name], 0)

/** What the decision "weak" rests on. */
export const EVIDENCE = ['best', 'found', 'unknown'] as const
export type Evidence = Record<(typeof EVIDENCE)[number], number>

/** Learned with requests that no service answers. */
function strengthOf(evidence: Evidence): Strength {
  const { intercept } = weights.strength
  const sum = EVIDENCE.reduce((total, name) => total + weights.strength[name] * evidence[name], intercept)
  return sum < 0 ? 'weak' : 'good'
}

const SCALE = 10

/**
 * @returns the best hit's score; how much the request's words that it says tell, in tens; and the share of the words
 *   that no service says at all
 */
export function evidenceFor(query: WeighedQuery, best: number, document: SearchDocument): Evidence {
  const words = wordsOf(query)
  return {
    best,
    found: tellsOf(query, document).reduce((sum, one) => sum + one, 0) / SCALE,
    unknown: words.filter(({ alternatives }) => alternatives.length === 0).length / (words.length || 1),
  }
}

/** How much each of the request's words tells that a service says it; nought for those that it does not say. */
export const tellsOf = (query: WeighedQuery, document: SearchDocument): number[] =>
  wordsOf(query).map(({ alternatives }) =>
    Math.max(
      0,
      ...alternatives.filter(({ term }) => document.placesOf(term).length > 0).map(({ byService }) => byService),
    ),
  )

const wordsOf = ({ words }: WeighedQuery) => words.filter(({ surface }) => !/^\d+$/.test(surface))
