import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { problemsToShow } from './check-content.server.ts'
import { changedFields } from './compare-content.ts'
import { deleteDraft } from './draft.queries.server.ts'
import { type DraftRefusal, nextReviewAfter, problemsToPublish } from './draft.ts'
import { countOtherEditors } from './kept-service.queries.server.ts'
import { lockDraft } from './lock-draft.server.ts'
import { findServiceContent } from './read-service-content.server.ts'
import { assurance } from './renew-review.server.ts'
import type { Incomplete } from './review-draft.server.ts'
import { canReview, isEditorOf } from './service.policy.ts'
import type { ServiceContent } from './service-content.ts'
import { writeServiceContent } from './write-service-content.server.ts'

type PublishOutcome = Outcome<Exclude<DraftRefusal, 'draft.incomplete'>> | Incomplete

/**
 * Makes the reviewed draft what readers see: tables, search index, a revision to look back at, and the assurance of
 * the accountable unit where its own editor has reviewed it, all in one transaction.
 *
 * @param draftVersion the save that the reviewer has read; a later one is not approved unseen
 */
export function publishService(db: Db, viewer: Viewer, serviceId: string, draftVersion: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<PublishOutcome> => {
    const today = dayOf(now)
    const found = await lockDraft(tx, viewer, serviceId, today)
    if ('refusal' in found) return found
    const { service, draft } = found
    if (!isEditorOf(viewer, service)) return refused('draft.notEditor')
    const otherEditors = await countOtherEditors(tx, service.stewardUnitId, draft.authorId, today)
    if (!canReview(viewer, service, { authorId: draft.authorId, otherEditors })) return refused('draft.ownWork')
    if (draft.state !== 'in_review') return refused('draft.notInReview')
    if (draft.version !== draftVersion) return refused('draft.changedSince')
    if (draft.baseVersion !== service.version) return refused('draft.behind')
    const problems = [...problemsToPublish(draft.content), ...(await problemsToShow(tx, service, draft.content))]
    if (problems.length > 0) return { ok: false, refusal: 'draft.incomplete', problems }
    // From the day of publication on, without an end: the database holds us to it at commit.
    if (!service.accountable || service.accountable.validTo !== null) {
      if (!(await isAccountableFromNowOn(tx, serviceId, today))) return refused('service.noAccountable')
    }
    if (service.publishedOn === null && service.accountable?.state === 'contested')
      return refused('service.ownerContested')

    const before = service.publishedOn ? await findServiceContent(tx, serviceId) : undefined
    const version = service.publishedOn ? service.version + 1 : service.version
    const content: ServiceContent = {
      ...draft.content,
      nextReviewOn: nextReviewAfter(draft.content.nextReviewOn, today),
    }
    await tx
      .updateTable('service')
      .set({
        state: 'published',
        publishedOn: service.publishedOn ?? today,
        version,
        remindedOn: null,
        ...assurance(viewer, service, today),
      })
      .where('id', '=', serviceId)
      .execute()
    await writeServiceContent(tx, serviceId, content, now)
    await confirmLanguages(tx, serviceId, draft.confirmedLanguages)
    await tx
      .insertInto('serviceRevision')
      .values({ serviceId, version, content: JSON.stringify(content), publishedBy: viewer.personId, publishedAt: now })
      .execute()
    await deleteDraft(tx, serviceId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'service.published',
      objectType: 'service',
      objectId: serviceId,
      unitId: service.stewardUnitId,
      changedFields: before ? changedFields(before, content) : ['state'],
    })
    return done()
  })
}

async function isAccountableFromNowOn(tx: Tx, serviceId: string, today: string) {
  const rows = await tx
    .selectFrom('participation')
    .select(['validFrom', 'validTo'])
    .where('serviceId', '=', serviceId)
    .where('role', '=', 'accountable')
    .orderBy('validFrom')
    .execute()
  let covered: string | null = today
  for (const { validFrom, validTo } of rows) {
    if (covered !== null && validFrom <= covered && (validTo === null || validTo > covered)) covered = validTo
  }
  return covered === null
}

/** Who wrote says that these still say the same as the bokmål: they follow its newest version. */
async function confirmLanguages(tx: Tx, serviceId: string, confirmed: Language[]) {
  const others = confirmed.filter((language) => language !== 'nb')
  if (others.length === 0) return
  await tx
    .updateTable('serviceText')
    .set((set) => ({
      sourceVersion: set
        .selectFrom('serviceText as source')
        .select('source.version')
        .where('source.serviceId', '=', serviceId)
        .where('source.language', '=', 'nb')
        .$asScalar()
        .$notNull(),
    }))
    .where('serviceId', '=', serviceId)
    .where('language', 'in', others)
    .execute()
}
