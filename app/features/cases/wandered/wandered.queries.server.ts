import { sql } from 'kysely'
import { byLanguage, type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface Wandered {
  /** The first day of the month in which they closed. */
  month: Day
  service: { title: string; language: Language } | null
  /** Units that had them, in turn. */
  path: UnitLink[]
  /** Units that declined them, in turn. */
  declined: UnitLink[]
  cases: number
}

const MOST_SHOWN = 200

/** Which way cases wandered, the newest month and the most frequent way first. Counts alone: no case is behind a row. */
export async function listWandered(db: DbOrTx, language: Language, today: Day): Promise<Wandered[]> {
  const units = (column: string) => sql<UnitLink[]>`coalesce((
    select jsonb_agg(${unitLink('way.unitId', language, today)} order by way.turn)
    from unnest(${sql.ref(column)}) with ordinality as way (unit_id, turn)), '[]')`
  return db
    .selectFrom('wanderedCount')
    .select(['month', 'cases', units('path').as('path'), units('declined').as('declined')])
    .select(
      sql<Wandered['service']>`(
        select jsonb_build_object('title', title, 'language', language) from service_text
        where service_text.service_id = wandered_count.service_id order by ${byLanguage(language)} limit 1)`.as(
        'service',
      ),
    )
    .orderBy('month', 'desc')
    .orderBy('cases', 'desc')
    .orderBy('path')
    .limit(MOST_SHOWN)
    .execute()
}
