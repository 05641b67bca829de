import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Receiver } from './handover.ts'

export async function findReceiver(db: DbOrTx, unitId: string, today: Day): Promise<Receiver | undefined> {
  const staff = (roles: readonly string[]) => sql<boolean>`exists (
    select from membership join person on person.id = person_id and erased_at is null
    where membership.unit_id = unit.id and role = any(${roles}) and period @> ${today}::date)`
  const found = await db
    .selectFrom('unit')
    .leftJoin('unitDesk', 'unitDesk.unitId', 'unit.id')
    .select([
      'unit.id as unitId',
      'unit.independent',
      sql<boolean>`ended_on is null or ended_on > ${today}::date`.as('lives'),
      sql<boolean>`coalesce(uses_samspel, true)`.as('usesSamspel'),
      staff(['case_handler', 'restricted_case_handler']).as('hasHandlers'),
      staff(['restricted_case_handler']).as('hasNamedRoles'),
    ])
    .where('unit.id', '=', unitId)
    .executeTakeFirst()
  if (!found) return undefined
  const { hasHandlers, ...receiver } = found
  return { ...receiver, canAnswer: hasHandlers || !receiver.usesSamspel }
}

/** The offer that waits for an answer, or the hand-over that gave the case to its unit. */
export const findHandover = (tx: Tx, caseId: string, state: 'offered' | 'accepted') =>
  tx
    .selectFrom('handover')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('state', '=', state)
    .orderBy('offeredAt', 'desc')
    .limit(1)
    .executeTakeFirst()
