import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { type KeptService, lockKeptService } from '../kept-service.queries.server.ts'
import { indexService } from '../search/search-index.server.ts'
import { canReviewAnswer, canSeeAnswer } from './answer.policy.ts'
import { countOtherKeepers, findAnswer, type KeptAnswer } from './answer.queries.server.ts'
import {
  type AnswerProblems,
  type AnswerRefusal,
  type AnswerState,
  type AnswerTexts,
  problemsToPublish,
} from './answer.ts'

export type PublishedOutcome = Outcome<AnswerRefusal, KeptAnswer> | { ok: false; problems: AnswerProblems }

/**
 * Publishes an answer on its service's page, and renews what the search knows of the service, in one transaction. The
 * same for one that is published already and is corrected.
 *
 * @param seen the version that the reviewer has read; a later one is not approved unseen
 * @param refusalOfCase why the case that it comes from keeps it from being published; asked while both are locked
 */
export async function publishAnswerWithin(
  tx: Tx,
  viewer: Viewer,
  answerId: string,
  { texts, seen }: { texts: AnswerTexts; seen: number },
  now: Date,
  refusalOfCase: (answer: KeptAnswer) => Promise<AnswerRefusal | null>,
): Promise<PublishedOutcome> {
  const found = await lockToReview(tx, viewer, answerId, now)
  if (!found.ok) return found
  const { answer, service } = found.value
  if (answer.state !== 'in_review' && answer.state !== 'published') return refused('answer.decided')
  if (answer.version !== seen) return refused('answer.changedMeanwhile')
  if (service.state !== 'published') return refused('answer.serviceNotPublished')
  const problems = problemsToPublish(texts)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const refusal = answer.state === 'in_review' ? await refusalOfCase(answer) : null
  if (refusal) return refused(refusal)
  await tx.deleteFrom('serviceAnswerText').where('answerId', '=', answerId).execute()
  const rows = languages.flatMap((language) => (texts[language] ? [{ answerId, language, ...texts[language] }] : []))
  await tx.insertInto('serviceAnswerText').values(rows).execute()
  await settle(tx, viewer, { answer, service, state: 'published' }, now)
  return done(answer)
}

/** Declines a proposal, or takes a published answer away again. */
export function removeAnswer(db: Db, viewer: Viewer, answerId: string, seen: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<AnswerRefusal>> => {
    const found = await lockToReview(tx, viewer, answerId, now)
    if (!found.ok) return found
    const { answer, service } = found.value
    if (answer.state !== 'in_review' && answer.state !== 'published') return refused('answer.decided')
    if (answer.version !== seen) return refused('answer.changedMeanwhile')
    await settle(tx, viewer, { answer, service, state: answer.state === 'published' ? 'withdrawn' : 'declined' }, now)
    return done()
  })
}

async function lockToReview(
  tx: Tx,
  viewer: Viewer,
  answerId: string,
  now: Date,
): Promise<Outcome<AnswerRefusal, { answer: KeptAnswer; service: KeptService }>> {
  const serviceId = (await findAnswer(tx, answerId))?.serviceId
  const service = serviceId === undefined ? undefined : await lockKeptService(tx, serviceId, dayOf(now))
  // Read anew: whoever held the service may have decided.
  const answer = await findAnswer(tx, answerId)
  if (!service || !answer || !canSeeAnswer(viewer, service)) return refused('answer.notFound')
  const otherKeepers = await countOtherKeepers(tx, service.stewardUnitId, answer.proposedBy, dayOf(now))
  // A proposer may take their own proposal back, or correct what somebody else has approved.
  const isOwnToPublish = answer.state === 'in_review' && !canReviewAnswer(viewer, service, { ...answer, otherKeepers })
  return isOwnToPublish ? refused('answer.ownWork') : done({ answer, service })
}

async function settle(
  tx: Tx,
  viewer: Viewer,
  { answer, service, state }: { answer: KeptAnswer; service: KeptService; state: AnswerState },
  now: Date,
) {
  await tx
    .updateTable('serviceAnswer')
    .set({ state, decidedBy: viewer.personId, decidedAt: now, version: answer.version + 1 })
    .where('id', '=', answer.id)
    .execute()
  if (answer.state === 'published' || state === 'published') await indexService(tx, service.id)
  await record(tx, {
    at: now,
    actorId: viewer.personId,
    action: `answer.${answer.state === state ? 'corrected' : state}`,
    objectType: 'answer',
    objectId: answer.id,
    unitId: service.stewardUnitId,
    changedFields: answer.state === state ? ['text'] : ['state'],
  })
}
