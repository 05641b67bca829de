import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { ContactPointKind } from './contact-point.ts'
import type { KeptService } from './kept-service.queries.server.ts'

export interface ContactPoint {
  id: string
  unitId: string
  kind: ContactPointKind
  value: string
  synthetic: boolean
  /** Counts changes. */
  version: number
  /** In how many services' channels it stands. */
  usedBy: number
}

/** The units' contact points, and those with one of the ids, whosever they are. */
export async function listContactPoints(
  db: DbOrTx,
  unitIds: readonly string[],
  ids: readonly string[] = [],
): Promise<ContactPoint[]> {
  const rows = await db
    .selectFrom('contactPoint')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('channel')
        .whereRef('channel.contactPointId', '=', 'contactPoint.id')
        .select((count) => count.fn.count<number>('channel.serviceId').distinct().as('count'))
        .as('usedBy'),
    )
    .where(sql<boolean>`unit_id = any(${[...unitIds]}::uuid[]) or contact_point.id = any(${[...ids]}::uuid[])`)
    .orderBy('kind')
    .orderBy('value')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ContactPointKind, usedBy: row.usedBy ?? 0 }))
}

/**
 * Which of the ids a service cannot name: contact points of units without a part in it. One that it shows readers
 * already may stay, whatever has become of its unit's part.
 */
export async function listForeignContactPoints(
  db: DbOrTx,
  service: Pick<KeptService, 'id' | 'participantUnitIds' | 'stewardUnitId'>,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const unitIds = [...service.participantUnitIds, ...(service.stewardUnitId ? [service.stewardUnitId] : [])]
  const rows = await db
    .selectFrom('contactPoint')
    .select('id')
    .where('id', 'in', [...ids])
    .where(sql<boolean>`not unit_id = any(${unitIds}::uuid[])`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('channel')
            .select('channel.id')
            .whereRef('channel.contactPointId', '=', 'contactPoint.id')
            .where('channel.serviceId', '=', service.id),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}
