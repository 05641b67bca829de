import { FEATURES, type Features } from './closer-look.ts'
import weights from './weights.json' with { type: 'json' }

/** The learned sum (`npm run search:learn`): the higher, the likelier that the service is the right one. */
export const score = (features: Features) => FEATURES.reduce((sum, name) => sum + weights.features[name] * features[name], 0)

/** The candidates, the best first, and whether the best is likely to answer. */
export function rank<Candidate extends { features: Features }>(candidates: readonly Candidate[]) {
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: score(candidate.features) }))
    .sort((a, b) => b.score - a.score)
  return { ranked, strength: strengthOf(evidenceOf(ranked)) }
}

/** How far a request is answered by its hits. */
export type Strength = 'good' | 'weak' | 'none'

/** What the decision rests on. */
export interface Evidence {
  /** Scores of the best hits, the best first. */
  scores: readonly number[]
  /** Share of the request's telling words that the best hit says, 0 to 1. */
  coverage: number
}

export const evidenceOf = (ranked: readonly { score: number; features: Features }[]): Evidence => ({
  scores: ranked.slice(0, 2).map((hit) => hit.score),
  coverage: ranked[0]?.features.postings ?? 0,
})

/** Whether the best hit is likely to answer at all; learned with requests that no service answers. */
export function strengthOf(evidence: Evidence): Strength {
  if (evidence.scores.length === 0) return 'none'
  return answerLikelihood(evidence) < weights.strength.least ? 'weak' : 'good'
}

export function answerLikelihood({ scores, coverage }: Evidence) {
  const { intercept, best, lead, coverage: covered } = weights.strength
  const [first = 0, second = 0] = scores
  return 1 / (1 + Math.exp(-(intercept + best * first + lead * (first - second) + covered * coverage)))
}
