import { type RawBuilder, sql } from 'kysely'
import { byLanguage, type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { DraftState } from './draft.ts'
import { type Attention, attentions } from './kept-list.ts'
import type { ServiceState } from './kept-service.queries.server.ts'
import { LOCAL_SUPPORT } from './participation.ts'
import type { ParticipationState } from './published-service.ts'

export interface KeptListFilter {
  state?: ServiceState | undefined
  unitId?: string | undefined
  attention?: Attention | undefined
  /** Of the title, in any case; empty for all. */
  words: string
  /** From 1. */
  page: number
}

export interface KeptListing {
  id: string
  title: string
  state: ServiceState
  draftState: DraftState | null
  accountable: { state: ParticipationState; unit: UnitLink | null } | null
  languages: Language[]
  staleLanguages: Language[]
  nextReviewOn: Day | null
}

export const KEPT_PAGE_SIZE = 20

/**
 * The services in which one of the units has a part today; with what each asks for.
 *
 * @param unitIds units whose catalogue the viewer keeps, as `unitsKeptBy` tells
 */
const keptServices = (unitIds: readonly string[], language: Language, today: Day): RawBuilder<unknown> => sql`
  select service.id, service.state, service.next_review_on, draft.state as draft_state,
    accountable.unit_id as accountable_unit_id, accountable.state as accountable_state,
    coalesce(
      (select title from service_text where service_id = service.id order by ${byLanguage(language)} limit 1),
      draft.content #>> '{texts,nb,title}', service.key) as title,
    array(select language from service_text where service_id = service.id) as languages,
    array(
      select other.language from service_text other
      join service_text nb on nb.service_id = other.service_id and nb.language = 'nb'
      where other.service_id = service.id and other.source_version < nb.version) as stale_languages
  from service
  left join service_draft draft on draft.service_id = service.id
  left join lateral (
    select unit_id, state from participation
    where service_id = service.id and role = 'accountable' and (period @> ${today}::date or service.state = 'retired')
    order by valid_from desc limit 1) accountable on true
  where exists (
    select from participation
    where service_id = service.id and (period @> ${today}::date or service.state = 'retired')
      and (unit_id = any(${[...unitIds]}::uuid[])
        -- a rule leads to these units
        or (rule = ${LOCAL_SUPPORT} and exists (
          select from unit where type = 'local_support' and id = any(${[...unitIds]}::uuid[])))))`

const asksFor = (attention: Attention, today: Day): RawBuilder<boolean> => {
  if (attention === 'overdue') return sql`(state = 'published' and next_review_on < ${today}::date)`
  if (attention === 'missing-en') return sql`(state = 'published' and not 'en' = any(languages))`
  if (attention === 'stale') return sql`(state = 'published' and cardinality(stale_languages) > 0)`
  if (attention === 'unconfirmed') return sql`(state = 'published' and accountable_state is distinct from 'accepted')`
  return sql`(draft_state is not null)`
}

export async function listKeptServices(
  db: DbOrTx,
  unitIds: readonly string[],
  filter: KeptListFilter,
  language: Language,
  today: Day,
): Promise<{ services: KeptListing[]; total: number }> {
  const conditions = [
    filter.words ? sql`title ilike ${`%${filter.words.replace(/[\\%_]/g, '\\$&')}%`}` : sql`true`,
    filter.state ? sql`state = ${filter.state}` : sql`true`,
    filter.unitId ? sql`accountable_unit_id = ${filter.unitId}::uuid` : sql`true`,
    filter.attention ? asksFor(filter.attention, today) : sql`true`,
  ]
  const { rows } = await sql<
    Omit<KeptListing, 'accountable'> & {
      accountableState: ParticipationState | null
      unit: UnitLink | null
      total: number
    }
  >`
    with kept as (${keptServices(unitIds, language, today)})
    select kept.*, ${unitLink('kept.accountableUnitId', language, today)} as unit, count(*) over () as total
    from kept where ${sql.join(conditions, sql` and `)}
    order by title collate "nb-x-icu", id
    limit ${KEPT_PAGE_SIZE} offset ${(filter.page - 1) * KEPT_PAGE_SIZE}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    services: rows.map(
      ({ accountableState, unit, id, title, state, draftState, languages, staleLanguages, nextReviewOn }) => ({
        id,
        title,
        state,
        draftState,
        languages,
        staleLanguages,
        nextReviewOn,
        accountable: accountableState ? { state: accountableState, unit } : null,
      }),
    ),
  }
}

export type KeptCounts = Record<Attention, number> & Record<ServiceState, number>

/** How many of the units' services are in each state and ask for each kind of work. */
export async function countKeptServices(db: DbOrTx, unitIds: readonly string[], today: Day): Promise<KeptCounts> {
  const states = (['draft', 'in_review', 'published', 'retired'] as const).map(
    (state) => sql`count(*) filter (where state = ${state}) as ${sql.ref(`state_${state}`)}`,
  )
  const asked = attentions.map(
    (attention) =>
      sql`count(*) filter (where ${asksFor(attention, today)}) as ${sql.ref(`asks_${attention.replace('-', '_')}`)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    with kept as (${keptServices(unitIds, 'nb', today)})
    select ${sql.join([...states, ...asked])} from kept`.execute(db)
  const row = rows[0] ?? {}
  return {
    draft: row['stateDraft'] ?? 0,
    in_review: row['stateInReview'] ?? 0,
    published: row['statePublished'] ?? 0,
    retired: row['stateRetired'] ?? 0,
    overdue: row['asksOverdue'] ?? 0,
    'missing-en': row['asksMissingEn'] ?? 0,
    stale: row['asksStale'] ?? 0,
    unconfirmed: row['asksUnconfirmed'] ?? 0,
    'in-work': row['asksInWork'] ?? 0,
  }
}

/** Of all published services, how many have an accountable unit that has agreed to be it. */
export async function countConfirmedOwners(db: DbOrTx, today: Day): Promise<{ confirmed: number; total: number }> {
  const { rows } = await sql<{ confirmed: number; total: number }>`
    select count(*) as total, count(*) filter (where exists (
      select from participation where service_id = service.id and role = 'accountable' and state = 'accepted'
        and period @> ${today}::date)) as confirmed
    from service where state = 'published'`.execute(db)
  return rows[0] ?? { confirmed: 0, total: 0 }
}
