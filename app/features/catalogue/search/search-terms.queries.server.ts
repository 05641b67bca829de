import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { TermCounts } from './closer-look.ts'

export interface CollectionState extends TermCounts {
  synonymsVersion: string
}

/** Stands in for a database in memory, so that ranking can be tried out on files. */
export interface SearchTerms {
  counts(terms: readonly string[]): Promise<Map<string, TermCounts>>
  /** Terms that share trigrams with the given ones. */
  lookAlikes(forms: readonly string[]): Promise<Map<string, { term: string; services: number }[]>>
}

const LEAST_SIMILARITY = 0.3
const MOST_LOOK_ALIKES = 40

export async function readCollection(db: DbOrTx): Promise<CollectionState> {
  return db.selectFrom('searchCollection').select(['services', 'passages', 'synonymsVersion']).executeTakeFirstOrThrow()
}

export const searchTerms = (db: DbOrTx): SearchTerms => ({
  async counts(terms) {
    if (terms.length === 0) return new Map()
    const { rows } = await sql<TermCounts & { term: string }>`
      select term, services, passages from search_term where term = any(${terms}::text[])`.execute(db)
    return new Map(rows.map(({ term, services, passages }) => [term, { services, passages }]))
  },
  async lookAlikes(forms) {
    const found = new Map<string, { term: string; services: number }[]>()
    if (forms.length === 0) return found
    // The operator alone can use the trigram index; its threshold is the extension's own, 0.3.
    const { rows } = await sql<{ form: string; term: string; services: number }>`
      select form, term, services
      from unnest(${forms}::text[]) as form
      cross join lateral (
        select term, services from search_term
        where term % form and similarity(term, form) >= ${LEAST_SIMILARITY}
        order by similarity(term, form) desc, term
        limit ${MOST_LOOK_ALIKES}
      ) as alike`.execute(db)
    for (const { form, term, services } of rows) found.set(form, [...(found.get(form) ?? []), { term, services }])
    return found
  },
})
