import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { readConcepts } from './concepts.queries.server.ts'
import { type IndexedPassage, type IndexRows, indexRows } from './index-rows.ts'
import { readPassages } from './passages.queries.server.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

const REBUILT_AT_ONCE = 200

/** A passage as it is stored: field, language, position, terms with spaces between. */
export type StoredPassage = [IndexedPassage['field'], IndexedPassage['language'], number, string]

/** Makes the index say what the service's tables say: its rows when it is published, none when it is not. */
export async function indexService(tx: Tx, serviceId: string) {
  await lockCollection(tx)
  await indexServices(tx, [serviceId])
}

export async function removeFromIndex(tx: Tx, serviceId: string) {
  await lockCollection(tx)
  await removeRows(tx, [serviceId])
}

/**
 * Indexes anew the services that say one of the words, after a group of synonyms was added, changed or removed.
 *
 * @param words of the group, as they were before and as they are now
 */
export async function indexServicesWithWords(tx: Tx, words: readonly string[]) {
  await lockCollection(tx)
  const terms = [...new Set(words.flatMap((word) => tokens(word).map((token) => stem(token.word))))]
  const rows = await tx.selectFrom('searchPosting').select('serviceId').distinct().where('term', 'in', terms).execute()
  await indexServices(
    tx,
    rows.map((row) => row.serviceId),
  )
}

/** Writes the whole index again; gives the same rows as one service after the other. */
export async function rebuildSearchIndex(tx: Tx) {
  await lockCollection(tx)
  await sql`truncate search_posting, search_document, search_term`.execute(tx)
  await tx.updateTable('searchCollection').set({ services: 0, passages: 0 }).execute()
  const ids = await tx.selectFrom('service').select('id').where('state', '=', 'published').orderBy('id').execute()
  // Made anew at the end from sorted rows: far faster than to find each row's place in it.
  const { rows: indexes } = await sql<{ definition: string }>`
    select indexdef as definition from pg_indexes where indexname = 'search_posting_by_weight'`.execute(tx)
  await sql`drop index search_posting_by_weight`.execute(tx)
  const concepts = await readConcepts(tx)
  // Written once, at the end: a row that one transaction changes again and again leaves all its old versions in the way.
  const counts = createCounts()
  const read = async (at: number) => {
    const some = ids.slice(at, at + REBUILT_AT_ONCE).map((row) => row.id)
    return some.length === 0 ? new Map<string, never[]>() : await readPassages(tx, some)
  }
  let writing: Promise<unknown> = Promise.resolve()
  let passages = await read(0)
  for (let at = 0; at < ids.length; at += REBUILT_AT_ONCE) {
    // The database writes the rows of the services before while these are reckoned.
    const rows = [...passages].map(([serviceId, found]) => [serviceId, indexRows(found, concepts)] as const)
    for (const [, ofService] of rows) count(counts, termsOf(ofService))
    await writing
    passages = await read(at + REBUILT_AT_ONCE)
    writing = insertRows(tx, rows)
    // Told where it is awaited.
    writing.catch(() => {})
  }
  await writing
  for (const { definition } of indexes) await sql.raw(definition).execute(tx)
  await changeCounts(tx, counts, 1)
}

/** Whoever writes to the index waits here for the one before: two that wrote the same terms would wait for each other. */
const lockCollection = (tx: Tx) =>
  tx.selectFrom('searchCollection').select('services').forUpdate().executeTakeFirstOrThrow()

async function indexServices(tx: Tx, serviceIds: readonly string[]) {
  if (serviceIds.length === 0) return
  await removeRows(tx, serviceIds)
  const concepts = await readConcepts(tx)
  const passages = await readPassages(tx, serviceIds)
  await addRows(
    tx,
    [...passages].map(([serviceId, found]) => [serviceId, indexRows(found, concepts)] as const),
  )
}

async function removeRows(tx: Tx, serviceIds: readonly string[]) {
  const removed = await tx
    .deleteFrom('searchDocument')
    .where('serviceId', 'in', serviceIds)
    .returning('passages')
    .execute()
  await tx.deleteFrom('searchPosting').where('serviceId', 'in', serviceIds).execute()
  const counts = createCounts()
  for (const { passages } of removed) {
    count(
      counts,
      (passages as StoredPassage[]).map(([, , , terms]) => terms.split(' ')),
    )
  }
  await changeCounts(tx, counts, -1)
}

async function addRows(tx: Tx, rows: readonly ServiceRows[]) {
  const counts = createCounts()
  for (const [, ofService] of rows) count(counts, termsOf(ofService))
  await insertRows(tx, rows)
  await changeCounts(tx, counts, 1)
}

type ServiceRows = readonly [serviceId: string, rows: IndexRows]

async function insertRows(tx: Tx, rows: readonly ServiceRows[]) {
  const documents = rows.map(([serviceId, { passages }]) => {
    const stored = JSON.stringify(passages.map(storedPassage))
    return { serviceId, stored, checksum: createHash('sha256').update(stored).digest('base64url') }
  })
  await sql`insert into search_document (service_id, passages, checksum)
    select * from unnest(${documents.map(({ serviceId }) => serviceId)}::uuid[],
      ${documents.map(({ stored }) => stored)}::jsonb[], ${documents.map(({ checksum }) => checksum)}::text[])`.execute(
    tx,
  )
  const postings = rows.flatMap(([serviceId, ofService]) =>
    ofService.postings.map(({ term, weight }) => ({ serviceId, term, weight })),
  )
  await sql`insert into search_posting (term, service_id, weight)
    select * from unnest(${postings.map(({ term }) => term)}::text[],
      ${postings.map(({ serviceId }) => serviceId)}::uuid[], ${postings.map(({ weight }) => weight)}::real[])`.execute(
    tx,
  )
}

const storedPassage = ({ field, language, position, terms }: IndexedPassage): StoredPassage => [
  field,
  language,
  position,
  [...terms].join(' '),
]

interface Counts {
  services: number
  passages: number
  byTerm: Map<string, { services: number; passages: number }>
}

const createCounts = (): Counts => ({ services: 0, passages: 0, byTerm: new Map() })

const termsOf = ({ passages }: IndexRows) => passages.map(({ terms }) => [...terms])

/** @param service as its passages, each as its terms */
function count(counts: Counts, service: readonly (readonly string[])[]) {
  counts.services++
  const ofService = new Set<string>()
  for (const ofPassage of service) {
    counts.passages++
    for (const term of ofPassage) {
      if (term === '') continue
      const known = counts.byTerm.get(term) ?? { services: 0, passages: 0 }
      known.passages++
      if (!ofService.has(term)) known.services++
      ofService.add(term)
      counts.byTerm.set(term, known)
    }
  }
}

async function changeCounts(tx: Tx, { services, passages, byTerm }: Counts, sign: 1 | -1) {
  if (passages === 0) return
  const changed = [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1))
  await sql`insert into search_term (term, services, passages)
    select term, services, passages
    from unnest(${changed.map(([term]) => term)}::text[], ${changed.map(([, known]) => sign * known.services)}::integer[],
      ${changed.map(([, known]) => sign * known.passages)}::integer[]) as change (term, services, passages)
    on conflict (term) do update
      set services = search_term.services + excluded.services, passages = search_term.passages + excluded.passages`.execute(
    tx,
  )
  await sql`update search_collection set services = services + ${sign * services}, passages = passages + ${sign * passages}`.execute(
    tx,
  )
  if (sign === -1) await tx.deleteFrom('searchTerm').where('services', '=', 0).execute()
}
