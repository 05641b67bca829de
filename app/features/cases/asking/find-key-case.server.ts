import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { hashOfKey } from '../mail-out/asker-key.server.ts'

/**
 * The case that a key from a mail opens; null for none, a wrong one, and one that has run out.
 *
 * @param realNow keys end by the real clock
 */
export async function findKeyCase(db: DbOrTx, key: string | null, realNow: Date): Promise<string | null> {
  if (!key) return null
  const row = await db
    .selectFrom('askerKey')
    .select('caseId')
    .where('tokenHash', '=', hashOfKey(key))
    .where('expiresAt', '>', realNow)
    .executeTakeFirst()
  return row?.caseId ?? null
}
