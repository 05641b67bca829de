import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { createDb, createPool, type Db } from '#app/platform/database/connect.server.ts'
import { loadDemo } from '#db/seed/load-demo.ts'

/** A real PostgreSQL database of the calling test file's own; dropped when the file has run. */
export interface TestDatabase {
  db: Db
  pool: pg.Pool
  connectionString: string
}

/** The real instant at which the tests' demonstration was loaded; its calendar shows DEMO_STARTS_ON, 08:00, then. */
const DEMO_LOADED_AT = new Date('2026-01-15T12:00:00Z')
export const DEMO_STARTS_ON = '2021-09-01'
/** Of the demonstration's identities; their subject is a key of db/seed/people.json. */
const DEMO_ISSUER = 'http://127.0.0.1/demo-provider'

const DEMO_TEMPLATE = 'samspel_demo'
/** One number for all test files, so that the first to ask loads the demonstration and the others wait. */
const DEMO_LOCK = 7_264_774

/**
 * A migrated, empty database. Await it at the top of a test file, never in each test: it takes some 50 ms. The
 * file's name ends in `.server.test.ts`, which is what gives it a database.
 *
 * @example
 * const { db } = await createTestDatabase()
 * test('…', async () => { await db.insertInto('campus')… })
 */
export const createTestDatabase = (): Promise<TestDatabase> => clone(nameOf(templateConnectionString()))

/** Like `createTestDatabase`, with the demonstration loaded: units, people, services, terms and emergency contacts. */
export async function createDemoDatabase(): Promise<TestDatabase> {
  await loadDemoTemplate()
  return clone(DEMO_TEMPLATE)
}

/** Loads the demonstration once a run, into a database that is cloned from then on. */
async function loadDemoTemplate() {
  const template = templateConnectionString()
  await inTurn(DEMO_LOCK, async (client) => {
    // It bears its name only when it is whole.
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DEMO_TEMPLATE])
    if (rowCount !== 0) return
    const unfinished = `${DEMO_TEMPLATE}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished} template ${nameOf(template)}`)
    const pool = createPool(connectionStringTo(unfinished), 4)
    try {
      await loadDemo(createDb(pool), { startsOn: DEMO_STARTS_ON, realNow: DEMO_LOADED_AT, issuer: DEMO_ISSUER })
    } finally {
      await pool.end()
    }
    await client.query(`alter database ${unfinished} rename to ${DEMO_TEMPLATE}`)
  })
}

export async function countRows(db: Db, table: 'auditEntry' | 'caseMessage' | 'pendingAsk' | 'supportCase') {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Comes back when one of the database's connections, or more, waits for what another holds. */
export async function waitForLock(db: TestDatabase['db'], connections = 1) {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (rows[0]!.waiting >= connections) return
  }
}

async function clone(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner((client) => client.query(`create database ${name} template ${template}`))
  const connectionString = connectionStringTo(name)
  const pool = createPool(connectionString, 8)
  const db = createDb(pool)
  afterAll(async () => {
    await db.destroy()
    await asOwner((client) => client.query(`drop database ${name} with (force)`))
  })
  return { db, pool, connectionString }
}

/**
 * Does what only one test file may do at a time; the others wait. A lock is of one database, so all ask for it in the
 * same, never in their own.
 *
 * @param lock a number that stands for what is done
 */
export const inTurn = <Value>(lock: number, work: (client: pg.Client) => Promise<Value>) =>
  asOwner(async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    return work(client)
  })

async function asOwner<Value>(work: (client: pg.Client) => Promise<Value>) {
  const client = new pg.Client({ connectionString: connectionStringTo('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function templateConnectionString() {
  const given = inject('templateConnectionString') as string | undefined
  if (!given) throw new Error('Only files named *.server.test.ts are given a database.')
  return given
}

const nameOf = (connectionString: string) => new URL(connectionString).pathname.slice(1)

function connectionStringTo(database: string) {
  const url = new URL(templateConnectionString())
  url.pathname = `/${database}`
  return url.href
}
