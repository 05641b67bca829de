import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { findIntakeUnitId } from '../asking/asking.queries.server.ts'
import { canMarkDangerSeen, canReadOnDesk } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { CaseRefusal } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'

/** Somebody has looked at a sign of acute danger: it is no longer at the top of everyone's inbox. */
export function seeDanger(db: Db, viewer: Viewer, caseId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || !canReadOnDesk(viewer, found)) return refused('cases.notFound')
    if (!canMarkDangerSeen(viewer, found, await findIntakeUnitId(tx))) return refused('cases.notYours')
    if (!found.isDanger || found.dangerSeenAt !== null) return done()
    await tx
      .updateTable('supportCase')
      .set({ dangerSeenAt: now, dangerSeenBy: viewer.personId })
      .where('id', '=', caseId)
      .execute()
    await trace(tx, { caseId, kind: 'danger-seen', at: now, actorId: viewer.personId, changedFields: ['danger_seen'] })
    await announce(tx, caseId)
    return done()
  })
}
