import type { Db } from '#app/platform/database/connect.server.ts'
import { deleteForGood } from './delete-case.server.ts'
import { listPerhapsExpired, lockKeptCase } from './retention.queries.server.ts'
import { refusalToExpire } from './retention.ts'

/**
 * Deletes the cases whose time is over. Each in a transaction of its own: one that cannot be deleted leaves the others,
 * and several workers at once delete each case once.
 *
 * @returns how many
 */
export async function deleteExpiredCases(db: Db, now: Date): Promise<number> {
  let deleted = 0
  for (const id of await listPerhapsExpired(db, now)) {
    deleted += await db.transaction().execute(async (tx) => {
      const kept = await lockKeptCase(tx, id)
      // Opened again meanwhile, or deleted by another worker.
      if (!kept || refusalToExpire(kept, now)) return 0
      await deleteForGood(tx, { id, ...kept }, { cause: 'expired', actorId: null }, now)
      return 1
    })
  }
  return deleted
}
