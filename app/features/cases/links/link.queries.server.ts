import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import type { CaseState } from '../case.ts'

export interface LinkedCase {
  id: string
  reference: string
  subject: string
  state: CaseState
  /** What the other is to this one. `merged`: it was merged into this one. */
  kind: 'related' | 'split-from' | 'split-to' | 'quotes' | 'quoted-by' | 'merged'
}

const MOST_LINKS = 50

/** The cases that have to do with this one, and that the viewer may read; of others not even the number is told. */
export async function listLinkedCases(db: DbOrTx, viewer: Viewer, caseId: string): Promise<LinkedCase[]> {
  const { rows } = await sql<{ id: string; kind: LinkedCase['kind'] }>`
    select id, kind from (
      select other_id as id, case kind when 'split_from' then 'split-from' else kind end as kind, created_at as at
        from case_link where case_id = ${caseId}
      union all
      select case_id, case kind when 'split_from' then 'split-to' when 'quotes' then 'quoted-by' else kind end, created_at
        from case_link where other_id = ${caseId}
      union all
      select id, 'merged', closed_at from support_case where merged_into_id = ${caseId}
    ) as linked order by at desc, id limit ${MOST_LINKS}`.execute(db)
  const linked: LinkedCase[] = []
  for (const { id, kind } of rows) {
    const other = await findCase(db, id)
    if (!other || !canReadOnDesk(viewer, other)) continue
    linked.push({ id, reference: other.reference, subject: other.subject, state: other.state, kind })
  }
  return linked
}

/** Where a merged case has gone on, through however many merges; the case itself when it was not merged. */
export async function findSurvivor(db: DbOrTx, caseId: string): Promise<{ id: string; reference: string } | undefined> {
  const { rows } = await sql<{ id: string; reference: string }>`
    with recursive onward as (
      select id, reference, merged_into_id, 1 as step from support_case where id = ${caseId}
      union all
      select c.id, c.reference, c.merged_into_id, step + 1 from support_case c join onward on c.id = onward.merged_into_id
      where step < 100)
    select id, reference from onward where merged_into_id is null`.execute(db)
  return rows[0]
}
