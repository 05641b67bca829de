import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import { addDays, type Day, instantOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { PHONE_BEHIND_NAME } from '../write-down/read-asker.ts'
import { formerlyOf, handledIn, offeredTo, partOf, readableIn } from './desk-scope.queries.server.ts'
import type { DeskScope } from './desk-scope.ts'
import { type FolderCounts, INBOX_PAGE_SIZE, type InboxQuery, type InboxRow } from './inbox.ts'

export interface Reader {
  language: Language
  today: Day
  now: Date
}

/** How many lie in each folder that is worked off. One query. */
export async function countFolders(db: DbOrTx, scope: DeskScope, now: Date): Promise<FolderCounts> {
  const { rows } = await sql<FolderCounts>`
    select count(*) filter (where c.state = 'new') as new,
      count(*) filter (where c.handler_id = ${scope.personId}) as mine,
      count(*) as open,
      count(*) filter (where c.state = 'waiting') as waiting,
      count(*) filter (where c.warn_at <= ${now} or c.due_at <= ${now}) as due,
      (select count(*) from support_case c where c.state <> 'closed' and ${offeredTo(scope)}) as offered,
      (select count(*) from support_case c where c.state <> 'closed' and ${partOf(scope)}) as part
    from support_case c where c.state <> 'closed' and ${handledIn(scope)}`.execute(db)
  return rows[0]!
}

/**
 * One page of cases, and one more when there are more. The rows are found by the narrowest index first; names are
 * looked up for those on the page alone.
 */
export async function listCases(db: DbOrTx, scope: DeskScope, query: InboxQuery, reader: Reader): Promise<InboxRow[]> {
  const [by, ascending] = sortOf(query)
  const back = query.before !== null
  const cursor = query.before ?? query.after
  const rises = ascending !== back
  const direction = sql.raw(rises ? 'asc' : 'desc')
  const conditions = [
    query.search ? foundBy(scope, query.search) : inFolder(scope, query, reader.now),
    ...narrowedBy(query),
    ...(cursor
      ? [sql<SqlBool>`(${by}, c.id) ${sql.raw(rises ? '>' : '<')} (${cursor.value}::timestamptz, ${cursor.id}::uuid)`]
      : []),
  ]
  const { rows } = await sql<InboxRow>`
    with page as materialized (
      select c.*, ${by} as sorted_by from support_case c
      where ${sql.join(conditions, sql` and `)}
      order by ${by} ${direction}, c.id ${direction} limit ${INBOX_PAGE_SIZE + 1})
    select ${rowColumns(scope, reader)}, sorted_by::text as sort_value
    from page c order by sorted_by ${direction}, c.id ${direction}`.execute(db)
  return back ? rows.toReversed() : rows
}

/** Signs of acute danger that nobody has looked at, the longest first, whoever has the case. */
export async function listUnseenDangers(db: DbOrTx, scope: DeskScope, reader: Reader): Promise<InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    select ${rowColumns(scope, reader)}, c.asked_at::text as sort_value
    from support_case c where c.is_danger and c.danger_seen_at is null and ${readableIn(scope)}
    order by c.asked_at limit ${INBOX_PAGE_SIZE}`.execute(db)
  return rows
}

function sortOf({ folder, search, sort }: InboxQuery): [RawBuilder<Date>, ascending: boolean] {
  if (sort === 'due') return [sql`coalesce(c.due_at, 'infinity')`, true]
  if (sort === 'oldest') return [sql`c.asked_at`, true]
  if (sort === 'newest') return [sql`c.asked_at`, false]
  return [folder === 'closed' && !search ? sql`c.closed_at` : sql`c.last_activity_at`, false]
}

function inFolder(scope: DeskScope, { folder }: InboxQuery, now: Date): RawBuilder<SqlBool> {
  if (folder === 'closed') return sql`c.state = 'closed' and ${handledIn(scope)}`
  if (folder === 'passed') return formerlyOf(scope)
  if (folder === 'part') return sql`c.state <> 'closed' and ${partOf(scope)}`
  if (folder === 'offered') return sql`c.state <> 'closed' and ${offeredTo(scope)}`
  const handled = sql`c.state <> 'closed' and ${handledIn(scope)}`
  if (folder === 'mine') return sql`${handled} and c.handler_id = ${scope.personId}`
  if (folder === 'due') return sql`${handled} and (c.warn_at <= ${now} or c.due_at <= ${now})`
  if (folder === 'open') return sql`${handled}`
  return sql`${handled} and c.state = ${folder}`
}

const REFERENCE = /^s-\d{4}-\d{1,9}$/i

/** A reference by itself, of a restricted case too for those who are named; else words, which restricted cases lack. */
const foundBy = (scope: DeskScope, search: string) =>
  REFERENCE.test(search)
    ? sql<SqlBool>`c.reference = ${search.toUpperCase()} and ${readableIn(scope)}`
    : sql<SqlBool>`c.id in (select case_id from case_search where body @@ websearch_to_tsquery('norwegian', ${search}))
        and not c.restricted and ${readableIn(scope)}`

function narrowedBy({ serviceId, type, language, handlerId, from, to }: InboxQuery) {
  const conditions: RawBuilder<SqlBool>[] = []
  if (serviceId) conditions.push(sql`c.service_id = ${serviceId}`)
  if (type) conditions.push(sql`c.type = ${type}`)
  if (language) conditions.push(sql`c.language = ${language}`)
  if (handlerId === 'none') conditions.push(sql`c.handler_id is null`)
  else if (handlerId) conditions.push(sql`c.handler_id = ${handlerId}`)
  if (from) conditions.push(sql`c.asked_at >= ${instantOf(from)}`)
  if (to) conditions.push(sql`c.asked_at < ${instantOf(addDays(to, 1))}`)
  return conditions
}

/** Of a restricted case that is offered only the offer is shown: its reference, and who offers it. */
function rowColumns({ restrictedUnitIds }: DeskScope, { language, today }: Reader) {
  const masked = sql`(c.restricted and c.handling_unit_id <> all(${[...restrictedUnitIds]}::uuid[]))`
  const unlessMasked = (column: RawBuilder<unknown>) => sql`case when not ${masked} then ${column} end`
  const offer = (column: RawBuilder<unknown>) =>
    sql`(select ${column} from handover where case_id = c.id and handover.state = 'offered')`
  return sql`c.id, c.reference, c.type, c.language, c.state, c.closed_as, c.handling_unit_id, c.handler_id,
    ${unlessMasked(sql`c.subject`)} as subject,
    ${unlessMasked(sql`coalesce(nullif(regexp_replace(c.asker_name, ${PHONE_BEHIND_NAME}, ''), ''), c.asker_email)`)} as asker_name,
    ${nameOfUnit('c.handlingUnitId', language, today)} as handling_unit,
    (select name from person where person.id = c.handler_id) as handler_name,
    ${unlessMasked(sql`(select title from service_text where service_text.service_id = c.service_id
      order by ${byLanguage(language, 'serviceText.language')} limit 1)`)} as service,
    c.restricted, c.is_danger, c.danger_seen_at, c.asked_at, c.due_at, c.last_activity_at,
    (select kind from case_message where case_id = c.id and kind in ('asker', 'reply')
      order by at desc, id desc limit 1) as last_said,
    ${offer(nameOfUnit('handover.toUnitId', language, today) as unknown as RawBuilder<string>)} as offered_to,
    ${offer(nameOfUnit('handover.fromUnitId', language, today) as unknown as RawBuilder<string>)} as offer_from,
    ${offer(sql`answer_by`)} as offer_answer_by`
}
