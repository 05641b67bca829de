import { addDays, type Clock } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { stripPersonalData } from '#app/platform/texts/strip-personal-data.ts'
import { readOrdinaryWords } from './ordinary-words.queries.server.ts'

const KEPT_DAYS = 90
const LONGEST_KEPT = 500

/**
 * Keeps a query that nothing answered, for the gap map: its words without names, numbers and addresses, and without
 * who asked. Never call it for a sign of danger.
 */
export async function keepSearchMiss(
  db: DbOrTx,
  miss: { query: string; language: Language },
  clock: Pick<Clock, 'today'>,
) {
  const text = miss.query.slice(0, LONGEST_KEPT)
  const query = stripPersonalData(text, await readOrdinaryWords(db, text))
  if (!/\p{L}{2}/u.test(query)) return
  const today = clock.today()
  await db
    .insertInto('searchMiss')
    .values({ query, language: miss.language, missedOn: today, deleteOn: addDays(today, KEPT_DAYS) })
    .execute()
}
