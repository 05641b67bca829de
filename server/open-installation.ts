import { join } from 'node:path'
import type pg from 'pg'
import { bringIndexUpToDate } from '#app/features/catalogue/search/search-index.server.ts'
import { type Clock, createClock, createShiftedClock, instantOf } from '#app/platform/clock.ts'
import { createDb, createPool, type Db, requireRecentPostgres } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import { loadDemo } from '#db/seed/load-demo.ts'

export interface Installation {
  db: Db
  pool: pg.Pool
  connectionString: string
  clock: Clock
  isDemo: boolean
  /** Where the data lies, in words for a person. */
  place: string
  /** Settles when the embedded database has ended; never for a server elsewhere. */
  databaseEnded: Promise<void>
  close(): Promise<void>
}

const root = join(import.meta.dirname, '..')

/** Opens the database of an installation, brings its schema up to date, and loads the demonstration the first time. */
export async function openInstallation(settings: Settings, realNow: () => Date): Promise<Installation> {
  const embedded = settings.databaseUrl ? undefined : await startEmbeddedPostgres(settings.dataFolder)
  const connectionString = settings.databaseUrl ?? embedded!.connectionString
  const pool = createPool(connectionString)
  const close = async () => {
    await pool.end()
    await embedded?.stop()
  }
  try {
    await requireRecentPostgres(pool)
    await migrate(pool, join(root, 'db/migrations'))
    const db = createDb(pool)
    await bringIndexUpToDate(db)
    // Whoever configures a real sign-in runs a real installation: it starts empty.
    const isDemo =
      settings.oidc === undefined &&
      (await loadDemo(db, {
        startsOn: settings.demoStartsOn,
        realNow: realNow(),
        issuer: `${settings.publicUrl}/demo-provider`,
      }))
    return {
      db,
      pool,
      connectionString,
      clock: await openClock(db, realNow),
      isDemo,
      place: embedded ? embedded.cluster : new URL(connectionString).host,
      databaseEnded: embedded?.ended ?? new Promise(() => {}),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The demonstration's calendar where one was started, else the real one. */
async function openClock(db: Db, realNow: () => Date): Promise<Clock> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'demo_clock').executeTakeFirst()
  if (!row) return createClock(realNow)
  const { realStart, startsOn } = row.value as { realStart: string; startsOn: string }
  return createShiftedClock(realNow, new Date(realStart), instantOf(startsOn, '08:00'))
}
