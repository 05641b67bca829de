import { sql } from 'kysely'
import { namesOfUnits } from '#app/features/organisation/unit.queries.server.ts'
import { createUnitOrder } from '#app/features/organisation/unit-order.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** A unit as somebody who has a case sees it. */
export interface UnitAtHand {
  id: string
  name: string
  /** Bodies that a case is never handed to. */
  independent: boolean
  /** Whether it has not ended. */
  lives: boolean
  /** Whether an offer would reach somebody: it handles cases here, or answers by e-mail. */
  takesCases: boolean
  /** The same for restricted cases, which only those who are named may see. */
  takesRestricted: boolean
}

/** Every unit, those that have ended too, by name. */
export async function listUnitsAtHand(db: DbOrTx, language: Language, today: Day): Promise<UnitAtHand[]> {
  const { rows } = await sql<UnitAtHand>`
    select unit.id, coalesce(named.name, '') as name, independent, lives,
      lives and not independent and (handling.unit_id is not null or not coalesce(uses_samspel, true)) as takes_cases,
      lives and not independent and coalesce(handling.restricted, false) as takes_restricted
    from (select id, independent, coalesce(ended_on > ${today}::date, true) as lives from unit) as unit
      left join ${namesOfUnits(language, today)} as named on named.unit_id = unit.id
      left join unit_desk on unit_desk.unit_id = unit.id
      left join (
        select unit_id, bool_or(role = 'restricted_case_handler') as restricted from membership
        where role in ('case_handler', 'restricted_case_handler') and period @> ${today}::date group by unit_id
      ) as handling on handling.unit_id = unit.id`.execute(db)
  return rows.sort(createUnitOrder(language))
}
