import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { readConcepts } from './concepts.queries.server.ts'
import { type IndexRows, indexRows } from './index-rows.ts'
import { readPassages } from './passages.queries.server.ts'
import { countPassages, termsIn, writeDocument } from './search-document.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

/**
 * Of the rules by which rows are made: stems, compounds, weights of fields, the form of documents. Whoever changes one
 * counts this up, and every installation writes its index again when it starts.
 */
const INDEX_VERSION = 1
const REBUILT_AT_ONCE = 200

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

/** Writes the index again when its rows were made by other rules than these; @returns whether it was so. */
export async function bringIndexUpToDate(db: Db): Promise<boolean> {
  const isCurrent = async (reader: DbOrTx) => {
    const { indexVersion } = await reader
      .selectFrom('searchCollection')
      .select('indexVersion')
      .executeTakeFirstOrThrow()
    return indexVersion === INDEX_VERSION
  }
  if (await isCurrent(db)) return false
  return db.transaction().execute(async (tx) => {
    await lockCollection(tx)
    // Another process that started at the same time may have been first.
    if (await isCurrent(tx)) return false
    await rebuildSearchIndex(tx)
    return true
  })
}

/** Writes the whole index again; gives the same rows as one service after the other. */
export async function rebuildSearchIndex(tx: Tx) {
  await lockCollection(tx)
  await sql`truncate search_posting, search_document, search_term`.execute(tx)
  await tx.updateTable('searchCollection').set({ services: 0, passages: 0, indexVersion: INDEX_VERSION }).execute()
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
    const rows = [...passages].map(([serviceId, found]) => rowsOf(serviceId, indexRows(found, concepts)))
    for (const { body } of rows) count(counts, body)
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
    [...passages].map(([serviceId, found]) => rowsOf(serviceId, indexRows(found, concepts))),
  )
}

async function removeRows(tx: Tx, serviceIds: readonly string[]) {
  const removed = await tx.deleteFrom('searchDocument').where('serviceId', 'in', serviceIds).returning('body').execute()
  await tx.deleteFrom('searchPosting').where('serviceId', 'in', serviceIds).execute()
  const counts = createCounts()
  for (const { body } of removed) count(counts, body)
  await changeCounts(tx, counts, -1)
}

async function addRows(tx: Tx, rows: readonly ServiceRows[]) {
  const counts = createCounts()
  for (const { body } of rows) count(counts, body)
  await insertRows(tx, rows)
  await changeCounts(tx, counts, 1)
}

interface ServiceRows {
  serviceId: string
  postings: IndexRows['postings']
  body: string
}

const rowsOf = (serviceId: string, { postings, passages }: IndexRows): ServiceRows => ({
  serviceId,
  postings,
  body: writeDocument(passages),
})

async function insertRows(tx: Tx, rows: readonly ServiceRows[]) {
  const checksums = rows.map(({ body }) => createHash('sha256').update(body).digest('base64url'))
  await sql`insert into search_document (service_id, body, checksum)
    select * from unnest(${rows.map(({ serviceId }) => serviceId)}::uuid[], ${rows.map(({ body }) => body)}::text[],
      ${checksums}::text[])`.execute(tx)
  const postings = rows.flatMap(({ serviceId, postings: ofService }) =>
    ofService.map(({ term, weight }) => ({ serviceId, term, weight })),
  )
  await sql`insert into search_posting (term, service_id, weight)
    select * from unnest(${postings.map(({ term }) => term)}::text[],
      ${postings.map(({ serviceId }) => serviceId)}::uuid[], ${postings.map(({ weight }) => weight)}::real[])`.execute(
    tx,
  )
}

interface Counts {
  services: number
  passages: number
  byTerm: Map<string, { services: number; passages: number }>
}

const createCounts = (): Counts => ({ services: 0, passages: 0, byTerm: new Map() })

/** @param body of a service's document */
function count(counts: Counts, body: string) {
  counts.services++
  counts.passages += countPassages(body)
  for (const [term, passages] of termsIn(body)) {
    const known = counts.byTerm.get(term) ?? { services: 0, passages: 0 }
    counts.byTerm.set(term, { services: known.services + 1, passages: known.passages + passages })
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
