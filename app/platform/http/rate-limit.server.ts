import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export interface RateLimit {
  /** Which form it guards. */
  form: string
  uses: number
  windowSeconds: number
}

/**
 * Counts a use of a form from an address, on the real clock.
 *
 * @returns seconds until it may be used again; 0 when it may be now
 */
export async function waitSeconds(db: DbOrTx, limit: RateLimit, address: string, now: Date): Promise<number> {
  // Nobody reads an address off the table; the row itself is deleted within an hour of its window's end.
  const key = createHash('sha256').update(`${limit.form} ${address}`).digest('base64url')
  const windowEndsAt = new Date(now.getTime() + limit.windowSeconds * 1000)
  const row = await db
    .insertInto('rateLimit')
    .values({ key, used: 1, windowEndsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        used: sql`case when rate_limit.window_ends_at <= ${now} then 1 else rate_limit.used + 1 end`,
        windowEndsAt: sql`case when rate_limit.window_ends_at <= ${now} then ${windowEndsAt} else rate_limit.window_ends_at end`,
      }),
    )
    .returning(['used', 'windowEndsAt'])
    .executeTakeFirstOrThrow()
  if (row.used <= limit.uses) return 0
  return Math.max(1, Math.ceil((row.windowEndsAt.getTime() - now.getTime()) / 1000))
}
