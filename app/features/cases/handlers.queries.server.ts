import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export interface HandlerChoice {
  id: string
  name: string
  unitId: string
}

/** Who handles cases in one of the units today, by name; of restricted cases only those who were named there. */
export const listHandlers = (
  db: DbOrTx,
  unitIds: readonly string[],
  { restricted }: { restricted: boolean },
  today: Day,
): Promise<HandlerChoice[]> =>
  db
    .selectFrom('membership')
    .innerJoin('unitAncestor', 'unitAncestor.ancestorId', 'membership.unitId')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.name', 'unitAncestor.unitId'])
    .distinct()
    .where('unitAncestor.unitId', '=', sql<string>`any(${unitIds})`)
    .where(sql<boolean>`membership.period @> ${today}::date`)
    .where('person.erasedAt', 'is', null)
    .$if(restricted, (query) =>
      query
        .where('membership.role', '=', 'restricted_case_handler')
        .whereRef('membership.unitId', '=', 'unitAncestor.unitId'),
    )
    .$if(!restricted, (query) => query.where('membership.role', 'in', ['case_handler', 'restricted_case_handler']))
    .orderBy('person.name')
    .orderBy('person.id')
    .$castTo<HandlerChoice>()
    .execute()

/** Whether a case or a task in a unit can be a person's. */
export async function isHandlerIn(
  db: DbOrTx,
  personId: string,
  unit: { unitId: string; restricted: boolean },
  today: Day,
) {
  const handlers = await listHandlers(db, [unit.unitId], unit, today)
  return handlers.some(({ id }) => id === personId)
}
