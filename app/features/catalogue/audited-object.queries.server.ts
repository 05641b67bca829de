import { sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/**
 * What services, contact points and groups of synonyms are called, of those that are still there.
 *
 * @param ids of anything; what is none of these is left out
 */
export async function listNamesInCatalogue(db: DbOrTx, ids: readonly string[], language: Language) {
  const { rows } = await sql<{ id: string; name: string }>`
    with asked as (select unnest(${[...ids]}::uuid[]) as id)
    select service.id, coalesce(
      (select title from service_text where service_id = service.id order by ${byLanguage(language)} limit 1),
      (select content #>> '{texts,nb,title}' from service_draft where service_id = service.id), service.key) as name
    from service join asked using (id)
    union all
    select contact_point.id, value from contact_point join asked using (id)
    union all
    select group_id, string_agg(word, ', ' order by word) from synonym join asked on asked.id = group_id
    group by group_id`.execute(db)
  return rows
}
