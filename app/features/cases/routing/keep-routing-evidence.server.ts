import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { RoutingTrace } from './decide-units.ts'

/**
 * Keeps what a new case's suggestions rested on, so that what people then do with it can be learned from. Numbers and
 * ids: nothing that was written, and nothing of a restricted case or one with signs of danger. Deleted with the case.
 */
export const keepRoutingTrace = (tx: Tx, caseId: string, trace: RoutingTrace) =>
  tx
    .insertInto('routingEvidence')
    .columns(['caseId', 'trace'])
    .expression((eb) =>
      eb
        .selectFrom('supportCase')
        .select(['id', sql<string>`${JSON.stringify(trace)}::jsonb`.as('trace')])
        .where('id', '=', caseId)
        .where('restricted', '=', false)
        .where('isDanger', '=', false),
    )
    .execute()

/**
 * Keeps which unit was right for a case: the one that took it, or answered it. The intake unit may answer anything, so
 * that its answer tells nothing.
 *
 * @param rightUnitId null when a unit has given the case back: nobody knows any more
 */
export const keepRoutingEvidence = (tx: Tx, caseId: string, rightUnitId: string | null, now: Date) =>
  tx
    .updateTable('routingEvidence')
    .set({ rightUnitId, decidedAt: rightUnitId === null ? null : now })
    .where('caseId', '=', caseId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('unitDesk').select('unitId').where('unitId', '=', rightUnitId).where('isIntake', '=', true)),
      ),
    )
    .execute()
