import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { RoutingTrace } from './decide-units.ts'

/** What came of a case: the unit that was right, and which others were asked to help. */
export interface DecidedRouting {
  caseId: string
  trace: RoutingTrace
  rightUnitId: string
  /** Whether it is a faculty's or department's own support, or that faculty or department. */
  isLocal: boolean
  invitedUnitIds: string[]
}

/** What people have decided, the oldest first. */
export async function listRoutingEvidence(db: DbOrTx): Promise<DecidedRouting[]> {
  const { rows } = await sql<DecidedRouting>`
    select case_id as "caseId", trace, right_unit_id as "rightUnitId",
      unit.type in ('local_support', 'department', 'faculty') as "isLocal",
      array(select distinct unit_id from contribution
        where contribution.case_id = routing_evidence.case_id and part = 'invited') as "invitedUnitIds"
    from routing_evidence join unit on unit.id = right_unit_id
    order by decided_at, case_id`.execute(db)
  return rows
}

export async function countRoutingEvidence(db: DbOrTx): Promise<number> {
  const row = await db
    .selectFrom('routingEvidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('rightUnitId', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
