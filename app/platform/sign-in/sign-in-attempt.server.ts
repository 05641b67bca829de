import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { createToken, hashOf } from './session.server.ts'

const LONGEST_ATTEMPT_MS = 10 * 60 * 1000

export const attemptSeconds = LONGEST_ATTEMPT_MS / 1000

/** What must be the same when the person comes back from the provider as when they left. */
export interface SignInAttempt {
  state: string
  nonce: string
  codeVerifier: string
  /** A path of ours; see `safeReturnTo`. */
  returnTo: string
}

/** Keeps an attempt, and gives the token that the browser carries. `now` is the real clock. */
export async function startAttempt(db: DbOrTx, attempt: SignInAttempt, now: Date): Promise<string> {
  const token = createToken()
  await db
    .insertInto('signInAttempt')
    .values({ tokenHash: hashOf(token), ...attempt, expiresAt: new Date(now.getTime() + LONGEST_ATTEMPT_MS) })
    .execute()
  return token
}

/** Takes an attempt out: it serves once. */
export async function takeAttempt(db: DbOrTx, token: string | undefined, now: Date): Promise<SignInAttempt | null> {
  if (!token) return null
  const row = await db
    .deleteFrom('signInAttempt')
    .where('tokenHash', '=', hashOf(token))
    .returning(['state', 'nonce', 'codeVerifier', 'returnTo', 'expiresAt'])
    .executeTakeFirst()
  if (!row || row.expiresAt <= now) return null
  const { expiresAt: _, ...attempt } = row
  return attempt
}
