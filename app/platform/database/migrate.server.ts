import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** One number for every Samspel, so that two that start at once wait for each other. */
const MIGRATION_LOCK = 7_264_773

export class SchemaNotOurs extends Error {}

/**
 * Brings the schema forward; never back.
 *
 * @throws SchemaNotOurs when the database has a migration that this version does not know, or one whose text has changed
 */
export async function migrate(pool: pg.Pool, folder: string) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())`)
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration order by name',
    )
    const applied = new Map(rows.map((row) => [row.name, row.checksum]))
    for (const name of applied.keys()) {
      if (!files.includes(name)) {
        throw new SchemaNotOurs(
          `The database is newer than this version of Samspel: it has had migration ${name}. Start a newer version.`,
        )
      }
    }
    for (const name of files) {
      const sql = readFileSync(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before)
        throw new SchemaNotOurs(
          `Migration ${name} has changed since it was applied. Migrations are never edited: add a new one.`,
        )
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {})
    client.release()
  }
}
