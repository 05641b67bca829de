import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { THRESHOLD } from './routing-model.queries.server.ts'
import type { ThresholdRefusal } from './threshold.ts'

/**
 * Sets how sure routing must be before a case goes straight to a unit.
 *
 * @param threshold probability; null follows the model's own, which a better model may change
 */
export function setThreshold(db: Db, viewer: Viewer, threshold: number | null, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ThresholdRefusal>> => {
    if (!canAdministerUnit(viewer, await findInstitutionId(tx))) return refused('routing.threshold.notYours')
    await tx.deleteFrom('setting').where('key', '=', THRESHOLD).execute()
    if (threshold !== null)
      await tx
        .insertInto('setting')
        .values({ key: THRESHOLD, value: JSON.stringify(threshold) })
        .execute()
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'routing.threshold_set',
      objectType: 'setting',
      objectId: THRESHOLD,
      changedFields: ['value'],
    })
    return done()
  })
}
