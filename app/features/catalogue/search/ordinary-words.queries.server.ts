import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { searchTerms } from './search-terms.queries.server.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** Which words of a text are such as services use, and so no names. */
export async function readOrdinaryWords(db: DbOrTx, text: string): Promise<(word: string) => boolean> {
  const words = [...new Set(tokens(text).map(({ word }) => word))]
  const known = await searchTerms(db).counts(words.map(stem))
  const ordinary = new Set(words.filter((word) => STOP_WORDS.has(word) || known.has(stem(word))))
  return (word) => tokens(word).every((token) => ordinary.has(token.word))
}
