import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import type { CaseRefusal } from '../case.ts'
import { closeCase } from '../close-case.server.ts'
import { assignCase } from './assign-case.server.ts'
import { readableIn } from './desk-scope.queries.server.ts'
import { type DeskScope, scopeOf } from './desk-scope.ts'
import { MOST_AT_ONCE } from './inbox.ts'
import type { ManyAction, OneOfMany } from './many-actions.ts'
import { seeDanger } from './see-danger.server.ts'

/**
 * Does the same with several cases, each by itself: what one refuses does not stop the others. Of a case that the viewer
 * may not know of, nothing is told.
 */
export async function actOnMany(db: Db, viewer: Viewer, action: ManyAction, caseIds: readonly string[], now: Date) {
  const results: OneOfMany[] = []
  for (const { id: caseId, reference } of await referencesOf(db, scopeOf(viewer), caseIds.slice(0, MOST_AT_ONCE))) {
    const outcome = await act(db, viewer, action, caseId, now)
    results.push({ caseId, reference, refusal: outcome.ok ? null : outcome.refusal })
  }
  return results
}

function act(db: Db, viewer: Viewer, action: ManyAction, caseId: string, now: Date): Promise<Outcome<CaseRefusal>> {
  if (action === 'take') return assignCase(db, viewer, caseId, viewer.personId, now)
  if (action === 'seen') return seeDanger(db, viewer, caseId, now)
  return closeCase(db, viewer, caseId, action, now)
}

async function referencesOf(db: DbOrTx, scope: DeskScope, caseIds: readonly string[]) {
  const { rows } = await sql<{ id: string; reference: string }>`
    select c.id, c.reference from support_case c where c.id = any(${[...caseIds]}::uuid[]) and ${readableIn(scope)}
    order by c.reference`.execute(db)
  return rows
}
