import { sql } from 'kysely'
import { addDays, type Day, instantOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { nameOfUnit } from './unit.queries.server.ts'

export const ENTRIES_A_PAGE = 50

export interface AuditSearch {
  objectType: string | null
  objectId: string | null
  /** Part of an actor's name or eppn, or a whole id. */
  actor: string | null
  /** First and last day, local time. */
  from: Day | null
  to: Day | null
  /** Only what concerns one of these units; everything when null. */
  unitIds: ReadonlySet<string> | null
  page: number
}

export async function listAuditEntries(db: DbOrTx, search: AuditSearch, language: Language, today: Day) {
  let matching = db.selectFrom('auditEntry').leftJoin('person as actor', 'actor.id', 'auditEntry.actorId')
  if (search.objectType) matching = matching.where('objectType', '=', search.objectType)
  if (search.objectId) matching = matching.where('objectId', '=', search.objectId)
  if (search.actor) {
    const pattern = `%${search.actor.replace(/[\\%_]/g, '\\$&')}%`
    const id = search.actor
    matching = matching.where((where) =>
      where.or([
        where('actor.name', 'ilike', pattern),
        where('actor.eppn', 'ilike', pattern),
        where(sql<string>`actor_id::text`, '=', id),
      ]),
    )
  }
  if (search.from) matching = matching.where('at', '>=', instantOf(search.from))
  if (search.to) matching = matching.where('at', '<', instantOf(addDays(search.to, 1)))
  if (search.unitIds) matching = matching.where(sql<boolean>`audit_entry.unit_id = any(${[...search.unitIds]}::uuid[])`)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const entries = await matching
    .select([
      'auditEntry.id',
      'at',
      'action',
      'objectType',
      'objectId',
      'changedFields',
      'actorId',
      'actor.name as actorName',
    ])
    .select(nameOfUnit('auditEntry.unitId', language, today).as('unit'))
    .orderBy('at', 'desc')
    .orderBy('auditEntry.id', 'desc')
    .limit(ENTRIES_A_PAGE)
    .offset((search.page - 1) * ENTRIES_A_PAGE)
    .execute()
  return { total, entries }
}

/**
 * What units and people are called, of those that are still there; an erased person has no name.
 *
 * @param ids of anything; what is none of these is left out
 */
export async function listNamesInOrganisation(db: DbOrTx, ids: readonly string[], language: Language, today: Day) {
  const { rows } = await sql<{ id: string; name: string }>`
    with asked as (select unnest(${[...ids]}::uuid[]) as id)
    select asked.id, ${nameOfUnit('asked.id', language, today)} as name from asked join unit using (id)
    union all
    select person.id, name from person join asked using (id) where erased_at is null`.execute(db)
  return rows
}

/** What kinds of object there are entries about. */
export async function listAuditedTypes(db: DbOrTx) {
  const rows = await db.selectFrom('auditEntry').select('objectType').distinct().orderBy('objectType').execute()
  return rows.map(({ objectType }) => objectType)
}
