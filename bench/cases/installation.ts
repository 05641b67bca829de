import { join } from 'node:path'
import { createDb, createPool, type Db } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'
import { cookieName, startSession } from '#app/platform/sign-in/session.server.ts'
import { loadDemo } from '#db/seed/load-demo.ts'
import { createDataFolder, removeDataFolder } from '#test/start-samspel.ts'
import type { BenchHandler } from './handlers.ts'
import { loadCases, type Size } from './load.ts'

const DEMO_STARTS_ON = '2021-09-01'
/** The demonstration's calendar shows 08:00 when it starts. */
const UNTIL = new Date('2021-09-01T00:00:00Z')

/** A database of the bench's own with cases in it; the processes that use it are started apart. */
export interface BenchDatabase {
  db: Db
  connectionString: string
  handlers: BenchHandler[]
  unitIds: string[]
  close(): Promise<void>
}

/** @param publicUrl of the installation: sessions bear its name */
export async function openBenchDatabase(
  size: Omit<Size, 'until'>,
  publicUrl: string,
  told: (line: string) => void,
): Promise<BenchDatabase> {
  const folder = await createDataFolder()
  const postgres = await startEmbeddedPostgres(folder)
  const pool = createPool(postgres.connectionString, 4)
  const db = createDb(pool)
  const close = async () => {
    await db.destroy()
    await postgres.stop()
    await removeDataFolder(folder)
  }
  try {
    await migrate(pool, join(import.meta.dirname, '../../db/migrations'))
    await loadDemo(db, { startsOn: DEMO_STARTS_ON, realNow: new Date(), issuer: `${publicUrl}/demo-provider` })
    const people = await loadCases(db, { ...size, until: UNTIL }, told)
    const handlers: BenchHandler[] = []
    for (const { personId, unitId } of people) {
      const token = await startSession(db, personId, null, new Date())
      handlers.push({ unitId, cookie: `${cookieName(publicUrl, 'session')}=${token}` })
    }
    return {
      db,
      connectionString: postgres.connectionString,
      handlers,
      unitIds: [...new Set(people.map(({ unitId }) => unitId))],
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
