import type { Db } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
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
  const deleted = await eachAlone(await listPerhapsExpired(db, now), (id) =>
    db.transaction().execute(async (tx) => {
      const kept = await lockKeptCase(tx, id)
      // Opened again meanwhile, or deleted by another worker.
      if (!kept || refusalToExpire(kept, now)) return false
      await deleteForGood(tx, { id, ...kept }, { cause: 'expired', actorId: null }, now)
      return true
    }),
  )
  return deleted.filter(Boolean).length
}
