import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { lockKeptService } from '../kept-service.queries.server.ts'
import { type AnswerRefusal, type AnswerText, onOneLine } from './answer.ts'

export interface ProposedAnswer extends AnswerText {
  serviceId: string
  language: Language
  /** The case that it was answered in; readers are never told. */
  fromCaseId: string
}

/** Hands a question and its answer in for review by the unit that answers for the service. */
export async function proposeAnswerWithin(
  tx: Tx,
  viewer: Viewer,
  { serviceId, language, question, answer, fromCaseId }: ProposedAnswer,
  now: Date,
): Promise<Outcome<AnswerRefusal, { id: string }>> {
  const service = await lockKeptService(tx, serviceId, dayOf(now))
  if (!service) return refused('answer.serviceMissing')
  if (service.state !== 'published') return refused('answer.serviceNotPublished')
  const earlier = await tx
    .selectFrom('serviceAnswer')
    .select('id')
    .where('fromCaseId', '=', fromCaseId)
    .where('state', 'in', ['in_review', 'published'])
    .executeTakeFirst()
  if (earlier) return refused('answer.alreadyProposed')
  const { id } = await tx
    .insertInto('serviceAnswer')
    .values({ serviceId, state: 'in_review', fromCaseId, proposedBy: viewer.personId, proposedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('serviceAnswerText')
    .values({ answerId: id, language, question: onOneLine(question), answer: answer.trim() })
    .execute()
  await record(tx, {
    at: now,
    actorId: viewer.personId,
    action: 'answer.proposed',
    objectType: 'answer',
    objectId: id,
    unitId: service.stewardUnitId,
  })
  return done({ id })
}
