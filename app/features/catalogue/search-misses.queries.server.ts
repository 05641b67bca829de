import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface SearchMiss {
  query: string
  language: Language
  times: number
  lastOn: Day
  /** When the last trace of it is deleted. */
  deleteOn: Day
}

const MOST_SHOWN = 200

/** Queries that gave nothing, or only weak hits, the newest first; equal ones are counted together. */
export async function listSearchMisses(db: DbOrTx, today: Day): Promise<SearchMiss[]> {
  return db
    .selectFrom('searchMiss')
    .select([
      sql<string>`(array_agg(query order by missed_on desc, id desc))[1]`.as('query'),
      sql<Language>`language`.as('language'),
      sql<number>`count(*)`.as('times'),
      sql<Day>`max(missed_on)`.as('lastOn'),
      sql<Day>`max(delete_on)`.as('deleteOn'),
    ])
    .where('deleteOn', '>', today)
    .groupBy(['language', sql`lower(query)`])
    .orderBy('lastOn', 'desc')
    .orderBy('times', 'desc')
    .orderBy('query')
    .limit(MOST_SHOWN)
    .execute()
}
