import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createPool } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the migrated database that no test writes to: test/database.ts clones it. */
    templateConnectionString: string
  }
}

/** One PostgreSQL for the whole run, in a temporary folder, with a migrated database to clone. */
export default async function startDatabase(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-test-'))
  // As root the server runs as nobody, who must be able to pass.
  chmodSync(folder, 0o755)
  const postgres = await startEmbeddedPostgres(folder)
  const pool = createPool(postgres.connectionString, 1)
  await migrate(pool, join(import.meta.dirname, '../db/migrations'))
  // A database with a connection to it cannot be cloned.
  await pool.end()
  project.provide('templateConnectionString', postgres.connectionString)
  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
