import { sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { institutionId } from '../kept-service.queries.server.ts'
import type { AnswerState, AnswerText, AnswerTexts } from './answer.ts'

/** Answered for all, on a service's page: in the reader's language, or the next best. */
export interface PublishedAnswer extends AnswerText {
  id: string
  language: Language
}

export const listPublishedAnswers = (db: DbOrTx, serviceId: string, language: Language): Promise<PublishedAnswer[]> =>
  db
    .selectFrom('serviceAnswer')
    .innerJoinLateral(
      (nested) =>
        nested
          .selectFrom('serviceAnswerText')
          .select(['question', 'answer', sql<Language>`language`.as('language')])
          .whereRef('answerId', '=', 'serviceAnswer.id')
          .orderBy(byLanguage(language))
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .select(['serviceAnswer.id', 'text.question', 'text.answer', 'text.language'])
    .where('serviceId', '=', serviceId)
    .where('state', '=', 'published')
    .orderBy('number')
    .execute()

export interface KeptAnswer {
  id: string
  number: number
  serviceId: string
  state: AnswerState
  fromCaseId: string | null
  proposedBy: string | null
  proposedAt: Date
  version: number
  texts: AnswerTexts
}

export async function findAnswer(db: DbOrTx, id: string): Promise<KeptAnswer | undefined> {
  const row = await db
    .selectFrom('serviceAnswer')
    .select(['id', 'number', 'serviceId', 'fromCaseId', 'proposedBy', 'proposedAt', 'version'])
    .select(sql<AnswerState>`state`.as('state'))
    .select(
      sql<Partial<AnswerTexts>>`(
        select coalesce(jsonb_object_agg(language, jsonb_build_object('question', question, 'answer', answer)), '{}')
        from service_answer_text where answer_id = service_answer.id)`.as('texts'),
    )
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, texts: { nb: null, nn: null, en: null, ...row.texts } }
}

/** Others who could review an answer on the accountable unit's pages. */
export async function countOtherKeepers(db: DbOrTx, unitId: string | null, personId: string | null, today: Day) {
  const { rows } = await sql<{ others: number }>`
    select count(distinct person_id)::integer as others
    from membership
    join person on person.id = person_id and erased_at is null
    join unit_ancestor on ancestor_id = membership.unit_id and unit_ancestor.unit_id = ${unitId}
    where role in ('editor', 'case_handler', 'administrator') and membership.period @> ${today}::date
      and person_id is distinct from ${personId}::uuid`.execute(db)
  return rows[0]?.others ?? 0
}

export interface ListedAnswer {
  id: string
  state: AnswerState
  proposedAt: Date
  service: { title: string; language: Language } | null
  question: { text: string; language: Language } | null
}

const MOST_LISTED = 200

/** What waits for review on the pages of some units, the oldest first, and what is published there. */
export const listAnswersToKeep = (
  db: DbOrTx,
  unitIds: readonly string[],
  language: Language,
  today: Day,
): Promise<ListedAnswer[]> =>
  db
    .selectFrom('serviceAnswer')
    .select(['id', 'proposedAt', sql<AnswerState>`state`.as('state')])
    .select([
      sql<ListedAnswer['service']>`(
        select jsonb_build_object('title', title, 'language', language) from service_text
        where service_text.service_id = service_answer.service_id order by ${byLanguage(language)} limit 1)`.as(
        'service',
      ),
      sql<ListedAnswer['question']>`(
        select jsonb_build_object('text', question, 'language', language) from service_answer_text
        where answer_id = service_answer.id order by ${byLanguage(language)} limit 1)`.as('question'),
    ])
    .where('state', 'in', ['in_review', 'published'])
    .where(
      sql<boolean>`exists (
        select from participation
        where participation.service_id = service_answer.service_id and role = 'accountable'
          and period @> ${today}::date and coalesce(unit_id, ${institutionId}) = any(${[...unitIds]}::uuid[]))`,
    )
    .orderBy(sql`state = 'in_review'`, 'desc')
    .orderBy('proposedAt')
    .limit(MOST_LISTED)
    .execute()

/** Published services by title, for a proposal that has none yet. */
export const listServicesToChoose = (db: DbOrTx, language: Language) =>
  db
    .selectFrom('service')
    .select([
      'id',
      sql<string>`coalesce((select title from service_text where service_id = service.id
        order by ${byLanguage(language)} limit 1), key)`.as('name'),
    ])
    .where('state', '=', 'published')
    .orderBy('name')
    .execute()
