import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Cohort } from '../cohort.ts'
import type { ExportFormat } from './formats.ts'

/** Names have left the system: who took them, when, and in which form. */
export const recordExport = (
  db: Db,
  viewer: Viewer,
  cohort: Cohort,
  format: ExportFormat | 'print' | 'draft',
  clock: Clock,
) =>
  record(db, {
    at: clock.now(),
    actorId: viewer.personId,
    action: 'cohort.exported',
    objectType: 'cohort',
    objectId: cohort.id,
    unitId: cohort.unitId,
    changedFields: [format],
  })
