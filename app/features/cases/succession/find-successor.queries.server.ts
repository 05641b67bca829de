import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export interface Successor {
  unitId: string
  usesSamspel: boolean
  independent: boolean
}

/**
 * The one unit that a unit has become, through however many endings; null when there are several or none, for then
 * nobody can tell which of them a case belongs to.
 */
export async function findOneSuccessor(db: DbOrTx, unitId: string, today: Day): Promise<Successor | null> {
  const { rows } = await sql<Successor & { lives: boolean }>`
    with recursive onward as (
      select successor_id as unit_id, 1 as step from unit_successor where unit_id = ${unitId}
      union
      select s.successor_id, step + 1 from onward join unit on unit.id = onward.unit_id and ended_on <= ${today}::date
      join unit_successor s on s.unit_id = onward.unit_id where step < 50)
    select distinct onward.unit_id, coalesce(uses_samspel, true) as uses_samspel, independent
    from onward join unit on unit.id = onward.unit_id left join unit_desk on unit_desk.unit_id = onward.unit_id
    where coalesce(ended_on > ${today}::date, true)`.execute(db)
  const [only, ...others] = rows
  return only && others.length === 0 ? only : null
}

/** The front desk; undefined in an installation that has named none, or whose front desk has ended. */
export const findIntake = (db: DbOrTx, today: Day) =>
  db
    .selectFrom('unitDesk')
    .innerJoin('unit', 'unit.id', 'unitDesk.unitId')
    .select(['unitDesk.unitId', 'unitDesk.usesSamspel', 'unit.independent'])
    .where('isIntake', '=', true)
    .where(sql<boolean>`coalesce(ended_on > ${today}::date, true)`)
    .executeTakeFirst()
