import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export interface CaseUnits {
  restricted: boolean
  /** Units whose inbox may hold it; of a restricted case those that handle it or are offered it. */
  unitIds: string[]
}

/** Whose inboxes some changed cases lie in. One query for all of them. */
export async function listUnitsOfCases(db: DbOrTx, caseIds: readonly string[]): Promise<CaseUnits[]> {
  const { rows } = await sql<CaseUnits>`
    select c.restricted, array(
      select c.handling_unit_id
      union select to_unit_id from handover where case_id = c.id and handover.state = 'offered'
      union select unit_id from contribution where case_id = c.id and left_at is null and not c.restricted
      union select unit_id from case_handling where case_id = c.id and not c.restricted) as unit_ids
    from support_case c where c.id = any(${[...caseIds]}::uuid[])`.execute(db)
  return rows
}
