import { sql } from 'kysely'
import type { Role } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { leadingRole } from './unattended.policy.ts'

/** A unit with restricted cases that nobody can open. */
export interface Unattended {
  unitId: string
  /** Of the cases; nothing else of them is for anybody who is not named. */
  references: string[]
}

/**
 * Units whose open restricted cases nobody is named for today: whoever was has left, or was erased.
 *
 * @param unitIds those to look at; all of them for null
 */
export async function listUnattended(db: DbOrTx, unitIds: readonly string[] | null, today: Day): Promise<Unattended[]> {
  const { rows } = await sql<Unattended>`
    select c.handling_unit_id as unit_id, array_agg(c.reference order by c.reference) as references
    from support_case c
    where c.restricted and c.state <> 'closed'
      and (${unitIds === null} or c.handling_unit_id = any(${unitIds ?? []}::uuid[]))
      and not exists (select from membership m join person p on p.id = m.person_id
        where m.unit_id = c.handling_unit_id and m.role = 'restricted_case_handler' and m.period @> ${today}::date
          and p.erased_at is null)
    group by c.handling_unit_id order by c.handling_unit_id`.execute(db)
  return rows
}

export interface Told {
  personId: string
  to: string
  language: Language
}

/**
 * Who is told of a unit's cases that nobody can open: its leader, who may lead it from above; without one that can be
 * written to, its administrators, the nearest.
 */
export async function listWhoNames(db: DbOrTx, unitId: string, today: Day): Promise<Told[]> {
  for (const role of [leadingRole, 'administrator'] as const) {
    const told = await listNearest(db, unitId, role, today)
    if (told.length > 0) return told
  }
  return []
}

async function listNearest(db: DbOrTx, unitId: string, role: Role, today: Day): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with recursive up (id, parent_id, steps) as (
      select id, parent_id, 0 from unit where id = ${unitId}
      union all select unit.id, unit.parent_id, steps + 1 from up join unit on unit.id = up.parent_id),
    placed as (
      select distinct p.id as person_id, p.email as "to", p.language, up.steps
      from up join membership m on m.unit_id = up.id join person p on p.id = m.person_id
      where m.role = ${role} and m.period @> ${today}::date and p.erased_at is null and p.email is not null)
    select person_id, "to", language from placed
    where steps = (select min(steps) from placed) order by person_id`.execute(db)
  return rows
}
