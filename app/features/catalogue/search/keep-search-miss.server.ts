import { addDays, type Clock } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { searchTerms } from './search-terms.queries.server.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { stripPersonalData } from './strip-personal-data.ts'
import { tokens } from './tokens.ts'

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
  const words = [...new Set(tokens(text).map(({ word }) => word))]
  const known = await searchTerms(db).counts(words.map(stem))
  const ordinary = new Set(words.filter((word) => STOP_WORDS.has(word) || known.has(stem(word))))
  const query = stripPersonalData(text, (word) => tokens(word).every((token) => ordinary.has(token.word)))
  if (!/\p{L}{2}/u.test(query)) return
  const today = clock.today()
  await db
    .insertInto('searchMiss')
    .values({ query, language: miss.language, missedOn: today, deleteOn: addDays(today, KEPT_DAYS) })
    .execute()
}
