import { join } from 'node:path'
import { createDb, createPool, type Db } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'
import { cookieName, startSession } from '#app/platform/sign-in/session.server.ts'
import { loadDemo } from '#db/seed/load-demo.ts'
import { createDataFolder, removeDataFolder } from '#test/start-samspel.ts'

export const DEMO_STARTS_ON = '2021-09-01'

/** A database of a bench's own with the demonstration in it; the processes that use it are started apart. */
export interface DemoDatabase {
  db: Db
  connectionString: string
  close(): Promise<void>
}

/** @param publicUrl of the installation: identities bear its name */
export async function openDemoDatabase(publicUrl: string): Promise<DemoDatabase> {
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
    await migrate(pool, join(import.meta.dirname, '../db/migrations'))
    await loadDemo(db, { startsOn: DEMO_STARTS_ON, realNow: new Date(), issuer: `${publicUrl}/demo-provider` })
    return { db, connectionString: postgres.connectionString, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Signs a person in. @returns `name=value` of the session */
export const signInTo = async (db: Db, publicUrl: string, personId: string) =>
  `${cookieName(publicUrl, 'session')}=${await startSession(db, personId, null, new Date())}`
