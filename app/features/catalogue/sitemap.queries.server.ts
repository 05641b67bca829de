import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface SitemapEntry {
  page: 'service' | 'unit' | 'situation' | 'target_group' | 'topic'
  /** Only the languages in which the page has an address of its own. */
  slugs: Partial<Record<Language, string>>
}

/** The sitemap protocol allows no more in one file. */
const MOST_ENTRIES = 15_000

/** Every public page that has a name: published services, living units, and the words that readers choose by. */
export async function listSitemapEntries(db: DbOrTx, today: Day): Promise<SitemapEntry[]> {
  const { rows } = await sql<SitemapEntry>`
    select 'service' as page, jsonb_object_agg(service_slug.language, service_slug.slug) as slugs
    from service join service_slug on service_slug.service_id = service.id and service_slug.current
    where service.state = 'published' group by service.id
    union all
    select 'unit', jsonb_object_agg(unit_slug.language, unit_slug.slug)
    from unit join unit_slug on unit_slug.unit_id = unit.id and unit_slug.current
    where unit.ended_on is null or unit.ended_on > ${today}::date group by unit.id
    union all
    select catalogue_term.kind, jsonb_object_agg(text.language, text.slug)
    from catalogue_term join catalogue_term_text text on text.term_id = catalogue_term.id group by catalogue_term.id
    limit ${MOST_ENTRIES}`.execute(db)
  return rows
}
