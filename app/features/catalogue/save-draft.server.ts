import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { problemsToSave } from './check-content.server.ts'
import { changedFields } from './compare-content.ts'
import type { Draft, DraftRefusal, Problem } from './draft.ts'
import { countOtherEditors } from './kept-service.queries.server.ts'
import { lockDraft } from './lock-draft.server.ts'
import { canReview } from './service.policy.ts'
import type { ServiceContent } from './service-content.ts'

export interface SavedDraft {
  content: ServiceContent
  confirmedLanguages: Language[]
  /** The draft's version that the writer's page was made from. */
  version: number
  /** The service's version that the writer has seen; raises the draft's base when it is newer. */
  baseVersion: number
}

/** What another has saved since the writer opened the page. */
export interface Clash {
  ok: false
  refusal: 'draft.clash'
  theirs: Draft
}

/** Something that no draft may hold, each with its field. */
export interface CannotBeKept {
  ok: false
  refusal: 'draft.cannotBeKept'
  problems: Problem[]
}

type SaveOutcome =
  | Outcome<Exclude<DraftRefusal, 'draft.clash' | 'draft.incomplete'>, { version: number }>
  | Clash
  | CannotBeKept

/**
 * Saves the draft as a whole. When another has saved since, nothing is written and theirs comes back, so that the
 * writer sees both and saves again on top of it.
 *
 * What is in review stays so when a reviewer amends it; anyone else's change takes it back to editing.
 */
export function saveDraft(db: Db, viewer: Viewer, serviceId: string, saved: SavedDraft, now: Date) {
  return db.transaction().execute(async (tx): Promise<SaveOutcome> => {
    const today = dayOf(now)
    const found = await lockDraft(tx, viewer, serviceId, today)
    if ('refusal' in found) return found
    const { service, draft } = found
    if (draft.version !== saved.version) return { ok: false, refusal: 'draft.clash', theirs: draft }
    const problems = await problemsToSave(tx, service, saved.content)
    if (problems.length > 0) return { ok: false, refusal: 'draft.cannotBeKept', problems }

    const fields = changedFields(draft.content, saved.content)
    const otherEditors = await countOtherEditors(tx, service.stewardUnitId, draft.authorId, today)
    const staysInReview =
      draft.state === 'in_review' && canReview(viewer, service, { authorId: draft.authorId, otherEditors })
    const state = staysInReview || fields.length === 0 ? draft.state : 'editing'
    const version = draft.version + 1
    await tx
      .updateTable('serviceDraft')
      .set({
        content: JSON.stringify(saved.content),
        confirmedLanguages: saved.confirmedLanguages,
        baseVersion: Math.min(saved.baseVersion, service.version),
        state,
        version,
        updatedAt: now,
      })
      .where('serviceId', '=', serviceId)
      .execute()
    if (service.state === 'in_review' && state === 'editing') {
      await tx.updateTable('service').set({ state: 'draft' }).where('id', '=', serviceId).execute()
    }
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'service.draft_saved',
      objectType: 'service',
      objectId: serviceId,
      unitId: service.stewardUnitId,
      changedFields: fields,
    })
    return done({ version })
  })
}
