import { sql } from 'kysely'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'

const eppnOf = (key: string) => `${key}@demo.samspel.example`

/** @param key of db/seed/people.json */
export async function findDemoPersonId(db: Db, key: string) {
  const { id } = await db.selectFrom('person').select('id').where('eppn', '=', eppnOf(key)).executeTakeFirstOrThrow()
  return id
}

/** A person of the demonstration, as the policies see them. */
export async function findDemoViewer(db: Db, key: string, today: Day): Promise<Viewer> {
  return findViewer(db, await findDemoPersonId(db, key), today)
}

/**
 * Published services by who answers for them, in order of key.
 *
 * @param whose those of units where the viewer has a role, or those of all other units
 */
export async function listServicesOf(db: Db, viewer: Viewer, today: Day, whose: 'own' | 'others' = 'own') {
  const unitIds = viewer.memberships.flatMap((membership) => [...membership.unitIds])
  const { rows } = await sql<{ id: string }>`
    select service.id from service
    join participation on service_id = service.id and participation.role = 'accountable' and period @> ${today}::date
    where service.state = 'published' and participation.unit_id is not null
      and (participation.unit_id = any(${unitIds}::uuid[])) = ${whose === 'own'}
      and (${whose === 'own'} or not exists (
        select from participation as part where part.service_id = service.id and part.unit_id = any(${unitIds}::uuid[])))
    order by service.key`.execute(db)
  return rows.map(({ id }) => id)
}
