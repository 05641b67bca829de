import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type Concepts, createConcepts } from './concepts.ts'

const VERSIONS_KEPT = 4
const byVersion = new Map<string, Concepts>()

/** The synonyms, read again only when they have changed since. */
export async function readConcepts(db: DbOrTx): Promise<Concepts> {
  const { synonymsVersion } = await db
    .selectFrom('searchCollection')
    .select('synonymsVersion')
    .executeTakeFirstOrThrow()
  return conceptsOf(db, synonymsVersion)
}

/** @param version `search_collection.synonyms_version`, as just read */
export async function conceptsOf(db: DbOrTx, version: string): Promise<Concepts> {
  const known = byVersion.get(version)
  if (known) return known
  const groups = await db
    .selectFrom('synonymGroup')
    .innerJoin('synonym', 'synonym.groupId', 'synonymGroup.id')
    .select(['synonymGroup.number', sql<string[]>`array_agg(synonym.word order by synonym.word)`.as('words')])
    .groupBy('synonymGroup.number')
    .orderBy('synonymGroup.number')
    .execute()
  const concepts = createConcepts(groups)
  const [oldest] = byVersion.keys()
  if (byVersion.size >= VERSIONS_KEPT && oldest !== undefined) byVersion.delete(oldest)
  byVersion.set(version, concepts)
  return concepts
}
