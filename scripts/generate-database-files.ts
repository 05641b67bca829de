import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPool } from '#app/platform/database/connect.server.ts'
import { describeSchema } from '#app/platform/database/describe-schema.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'

// Writes db/schema.sql and db/types.ts from a database that the migrations have just made.
// With --check it compares instead, and fails when a committed file lags behind.

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const folder = mkdtempSync(join(tmpdir(), 'samspel-generate-'))
const postgres = await startEmbeddedPostgres(folder)
const pool = createPool(postgres.connectionString, 2)
try {
  await migrate(pool, join(root, 'db/migrations'))
  const types = join(folder, 'types.ts')
  execFileSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    [
      '--dialect',
      'postgres',
      '--url',
      postgres.connectionString,
      '--camel-case',
      '--date-parser',
      'string',
      '--include-pattern',
      'public.*',
      '--exclude-pattern',
      'public.migration',
      '--out-file',
      types,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  settle('db/schema.sql', await describeSchema(pool))
  settle('db/types.ts', readFileSync(types, 'utf8'))
} finally {
  await pool.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

function settle(name: string, text: string) {
  const file = join(root, name)
  if (!check) return writeFileSync(file, text)
  if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} lags behind the migrations: run npm run db:generate`)
    process.exitCode = 1
  }
}
