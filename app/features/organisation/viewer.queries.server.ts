import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { type Places, type Role, Viewer, visitor } from './viewer.ts'

/** A person with the memberships that hold on that day, each with all units that it reaches. */
export async function findViewer(db: DbOrTx, personId: string, today: Day): Promise<Viewer> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'language'])
    // In the same query: every page asks this.
    .select(
      sql<{ unitId: string; role: Role; reached: string[] }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('unitId', unit_id, 'role', role, 'reached', (
          select jsonb_agg(unit_ancestor.unit_id) from unit_ancestor where ancestor_id = membership.unit_id))), '[]')
        from membership where person_id = person.id and period @> ${today}::date)`.as('memberships'),
    )
    .select(
      sql<Places>`jsonb_build_object(
        'isInCohort', exists (
          select from cohort_student where eppn = lower(person.eppn) and status <> 'left')
          or exists (
          select from cohort_assistant join group_assistant on assistant_id = cohort_assistant.id
            join study_group on study_group.id = group_id
          where eppn = lower(person.eppn) and ended_at is null),
        'coordinates', exists (select from cohort_coordinator where person_id = person.id))`.as('places'),
    )
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()
  if (!person) return visitor
  const { id, name, language, memberships, places } = person
  return new Viewer(
    { id, name, language: language as Language },
    memberships.map(({ unitId, role, reached }) => ({ unitId, role, unitIds: new Set(reached) })),
    places,
  )
}
