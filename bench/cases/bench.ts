import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { findFreePort } from '#test/free-port.ts'
import { handleCases, type StepKind } from './handlers.ts'
import { openBenchDatabase } from './installation.ts'
import { startNode } from './nodes.ts'

// npm run bench:cases -- [--cases 100000] [--handlers 200] [--seconds 120] [--seed 1]
// How long handlers wait for the inbox, a case, and what they do with it, at a size that no unit outgrows. The load
// generator and the database run on the same machine.

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '6' },
    units: { type: 'string', default: '40' },
    handlers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
  },
})
const [cases, messagesPerCase, units, handlers, seconds, seed] = [
  values.cases,
  values.messages,
  values.units,
  values.handlers,
  values.seconds,
  values.seed,
].map(Number) as [number, number, number, number, number, number]

const kinds: StepKind[] = ['inbox', 'case', 'reply', 'offer', 'accept']
const port = String(await findFreePort())
const publicUrl = `http://127.0.0.1:${port}`
const startedAt = performance.now()
const database = await openBenchDatabase(
  { units, handlersPerUnit: Math.ceil(handlers / units), cases, messagesPerCase, seed },
  publicUrl,
  (line) => console.error(line),
)
try {
  console.error(`loaded in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  const node = await startNode('web', { DATABASE_URL: database.connectionString, PORT: port, PUBLIC_URL: publicUrl })
  const worker = await startNode('worker', { DATABASE_URL: database.connectionString, PUBLIC_URL: publicUrl })
  try {
    const { timesMs, failures } = await handleCases({
      urls: [publicUrl],
      handlers: database.handlers.slice(0, handlers),
      unitIds: database.unitIds,
      seed,
      pauseMs: { least: 2000, most: 8000 },
      warmUpMs: 20_000,
      measuredMs: seconds * 1000,
    })
    if (failures.length > 0) throw new Error(`${failures.length} steps failed, the first: ${failures[0]}`)
    console.log(
      `${cases.toLocaleString('en')} cases with ${(cases * messagesPerCase).toLocaleString('en')} messages in ${units} units; ${handlers} handlers, each pausing 2–8 s between steps, ${seconds} s; ${availableParallelism()} cores with database and load generator on them; milliseconds\n`,
    )
    console.log('| step | number | p50 | p95 | p99 | slowest | a second |\n|---|---:|---:|---:|---:|---:|---:|')
    for (const kind of kinds) console.log(row(kind, timesMs[kind]))
    console.log(
      row(
        'all',
        kinds.flatMap((kind) => timesMs[kind]).sort((a, b) => a - b),
      ),
    )
  } finally {
    await worker.stop()
    await node.stop()
  }
} finally {
  await database.close()
}

function row(name: string, times: readonly number[]) {
  const at = (share: number) =>
    Math.round(times[Math.max(0, Math.min(times.length - 1, Math.ceil(times.length * share) - 1))] ?? 0)
  return `| ${name} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${(times.length / seconds).toFixed(1)} |`
}
