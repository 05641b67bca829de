import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '#app/platform/database/connect.server.ts'

const KEY_DAYS = 400
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A key that opens one case for who has it, for an asker without an account. Only its hash is kept.
 *
 * @param realNow security asks the real clock
 */
export async function createAskerKey(tx: Tx, caseId: string, realNow: Date): Promise<string> {
  const key = randomBytes(24).toString('base64url')
  await tx
    .insertInto('askerKey')
    .values({ tokenHash: hashOfKey(key), caseId, expiresAt: new Date(realNow.getTime() + KEY_DAYS * DAY_MS) })
    .execute()
  return key
}

export const hashOfKey = (key: string) => createHash('sha256').update(key).digest()
