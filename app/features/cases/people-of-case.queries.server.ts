import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

/** What the people of a case are called, by name, address and user name: the asker, and everyone who has written in it. */
export async function listPeopleOfCase(db: DbOrTx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ called: string | null }>`
    with present as (
      select asker_person_id as id from support_case where id = ${caseId}
      union select author_id from case_message where case_id = ${caseId}
      union select handler_id from support_case where id = ${caseId})
    select unnest(array[name, email, split_part(eppn, '@', 1)]) as called from person join present using (id)
    union select unnest(array[asker_name, asker_email]) from support_case where id = ${caseId}
    union select author_name from case_message where case_id = ${caseId}`.execute(db)
  return rows.flatMap(({ called }) => (called ? [called] : []))
}
