import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import { fallbackOrder, type Language } from '#app/platform/texts/languages.ts'

/** What a page needs to name a unit and lead to it. */
export interface UnitLink {
  id: string
  name: string
  shortName: string | null
  /** The language that the name is in: another than the reader's where that one is missing. */
  language: Language
  slug: string
}

/** Sorts rows with a `language` so that the reader's own comes first, then the next best. */
export const byLanguage = (language: Language, column = 'language'): RawBuilder<number> =>
  sql<number>`array_position(${sql.val([...fallbackOrder[language]])}::text[], ${sql.ref(column)})`

/**
 * A unit as a link, to be selected beside what refers to it. Its name is today's; of a unit that has ended, the last.
 *
 * @param reference the column that holds the unit's id; null gives null
 */
export const unitLink = (reference: string, language: Language, today: Day): RawBuilder<UnitLink | null> => sql`(
  select jsonb_build_object('id', unit_name.unit_id, 'name', unit_name.name, 'shortName', unit_name.short_name,
    'language', unit_name.language, 'slug', (
      select slug from unit_slug where unit_slug.unit_id = unit_name.unit_id and current
      order by ${byLanguage(language, 'unit_slug.language')} limit 1))
  from unit_name where unit_name.unit_id = ${sql.ref(reference)}
  order by unit_name.period @> ${today}::date desc, unit_name.valid_from desc, ${byLanguage(language, 'unit_name.language')}
  limit 1)`
