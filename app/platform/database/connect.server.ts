import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#db/types.ts'
import { PreparingClient } from './preparing-client.server.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>
/** A query takes either: it neither opens nor ends a transaction. */
export type DbOrTx = Db | Tx

const OLDEST_MAJOR_VERSION = 18
const LONGEST_CONNECTION_SECONDS = 60 * 60
const DATE = 1082
const INT8 = 20

// A day has no time zone: it stays the text that the database gives.
pg.types.setTypeParser(DATE, (text) => text)
// Counts fit in a number; money will have a type of its own.
pg.types.setTypeParser(INT8, Number)

export class DatabaseTooOld extends Error {}
export class DatabaseUnreachable extends Error {}

export function createPool(connectionString: string, max = 20) {
  const pool = new pg.Pool({
    connectionString,
    max,
    Client: PreparingClient,
    // What it keeps prepared was wanted a while ago.
    maxLifetimeSeconds: LONGEST_CONNECTION_SECONDS,
    options: '-c timezone=Europe/Oslo',
  })
  // A connection that the server ends while idle is replaced at the next query.
  pool.on('error', () => {})
  // One that it ends while in use fails the query that waits for it; without a listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export function createDb(pool: pg.Pool): Db {
  // Names of columns are ours to turn; keys inside a JSON value are its own.
  const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase] })
}

/**
 * @throws DatabaseTooOld when the server is older than PostgreSQL 18
 * @throws DatabaseUnreachable when there is no server, or it does not let us in
 */
export async function requireRecentPostgres(pool: pg.Pool) {
  const { rows } = await pool
    .query<{ version: string }>(`select current_setting('server_version_num') as version`)
    .catch((error) => {
      // The code alone: the address may hold a password.
      throw new DatabaseUnreachable(`The database of DATABASE_URL cannot be reached (${error.code ?? 'no answer'}).`)
    })
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (major < OLDEST_MAJOR_VERSION) {
    throw new DatabaseTooOld(
      `DATABASE_URL leads to PostgreSQL ${major}; Samspel needs ${OLDEST_MAJOR_VERSION} or newer.`,
    )
  }
}
