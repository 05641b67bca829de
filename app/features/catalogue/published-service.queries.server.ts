import { type SqlBool, sql } from 'kysely'
import { byLanguage, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { addressesFrom } from '#app/features/organisation/unit-page.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import {
  type ChannelView,
  MOST_QUESTIONS_READ,
  type ParticipationView,
  type Passage,
  participationRoles,
  type ServiceView,
  type TermLink,
} from './published-service.ts'
import type { FormOfSupport } from './service-kinds.ts'
import { serviceSlug } from './service-list.queries.server.ts'

interface TextRow {
  language: Language
  title: string
  summary: string
  description: string
}

/**
 * The published or retired service at an address, in whichever language the address is and whether it is today's or
 * an older one; with its address in each language, so that the page can send the reader on to the right one.
 */
export async function findPublishedService(db: DbOrTx, slug: string, language: Language, today: Day) {
  const row = await db
    .selectFrom('serviceSlug')
    .innerJoin('service', 'service.id', 'serviceSlug.serviceId')
    .where('serviceSlug.language', 'in', [...languages])
    .where('serviceSlug.slug', '=', slug)
    .where('service.state', 'in', ['published', 'retired'])
    .orderBy(sql<SqlBool>`service_slug.language = ${language}`, 'desc')
    .orderBy('serviceSlug.current', 'desc')
    .limit(1)
    .select(['service.id', 'service.evidence', 'service.sourceUrl', 'service.answerWithinDays'])
    .select(['service.assuredOn', 'service.nextReviewOn', 'service.retiredOn'])
    .select(sql<FormOfSupport>`service.form_of_support`.as('formOfSupport'))
    .select([
      textOf(language).as('text'),
      questionsOf(language).as('questions'),
      channelsOf(language).as('channels'),
      participationsOf(language, today).as('participations'),
      termsOf(language).as('terms'),
      slugsOf.as('slugs'),
      successorOf(language).as('successor'),
    ])
    .executeTakeFirst()
  if (!row?.text) return undefined
  const { id, text, terms, slugs, questions, participations, ...rest } = row
  const passage = (words: string): Passage => ({ text: words, language: text.language })
  const termsOfKind = (kind: string) => terms.filter((term) => term.kind === kind)
  const service: ServiceView = {
    ...rest,
    title: passage(text.title),
    summary: passage(text.summary),
    description: passage(text.description),
    questions: { language: questions[0]?.language ?? language, items: questions.map(({ question }) => question) },
    participations: participations
      .filter((part) => part.validTo === null || part.validTo > today)
      .sort((a, b) => participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role)),
    owners: participations.filter((part) => part.role === 'accountable'),
    targetGroups: termsOfKind('target_group'),
    topics: termsOfKind('topic'),
    situations: termsOfKind('situation'),
  }
  return { id, service, addresses: addressesFrom(slugs, slugs[0]?.slug ?? slug) }
}

const textOf = (language: Language) => sql<TextRow | null>`(
  select jsonb_build_object('language', language, 'title', title, 'summary', summary, 'description', description)
  from service_text where service_id = service.id order by ${byLanguage(language)} limit 1)`

/** All in one language: a list that mixes them reads badly. The search knows more of them than anyone wants to read. */
const questionsOf = (language: Language) => sql<{ language: Language; question: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('language', language, 'question', question) order by position)
  from (
    select *, rank() over (order by ${byLanguage(language)}) as nearness
    from service_question where service_id = service.id) asked
  where nearness = 1 and position < ${MOST_QUESTIONS_READ}), '[]')`

const channelsOf = (language: Language) => sql<ChannelView[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', channel.kind, 'url', channel.url,
    'instruction', (
      select jsonb_build_object('text', instruction, 'language', language) from channel_text
      where channel_id = channel.id order by ${byLanguage(language, 'channelText.language')} limit 1),
    'contact', (
      select jsonb_build_object('kind', kind, 'value', value, 'synthetic', synthetic) from contact_point
      where contact_point.id = channel.contact_point_id),
    'openingHours', coalesce((
      select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', to_char(opens, 'HH24:MI'),
        'closes', to_char(closes, 'HH24:MI')) order by weekday, opens)
      from opening_hours where channel_id = channel.id), '[]')) order by channel.position)
  from channel where channel.service_id = service.id), '[]')`

const participationsOf = (language: Language, today: Day) => sql<ParticipationView[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', role, 'state', state, 'reason', reason, 'validFrom', valid_from,
    'validTo', valid_to, 'unit', ${unitLink('participation.unitId', language, today)}) order by valid_from, id)
  from participation where service_id = service.id), '[]')`

const termsOf = (language: Language) => sql<(TermLink & { kind: string })[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', term.kind, 'label', text.label, 'slug', text.slug,
    'language', text.language) order by term.position)
  from service_term
  join catalogue_term term on term.id = service_term.term_id
  cross join lateral (
    select label, slug, language from catalogue_term_text where term_id = term.id order by ${byLanguage(language)} limit 1) text
  where service_term.service_id = service.id), '[]')`

const slugsOf = sql<{ language: Language; slug: string }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('language', other.language, 'slug', other.slug)
    order by array_position('{nb,nn,en}', other.language)), '[]')
  from service_slug other where other.service_id = service.id and other.current)`

const successorOf = (language: Language) => sql<ServiceView['successor']>`(
  select jsonb_build_object('title', title, 'language', language, 'slug', ${serviceSlug('service.successorId', language)})
  from service_text where service_id = service.successor_id order by ${byLanguage(language)} limit 1)`

const MOST_RELATED = 4

/** Services that share the most topics and situations with one; a rare word in common counts for more. */
export async function listRelatedIds(db: DbOrTx, slug: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with mine as (
      select distinct service_id from service_slug where slug = ${slug} and language in ('nb', 'nn', 'en')
    ), words as (
      select term.id, 1.0 / (select count(*) from service_term used where used.term_id = term.id) as worth
      from mine
      join service_term on service_term.service_id = mine.service_id
      join catalogue_term term on term.id = service_term.term_id and term.kind in ('topic', 'situation')
    )
    select other.service_id as id
    from words
    join service_term other on other.term_id = words.id
    join service on service.id = other.service_id and service.state = 'published'
    where other.service_id not in (select service_id from mine)
    group by other.service_id
    having count(*) > 1
    order by sum(words.worth) desc, other.service_id
    limit ${MOST_RELATED}`.execute(db)
  return rows.map(({ id }) => id)
}
