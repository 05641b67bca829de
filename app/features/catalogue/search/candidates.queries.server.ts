import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { WeighedQuery } from './closer-look.ts'
import { readDocument, type SearchDocument, writeDocument } from './search-document.ts'

export interface Filters {
  /** Keys, as in addresses. */
  targetGroup?: string | undefined
  formOfSupport?: string | undefined
}

export interface FoundCandidate {
  serviceId: string
  key: string
  postingsByService: number
  postingsByPassage: number
  checksum: string
}

/** How many services of a term are read: those that are most about it. */
const MOST_OF_A_TERM = 600
/** Together; the rarest terms, which tell most, come first. */
const MOST_POSTINGS = 6_000

/** The services whose words tell most for the request, the best first. */
export async function findCandidates(
  db: DbOrTx,
  query: WeighedQuery,
  counts: (term: string) => number,
  filters: Filters,
  most: number,
) {
  const asked = chooseTerms(query, counts)
  if (asked.length === 0) return []
  const inGroup = filters.targetGroup
    ? sql`and exists (select from service_term join catalogue_term on catalogue_term.id = term_id
        where service_id = service.id and kind = 'target_group' and catalogue_term.key = ${filters.targetGroup})`
    : sql``
  const ofForm = filters.formOfSupport ? sql`and form_of_support = ${filters.formOfSupport}` : sql``
  const { rows } = await sql<FoundCandidate>`
    with found as (
      select service_id, sum(asked.by_service * posting.weight)::double precision as score,
        sum(asked.by_passage * posting.weight)::double precision as by_passage
      from unnest(${asked.map(({ term }) => term)}::text[], ${asked.map(({ byService }) => byService)}::real[],
        ${asked.map(({ byPassage }) => byPassage)}::real[]) as asked (term, by_service, by_passage)
      cross join lateral (
        select service_id, weight from search_posting
        where term = asked.term order by weight desc, service_id limit ${MOST_OF_A_TERM}
      ) as posting
      group by service_id
      ${filters.targetGroup || filters.formOfSupport ? sql`` : sql`order by score desc, service_id limit ${most}`}
    )
    select service_id as "serviceId", service.key, score as "postingsByService", by_passage as "postingsByPassage", checksum
    from found
    join service on service.id = service_id
    join search_document using (service_id)
    where true ${inGroup} ${ofForm}
    order by score desc, service_id
    limit ${most}`.execute(db)
  return rows
}

/** The request's terms, the most telling first, until enough postings are asked for. */
function chooseTerms(query: WeighedQuery, counts: (term: string) => number) {
  const tells = new Map<string, { byService: number; byPassage: number }>()
  for (const word of query.words) {
    for (const { term, byService, byPassage } of word.alternatives) {
      const known = tells.get(term) ?? { byService: 0, byPassage: 0 }
      tells.set(term, { byService: known.byService + byService, byPassage: known.byPassage + byPassage })
    }
  }
  let postings = 0
  return [...tells]
    .map(([term, known]) => ({ term, ...known, reads: Math.min(counts(term), MOST_OF_A_TERM) }))
    .sort((a, b) => b.byService - a.byService || (a.term < b.term ? -1 : 1))
    .filter(({ reads }) => {
      if (postings + reads > MOST_POSTINGS) return false
      postings += reads
      return true
    })
}

const DOCUMENTS_KEPT = 2_000
const documents = new Map<string, SearchDocument>()

/** What the candidates say, by service; documents seen before are not read again. */
export async function readDocuments(db: DbOrTx, candidates: readonly { serviceId: string; checksum: string }[]) {
  const missing = candidates.filter(({ checksum }) => !documents.has(checksum)).map(({ serviceId }) => serviceId)
  if (missing.length > 0) {
    const rows = await db
      .selectFrom('searchDocument')
      .select(['checksum', 'body'])
      .where('serviceId', 'in', missing)
      .execute()
    for (const { checksum, body } of rows) keep(checksum, readDocument(body))
  }
  const found = new Map(candidates.map(({ serviceId, checksum }) => [serviceId, documents.get(checksum) ?? NOTHING]))
  return (serviceId: string) => found.get(serviceId) ?? NOTHING
}

const NOTHING = readDocument(writeDocument([]))

function keep(checksum: string, document: SearchDocument) {
  const [oldest] = documents.keys()
  if (documents.size >= DOCUMENTS_KEPT && oldest !== undefined) documents.delete(oldest)
  documents.set(checksum, document)
}
