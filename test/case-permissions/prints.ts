import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'

const OF_CASES =
  /^(support_case|case_|attachment|handover|contribution|referral|note_reader|asker_key|journal_entry|disclosure|outbox_mail|audit_entry|routing_|service_answer|text_block|unit_desk|unit_hours|unit_closed_day|unit_mail|wandered|incoming_mail|pending_ask)/

/** A print of every row of every table that tells something of cases: another one means that something was changed. */
export async function createPrinter(db: Db) {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const tables = rows.map(({ name }) => name).filter((name) => OF_CASES.test(name))
  if (tables.length < 30) throw new Error(`Only ${tables}`)
  const prints = sql.join(
    tables.map((name) => sql`(select md5(string_agg(t::text, '|' order by t::text)) from ${sql.table(name)} t)`),
  )
  return async () => {
    const printed = await sql<{ prints: (string | null)[] }>`select array[${prints}] as prints`.execute(db)
    return Object.fromEntries(tables.map((name, at) => [name, printed.rows[0]?.prints[at]]))
  }
}
