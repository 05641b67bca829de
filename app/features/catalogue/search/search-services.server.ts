import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { type Filters, findCandidates, readDocuments } from './candidates.queries.server.ts'
import { features, weighQuery } from './closer-look.ts'
import { conceptsOf } from './concepts.queries.server.ts'
import { findReason } from './reason.ts'
import { type Reason, readReasonTexts } from './reason-texts.queries.server.ts'
import { type Evidence, rank, type Strength, tellsOf } from './score.ts'
import { readCollection, searchTerms } from './search-terms.queries.server.ts'
import { understandQuery } from './understand-query.ts'

export interface SearchRequest extends Filters {
  query: string
  /** The reader's: reasons are given in it where they can be. */
  language: Language
  /** Hits at most; 20 unless told. */
  limit?: number
}

export interface SearchHit {
  serviceId: string
  key: string
  /** Comparable within one search only. */
  score: number
  /** Whether it may well be meant, even if it is not the best. */
  isLikely: boolean
  reason: Reason | null
  /** How much each of the request's telling words tells that the service says it; nought for those it does not say. */
  tells: number[]
}

export interface SearchResult {
  /** The best first. */
  hits: SearchHit[]
  /** Whether the hits are likely to answer; when weak, say so and offer the nearest unit. */
  strength: Strength
  /** What the strength rests on; null when nothing was found. */
  evidence: Evidence | null
  /** Of the query as written, when its words tell. */
  queryLanguage: Language | null
}

const LOOKED_AT = 20
const SHOWN = 20
const LONGEST_QUERY = 2_000
/** Scores are logarithms of odds: one of three less is twenty times less likely to be the right one than the best. */
const LIKELY_WITHIN = 3

/** Finds the published services that most likely answer a request in the asker's own words. */
export async function searchServices(db: DbOrTx, request: SearchRequest): Promise<SearchResult> {
  const { synonymsVersion, ...totals } = await readCollection(db)
  const concepts = await conceptsOf(db, synonymsVersion)
  const text = request.query.slice(0, LONGEST_QUERY)
  const { query, collection } = await understandQuery(text, concepts, totals, searchTerms(db))
  const weighed = weighQuery(query, collection)
  const most = Math.max(LOOKED_AT, request.limit ?? 0)
  const found = await findCandidates(db, weighed, (term) => collection.byTerm.get(term)?.services ?? 0, request, most)
  const documentOf = await readDocuments(db, found)
  const { ranked, strength, evidence } = rank(
    weighed,
    found.map(({ serviceId, key, postingsByService, postingsByPassage }) => {
      const document = documentOf(serviceId)
      const looked = features(weighed, { postingsByService, postingsByPassage, document })
      return { serviceId, key, document, features: looked }
    }),
  )
  const shown = ranked.slice(0, request.limit ?? SHOWN)
  const reasons = await readReasonTexts(
    db,
    shown.map(({ serviceId, document }) => ({ serviceId, found: findReason(weighed, document, request.language) })),
  )
  return {
    hits: shown.map(({ serviceId, key, score, document }) => ({
      serviceId,
      key,
      score,
      isLikely: score >= (shown[0]?.score ?? 0) - LIKELY_WITHIN,
      reason: reasons.get(serviceId) ?? null,
      tells: tellsOf(weighed, document),
    })),
    strength,
    evidence,
    queryLanguage: query.language,
  }
}
