import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { ContactPointKind } from './contact-point.ts'

export interface ContactPoint {
  id: string
  unitId: string
  kind: ContactPointKind
  value: string
  synthetic: boolean
  /** In how many services' channels it stands. */
  usedBy: number
}

export async function listContactPoints(db: DbOrTx, unitIds: readonly string[]): Promise<ContactPoint[]> {
  if (unitIds.length === 0) return []
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
    .where('unitId', 'in', [...unitIds])
    .orderBy('kind')
    .orderBy('value')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ContactPointKind, usedBy: row.usedBy ?? 0 }))
}
