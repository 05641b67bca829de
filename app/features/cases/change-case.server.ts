import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { canRestrict } from './case.policy.ts'
import { type CaseRefusal, type CaseType, refusalOfSubject } from './case.ts'
import { trace } from './case-trace.server.ts'
import { indexCase } from './index-case.server.ts'
import { announce } from './live-updates.server.ts'
import { lockHandledCase } from './lock-handled-case.server.ts'
import { removeOthers } from './restrict-case.server.ts'

export interface CaseFacts {
  subject: string
  type: CaseType
  /** The form that the asker is answered in. */
  language: Language
}

export type ChangeRefusal = CaseRefusal | 'cases.needsNamedRole'

/**
 * Corrects what a case is about. A type that is for named roles alone makes the case restricted with it; taking the
 * mark away again is a decision of its own.
 *
 * @param seen the version that the form showed
 */
export function changeCase(db: Db, viewer: Viewer, caseId: string, facts: CaseFacts, seen: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<ChangeRefusal>> => {
    const locked = await lockHandledCase(tx, viewer, caseId)
    if (!locked.ok) return locked
    const found = locked.value
    if (found.version !== seen) return refused('cases.changedMeanwhile')
    const refusal = refusalOfSubject(facts.subject)
    if (refusal) return refused(refusal)
    const type = await tx
      .selectFrom('caseType')
      .select('restricted')
      .where('key', '=', facts.type)
      .executeTakeFirstOrThrow()
    const becomesRestricted = type.restricted && !found.restricted
    if (becomesRestricted && !canRestrict(viewer, found)) return refused('cases.needsNamedRole')
    const subject = facts.subject.trim()
    const changedFields = [
      ...(subject === found.subject ? [] : ['subject']),
      ...(facts.type === found.type ? [] : ['type']),
      ...(facts.language === found.language ? [] : ['language']),
    ]
    if (changedFields.length === 0) return done()
    await tx
      .updateTable('supportCase')
      .set({ subject, type: facts.type, language: facts.language, version: found.version + 1, lastActivityAt: now })
      .where('id', '=', caseId)
      .execute()
    const change = { caseId, at: now, actorId: viewer.personId, unitId: found.handlingUnitId }
    await trace(tx, { ...change, kind: 'changed', detail: { fields: changedFields.join(' ') }, changedFields })
    if (becomesRestricted) await removeOthers(tx, found, viewer.personId, now)
    await indexCase(tx, caseId)
    await announce(tx, caseId)
    return done()
  })
}
