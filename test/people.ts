import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Clock, createClock, instantOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { DEMO_STARTS_ON } from './database.ts'

/** The demonstration's calendar, stopped at noon of its first day. */
export const demoClock: Clock = createClock(() => instantOf(DEMO_STARTS_ON, '12:00'))

/** A real clock, stopped. */
export const realNow = new Date('2026-01-15T12:00:00Z')

export async function personIdOf(db: Db, key: string) {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('eppn', '=', `${key}@demo.samspel.example`)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Someone of the demonstration (a key of db/seed/people.json) as the policies see them. */
export const viewerOf = async (db: Db, key: string): Promise<Viewer> =>
  findViewer(db, await personIdOf(db, key), demoClock.today())

/** A unit of the demonstration by its bokmål name. */
export async function unitIdOf(db: Db, name: string) {
  const row = await db
    .selectFrom('unitName')
    .select('unitId')
    .where('name', '=', name)
    .where('language', '=', 'nb')
    .executeTakeFirstOrThrow()
  return row.unitId
}
