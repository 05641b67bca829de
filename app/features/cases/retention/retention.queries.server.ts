import { type SqlBool, sql } from 'kysely'
import { addDays, dayOf, instantOf } from '#app/platform/clock.ts'
import type { Db, DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { CaseState, CaseType } from '../case.ts'
import type { KeptCase } from './retention.ts'

interface LockedCase extends KeptCase {
  reference: string
  type: CaseType
}

/** A case as the rules of retention see it, held until the transaction ends; undefined when it is gone. */
export const lockKeptCase = (tx: Tx, caseId: string): Promise<LockedCase | undefined> =>
  tx
    .selectFrom('supportCase as c')
    .innerJoin('caseType', 'caseType.key', 'c.type')
    .select(['c.reference', 'c.closedAt', 'c.archivedAt', 'caseType.keepMonths', 'caseType.needsArchive'])
    .select([sql<CaseState>`c.state`.as('state'), sql<CaseType>`c.type`.as('type')])
    .where('c.id', '=', caseId)
    .forUpdate('c')
    .executeTakeFirst()

const MOST_AT_ONCE = 1_000

/** Closed cases whose months may be over, the longest overdue first: the rule itself decides, once a case is locked. */
export const listPerhapsExpired = async (db: Db, now: Date): Promise<string[]> => {
  // Days begin later or earlier in UTC than here: a day too many is asked for, none too few.
  const tomorrow = instantOf(addDays(dayOf(now), 1))
  const over = sql<Date>`closed_at + make_interval(months => keep_months)`
  const rows = await db
    .selectFrom('supportCase as c')
    .innerJoin('caseType', 'caseType.key', 'c.type')
    .select('c.id')
    .where('c.state', '=', 'closed')
    .where(sql<SqlBool>`${over} <= ${tomorrow}`)
    .where(sql<SqlBool>`(not needs_archive or archived_at is not null)`)
    .orderBy(over)
    .orderBy('c.id')
    .limit(MOST_AT_ONCE)
    .execute()
  return rows.map(({ id }) => id)
}

/** Cases that were merged into another and come from the same asker. */
export const listMergedOfSameAsker = async (tx: Tx, caseId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive merged as (
      select id, asker_person_id, lower(asker_email) as email from support_case where id = ${caseId}
      union
      select c.id, c.asker_person_id, lower(c.asker_email) from support_case c join merged on c.merged_into_id = merged.id
      where c.asker_person_id = merged.asker_person_id or lower(c.asker_email) = merged.email)
    select id from merged where id <> ${caseId}`.execute(tx)
  return rows.map(({ id }) => id)
}

export interface CaseTypeRow {
  key: CaseType
  keepMonths: number
  needsArchive: boolean
  restricted: boolean
  version: number
  /** Closed ones that an archive has not acknowledged. */
  awaitArchive: number
}

export const listCaseTypes = (db: DbOrTx): Promise<CaseTypeRow[]> =>
  db
    .selectFrom('caseType')
    .select([sql<CaseType>`key`.as('key'), 'keepMonths', 'needsArchive', 'restricted', 'version'])
    .select(
      sql<number>`(select count(*)::integer from support_case
        where type = key and needs_archive and state = 'closed' and archived_at is null)`.as('awaitArchive'),
    )
    .orderBy('position')
    .execute()
