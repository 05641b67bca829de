import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'
import { findFreePort } from '#test/free-port.ts'
import { openMailSink } from '#test/mail-sink.ts'
import { handleCases, type Measured } from './handlers.ts'
import { openBenchDatabase } from './installation.ts'
import { type Node, startNode } from './nodes.ts'

// npm run bench:faults -- [--cases 5000] [--handlers 60] [--kills 10] [--seed 1]
// Two web nodes and two workers on one database, under load, each killed with -9 in turn, and started again. At the end:
// was an acknowledged message lost or doubled, is a case without a unit, a reference skipped or used twice, and how many
// mails came twice.

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    handlers: { type: 'string', default: '60' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
const [cases, handlers, kills, seed] = [values.cases, values.handlers, values.kills, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
]
const BETWEEN_KILLS_MS = 8000
/** Longer than the jobs wait before they look again for what a killed worker left. */
const SETTLE_MS = 90_000

const ports = [String(await findFreePort()), String(await findFreePort())] as const
const publicUrl = `http://127.0.0.1:${ports[0]}`
const sink = await openMailSink()
const database = await openBenchDatabase(
  { units: 10, handlersPerUnit: Math.ceil(handlers / 10), cases, messagesPerCase: 3, seed },
  publicUrl,
  () => {},
)
const environment = { DATABASE_URL: database.connectionString, PUBLIC_URL: publicUrl, SMTP_URL: sink.url }
const start = [
  () => startNode('web', { ...environment, PORT: ports[0] }),
  () => startNode('worker', environment),
  () => startNode('web', { ...environment, PORT: ports[1] }),
  () => startNode('worker', environment),
]
const nodes: Node[] = []
try {
  for (const one of start) nodes.push(await one())
  console.error('two web nodes and two workers are at work')
  const [measured] = await Promise.all([
    handleCases({
      urls: ports.map((port) => `http://127.0.0.1:${port}`),
      handlers: database.handlers.slice(0, handlers),
      unitIds: database.unitIds,
      seed,
      pauseMs: { least: 500, most: 2000 },
      warmUpMs: 0,
      measuredMs: (kills + 1) * BETWEEN_KILLS_MS,
      callsInHundred: 30,
      toleratesFaults: true,
    }),
    killInTurn(),
  ])
  console.error('the load is over; waiting for the mail that is under way')
  await sleep(SETTLE_MS)
  await report(measured)
} finally {
  for (const node of nodes) await node.stop()
  await sink.close()
  await database.close()
}

async function killInTurn() {
  for (let kill = 0; kill < kills; kill++) {
    await sleep(BETWEEN_KILLS_MS)
    const turn = kill % start.length
    const node = nodes[turn]!
    await node.kill()
    nodes[turn] = await start[turn]!()
    console.error(`killed and started again: ${node.role} ${turn < 2 ? 1 : 2}`)
  }
}

async function report(measured: Measured) {
  const { acknowledged, unsure, failures } = measured
  const copies = await countCopies(database.db)
  const lost = acknowledged.filter((mark) => !copies.has(mark))
  const doubled = [...copies].filter(([, count]) => count > 1)
  const arrived = unsure.filter((mark) => copies.has(mark))
  const faults = await findFaults(database.db)
  const { mails, twice } = sink.count()
  const { waiting } = await database.db
    .selectFrom('outboxMail')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('sentAt', 'is', null)
    .executeTakeFirstOrThrow()
  console.log(
    [
      `kills: ${kills}`,
      `messages acknowledged: ${acknowledged.length}, of them lost: ${lost.length}`,
      `messages whose acknowledgement never came: ${unsure.length}, of them there: ${arrived.length}`,
      `messages doubled: ${doubled.length}`,
      `cases without a unit or handled without right: ${faults.withoutUnit}`,
      `new cases: ${measured.timesMs.call.length}`,
      `references skipped or used twice: ${faults.numbers}`,
      `mails: ${mails}, of them delivered twice: ${twice} (at most one for each kill), still waiting: ${Number(waiting)}`,
      `other failures: ${failures.length}${failures[0] ? `, the first: ${failures[0]}` : ''}`,
    ].join('\n'),
  )
  const isWell =
    lost.length + doubled.length + faults.withoutUnit + faults.numbers + failures.length + Number(waiting) === 0
  if (!isWell || twice > kills || acknowledged.length === 0) process.exitCode = 1
}

/** How many messages hold each reply's mark. */
async function countCopies(db: Db) {
  const { rows } = await sql<{ mark: string; copies: number }>`
    select substring(body from '\\[(h[0-9]+-[0-9]+-[0-9]+)\\]') as mark, count(*)::int as copies
    from case_message where body like '%[h%' group by 1`.execute(db)
  return new Map(rows.map(({ mark, copies }) => [mark, copies]))
}

async function findFaults(db: Db) {
  const { rows } = await sql<{ withoutUnit: number; numbers: number }>`
    select
      (select count(*)::int from support_case c where handling_unit_id is distinct from (
        select unit_id from case_handling where case_id = c.id order by position desc limit 1)) as without_unit,
      (select count(*)::int from (
        select year from support_case group by year
        having count(*) <> max(number) or count(distinct number) <> count(*)
          or max(number) <> (select last_number from case_counter where year = support_case.year)) as wrong) as numbers`.execute(
    db,
  )
  return rows[0]!
}
