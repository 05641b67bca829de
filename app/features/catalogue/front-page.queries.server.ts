import { sql } from 'kysely'
import { type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface AnsweringUnit {
  /** Null for the rule that leads to each faculty's own unit. */
  unit: UnitLink | null
  services: number
  /** How many of them the unit itself has agreed to answer for. */
  agreed: number
}

/** Who is accountable for published services today, in the order of their names: none stands above another. */
export async function listAnsweringUnits(db: DbOrTx, language: Language, today: Day): Promise<AnsweringUnit[]> {
  const rows = await db
    .with('owned', (cte) =>
      cte
        .selectFrom('participation')
        .innerJoin('service', 'service.id', 'participation.serviceId')
        .where('service.state', '=', 'published')
        .where('participation.role', '=', 'accountable')
        .where(sql<boolean>`participation.period @> ${today}::date`)
        .groupBy('participation.unitId')
        .select('participation.unitId')
        .select(sql<number>`count(*)`.as('services'))
        .select(sql<number>`count(*) filter (where participation.state = 'accepted')`.as('agreed')),
    )
    .selectFrom('owned')
    .select(['owned.services', 'owned.agreed', unitLink('owned.unitId', language, today).as('unit')])
    .execute()
  const { compare } = new Intl.Collator(language)
  return rows.sort((a, b) => Number(!a.unit) - Number(!b.unit) || compare(a.unit?.name ?? '', b.unit?.name ?? ''))
}
