import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { type Role, Viewer, visitor } from './viewer.ts'

/** A person with the memberships that hold on that day, each with all units that it reaches. */
export async function findViewer(db: DbOrTx, personId: string, today: Day): Promise<Viewer> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'language'])
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()
  if (!person) return visitor
  const memberships = await db
    .selectFrom('membership')
    .innerJoin('unitAncestor', 'unitAncestor.ancestorId', 'membership.unitId')
    .select(['membership.unitId', 'membership.role', sql<string[]>`array_agg(unit_ancestor.unit_id)`.as('reached')])
    .where('membership.personId', '=', personId)
    .where(sql<boolean>`membership.period @> ${today}::date`)
    .groupBy(['membership.unitId', 'membership.role'])
    .execute()
  return new Viewer(
    { id: person.id, name: person.name, language: person.language as Language },
    memberships.map(({ unitId, role, reached }) => ({
      unitId: unitId!,
      role: role as Role,
      unitIds: new Set(reached),
    })),
  )
}
