import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { refused } from '#app/platform/outcome.ts'
import { findDraft } from './draft.queries.server.ts'
import { lockKeptService } from './kept-service.queries.server.ts'
import { canEdit } from './service.policy.ts'

/** The draft that a viewer may go on with, with its service, which nobody else changes meanwhile. */
export async function lockDraft(tx: Tx, viewer: Viewer, serviceId: string, today: Day) {
  const service = await lockKeptService(tx, serviceId, today)
  if (!service) return refused('service.notFound')
  if (!canEdit(viewer, service)) return refused('service.notYours')
  if (service.state === 'retired') return refused('service.retired')
  const draft = await findDraft(tx, serviceId)
  if (!draft) return refused('draft.none')
  return { service, draft }
}
