import { type SqlBool, sql } from 'kysely'
import { byLanguage, type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { MaskReason } from './journal.ts'

export interface JournalRow {
  id: string
  day: Day
  reference: string
  /** Of the documents of the case, from 1. */
  number: number
  direction: 'in' | 'out'
  unit: UnitLink | null
  otherUnit: UnitLink | null
  title: string | null
  because: MaskReason | null
  service: { title: string; language: Language } | null
}

export const ENTRIES_A_PAGE = 100

/** The journal of a day, and the days before and after it that have any entries. */
export async function readJournal(db: Db, day: Day, page: number, language: Language, today: Day) {
  const [entries, { rows }] = await Promise.all([
    entriesIn(db, language, today)
      .where('journalEntry.day', '=', day)
      .orderBy('journalEntry.reference')
      .orderBy('journalEntry.number')
      .limit(ENTRIES_A_PAGE)
      .offset((page - 1) * ENTRIES_A_PAGE)
      .execute(),
    sql<{ total: number; before: Day | null; after: Day | null }>`select
      (select count(*)::integer from journal_entry where day = ${day}::date) as total,
      (select max(day) from journal_entry where day < ${day}::date) as before,
      (select min(day) from journal_entry where day > ${day}::date) as after`.execute(db),
  ])
  return { entries, total: rows[0]?.total ?? 0, before: rows[0]?.before ?? null, after: rows[0]?.after ?? null }
}

/** The last day that has entries; null while there are none. */
export async function findLastJournalDay(db: DbOrTx): Promise<Day | null> {
  const row = await db.selectFrom('journalEntry').select('day').orderBy('day', 'desc').limit(1).executeTakeFirst()
  return row?.day ?? null
}

export const listJournalOfCase = (db: DbOrTx, caseId: string, language: Language, today: Day): Promise<JournalRow[]> =>
  entriesIn(db, language, today).where('journalEntry.caseId', '=', caseId).orderBy('journalEntry.number').execute()

/**
 * A case that has become a person's own matter, or in which signs of danger were seen later, has no title from then on,
 * whatever was released before.
 */
const isHidden = sql<SqlBool>`coalesce(c.restricted or c.is_danger, false)`

const entriesIn = (db: DbOrTx, language: Language, today: Day) =>
  db
    .selectFrom('journalEntry')
    .leftJoin('supportCase as c', 'c.id', 'journalEntry.caseId')
    .select(['journalEntry.id', 'journalEntry.day', 'journalEntry.reference', 'journalEntry.number'])
    .select([
      sql<'in' | 'out'>`journal_entry.direction`.as('direction'),
      unitLink('journalEntry.unitId', language, today).as('unit'),
      sql<UnitLink | null>`case when not ${isHidden} then ${unitLink('journalEntry.otherUnitId', language, today)} end`.as(
        'otherUnit',
      ),
      sql<string | null>`case when not ${isHidden} then journal_entry.title end`.as('title'),
      sql<MaskReason | null>`case when c.restricted then 'restricted' when c.is_danger then 'danger'
        else journal_entry.masked_because end`.as('because'),
      sql<JournalRow['service']>`case when not ${isHidden} then (
        select jsonb_build_object('title', title, 'language', language) from service_text
        where service_text.service_id = journal_entry.service_id order by ${byLanguage(language)} limit 1) end`.as(
        'service',
      ),
    ])
