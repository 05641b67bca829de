import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canContribute } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { type CaseRefusal, LONGEST_MESSAGE } from '../case.ts'
import { type DraftKind, keepDraft } from './draft.queries.server.ts'

/**
 * Keeps what somebody is writing in a case. No audit entry: nobody else ever reads it, and it changes nothing of the case.
 */
export async function saveDraft(
  db: Db,
  viewer: Viewer,
  caseId: string,
  draft: { kind: DraftKind; body: string },
  now: Date,
): Promise<Outcome<CaseRefusal>> {
  const found = await findCase(db, caseId)
  if (!found || !canContribute(viewer, found) || viewer.personId === null) return refused('cases.notFound')
  if (draft.body.length > LONGEST_MESSAGE) return refused('cases.bodyTooLong')
  await keepDraft(db, { caseId, personId: viewer.personId, ...draft }, now)
  return done()
}
