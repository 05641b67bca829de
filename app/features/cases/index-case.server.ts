import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'

/** Longer texts tell no more, and PostgreSQL takes a vector of a megabyte at most. */
const MOST_CHARACTERS = 100_000

/**
 * Renews what the desk's search knows of a case, in the transaction that changed it: reference, subject, the asker and
 * what was said to and by them. Never notes between handlers; nothing of a restricted case.
 */
export const indexCase = (tx: Tx, caseId: string) =>
  sql`
    with wanted as (
      select c.id, left(concat_ws(' ', c.reference, c.subject, c.asker_name, c.asker_email,
        (select string_agg(body, ' ' order by at) from case_message
         where case_id = c.id and kind in ('asker', 'reply'))), ${MOST_CHARACTERS}) as text
      from support_case c where c.id = ${caseId} and not c.restricted),
    gone as (delete from case_search where case_id = ${caseId} and not exists (select from wanted))
    insert into case_search (case_id, body) select id, to_tsvector('norwegian', text) from wanted
    on conflict (case_id) do update set body = excluded.body`.execute(tx)
