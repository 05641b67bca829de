import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { findServiceContent } from '#app/features/catalogue/read-service-content.server.ts'
import { createDb, createPool, type Db } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'
import { loadDemo } from '#db/seed/load-demo.ts'
import { createDataFolder, removeDataFolder, startSamspel } from '#test/start-samspel.ts'
import { createGenerator, type Generator } from './generate-services.ts'
import { loadServices, type NumberedContent, tablesThatDiffer, writeServices } from './load-services.ts'
import { measure } from './visitors.ts'

// npm run bench:search -- [--sizes 200,2000,20000] [--seconds 40] [--visitors 20]
// How long readers wait for the whole results page, by the number of published services. The load generator runs on the
// same machine.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,20000' },
    seconds: { type: 'string', default: '40' },
    visitors: { type: 'string', default: '20' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const migrations = join(import.meta.dirname, '../../db/migrations')

const folder = await createDataFolder()
/** What runs now, and must not go on running when the bench is stopped. */
let stopWhatRuns = async () => {}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What waits for it then fails, and the folder is removed on the way out.
  process.once(signal, () => stopWhatRuns())
}
const lines: string[] = []
try {
  const { generator, demoServices } = await withDatabase(async (db) => {
    await loadDemonstration(db)
    const donors = await readDonors(db)
    return { generator: createGenerator(donors), demoServices: donors.length }
  })
  let loaded = 0
  for (const [place, size] of sizes.entries()) {
    const services = numbered(generator, loaded, size - demoServices)
    const startedAt = performance.now()
    await withDatabase(async (db, connectionString) => {
      await loadServices(db, services)
      if (place === 0) await requireSameRows(db, connectionString, services)
    })
    console.error(`${size} services are there (${Math.round((performance.now() - startedAt) / 1000)} s)`)
    loaded = size - demoServices
    const line = await measureSize(generator, size, loaded)
    console.error(line)
    lines.push(line)
  }
} finally {
  await removeDataFolder(folder)
}
console.log(
  `${values.visitors} visitors, each asking again 1 s after the answer, ${values.seconds} s, ${availableParallelism()} cores with the load generator on them; milliseconds for the whole results page\n`,
)
console.log('| services | p50 | p95 | p99 | slowest | pages/s |\n|---:|---:|---:|---:|---:|---:|')
console.log(lines.join('\n'))

function numbered(generator: Generator, from: number, to: number): NumberedContent[] {
  return Array.from({ length: to - from }, (_, at) => ({ index: from + at, content: generator.content(from + at) }))
}

async function measureSize(generator: Generator, size: number, generated: number) {
  const samspel = await startSamspel(folder)
  stopWhatRuns = samspel.stop
  try {
    const { timesMs, perSecond, failures } = await measure(generator, {
      url: samspel.url,
      services: generated,
      visitors: Number(values.visitors),
      thinkMs: 1000,
      warmUpMs: 5000,
      measuredMs: Number(values.seconds) * 1000,
    })
    if (failures.length > 0) throw new Error(`${failures.length} pages failed, the first: ${failures[0]}`)
    const at = (share: number) =>
      Math.round(timesMs[Math.min(timesMs.length - 1, Math.ceil(timesMs.length * share) - 1)] ?? 0)
    return `| ${size.toLocaleString('en')} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${perSecond.toFixed(1)} |`
  } finally {
    await samspel.stop()
  }
}

async function withDatabase<Value>(work: (db: Db, connectionString: string) => Promise<Value>) {
  const postgres = await startEmbeddedPostgres(folder)
  stopWhatRuns = postgres.stop
  try {
    return await withDb(postgres.connectionString, (db) => work(db, postgres.connectionString))
  } finally {
    await postgres.stop()
  }
}

async function withDb<Value>(connectionString: string, work: (db: Db) => Promise<Value>) {
  const pool = createPool(connectionString, 4)
  const db = createDb(pool)
  try {
    await migrate(pool, migrations)
    return await work(db)
  } finally {
    await db.destroy()
  }
}

function loadDemonstration(db: Db) {
  return loadDemo(db, { startsOn: '2021-09-01', realNow: new Date(), issuer: 'http://127.0.0.1/demo-provider' })
}

async function readDonors(db: Db) {
  const services = await db.selectFrom('service').select('id').where('state', '=', 'published').orderBy('key').execute()
  const contents = await Promise.all(services.map(({ id }) => findServiceContent(db, id)))
  return contents.filter((content) => content !== undefined)
}

/** The rows that were loaded many at a time must be those that the product itself would have written. */
async function requireSameRows(db: Db, connectionString: string, services: readonly NumberedContent[]) {
  await sql`create database written_one_by_one`.execute(db)
  await withDb(connectionString.replace('/samspel?', '/written_one_by_one?'), async (other) => {
    await loadDemonstration(other)
    await writeServices(other, services)
    const differing = await tablesThatDiffer(db, other)
    if (differing.length > 0) throw new Error(`Loaded and written services differ in ${differing.join(', ')}`)
  })
}
