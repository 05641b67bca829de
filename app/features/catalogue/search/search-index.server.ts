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
  for (let at = 0; at < ids.length; at += REBUILT_AT_ONCE) {
    await indexServices(
      tx,
      ids.slice(at, at + REBUILT_AT_ONCE).map((row) => row.id),
    )
  }
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
  await changeCounts(
    tx,
    removed.map((row) => (row.passages as StoredPassage[]).map(([, , , terms]) => terms.split(' '))),
    -1,
  )
}

async function addRows(tx: Tx, rows: readonly (readonly [string, IndexRows])[]) {
  for (const [serviceId, { postings, passages }] of rows) {
    const stored = JSON.stringify(passages.map(storedPassage))
    const checksum = createHash('sha256').update(stored).digest('base64url')
    await sql`insert into search_document (service_id, passages, checksum) values (${serviceId}, ${stored}, ${checksum})`.execute(
      tx,
    )
    await sql`insert into search_posting (term, service_id, weight)
      select term, ${serviceId}, weight
      from unnest(${postings.map(({ term }) => term)}::text[], ${postings.map(({ weight }) => weight)}::real[]) as posting (term, weight)`.execute(
      tx,
    )
  }
  await changeCounts(
    tx,
    rows.map(([, { passages }]) => passages.map(({ terms }) => [...terms])),
    1,
  )
}

const storedPassage = ({ field, language, position, terms }: IndexedPassage): StoredPassage => [
  field,
  language,
  position,
  [...terms].join(' '),
]

/** @param services each as its passages, each as its terms */
async function changeCounts(tx: Tx, services: readonly (readonly string[][])[], sign: 1 | -1) {
  const counts = new Map<string, { services: number; passages: number }>()
  let passages = 0
  for (const terms of services) {
    const ofService = new Set<string>()
    for (const ofPassage of terms) {
      passages++
      for (const term of ofPassage) {
        if (term === '') continue
        const count = counts.get(term) ?? { services: 0, passages: 0 }
        count.passages++
        if (!ofService.has(term)) count.services++
        ofService.add(term)
        counts.set(term, count)
      }
    }
  }
  if (passages === 0) return
  const changed = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  await sql`insert into search_term (term, services, passages)
    select term, services, passages
    from unnest(${changed.map(([term]) => term)}::text[], ${changed.map(([, count]) => sign * count.services)}::integer[],
      ${changed.map(([, count]) => sign * count.passages)}::integer[]) as change (term, services, passages)
    on conflict (term) do update
      set services = search_term.services + excluded.services, passages = search_term.passages + excluded.passages`.execute(
    tx,
  )
  await sql`update search_collection set services = services + ${sign * services.length}, passages = passages + ${sign * passages}`.execute(
    tx,
  )
  if (sign === -1) await tx.deleteFrom('searchTerm').where('services', '=', 0).execute()
}
