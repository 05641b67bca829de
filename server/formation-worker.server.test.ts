import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { beat, claimFormation, findLatestFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import { presets } from '#app/features/groups/forming/presets.ts'
import type { FormationSettings } from '#app/features/groups/forming/settings.ts'
import { startFormation } from '#app/features/groups/forming/start-formation.server.ts'
import { stopFormation } from '#app/features/groups/forming/stop-formation.server.ts'
import { createListener } from '#app/platform/database/listener.server.ts'
import { createLog } from '#app/platform/log.ts'
import { createDemoDatabase } from '#test/database.ts'
import { createCohortOf } from '#test/formations.ts'
import { demoClock, viewerOf } from '#test/people.ts'
import { startFormationWorker } from './formation-worker.ts'
import { runFormation } from './run-formation.ts'

const { db, connectionString } = await createDemoDatabase()
const coordinator = await viewerOf(db, 'course-coordinator')
const log = createLog('fatal')
const listener = createListener(connectionString, log)
const house = { db, clock: demoClock, log, listener }
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await listener.stop()
})

const settings = (change: Partial<FormationSettings> = {}): FormationSettings => ({
  ...presets.firstYear,
  groups: { min: 4, max: 5 },
  seconds: 1,
  ...change,
})

let cohortId = ''
beforeEach(async () => {
  await db.deleteFrom('cohort').execute()
  const made = await createCohortOf(db, coordinator, 30, (index) => ({
    availability: '01'.repeat(25),
    apart: [],
    ambition: index % 2 ? 'pass' : 'best',
  }))
  cohortId = made.cohortId
})

const ask = async (change: Partial<FormationSettings> = {}) => {
  const asked = await startFormation(db, coordinator, cohortId, { settings: settings(change) }, demoClock)
  if (!asked.ok) throw new Error(asked.refusal)
}
const latest = async () => (await findLatestFormation(db, cohortId))!

async function until(state: string, seconds = 30) {
  for (let waited = 0; waited < seconds * 10; waited++) {
    const formation = await latest()
    if (formation.state === state) return formation
    await sleep(100)
  }
  throw new Error(`It is ${(await latest()).state} after ${seconds} s, not ${state}`)
}

test('a formation gives as many groupings as were asked for, with everybody in one group each', async () => {
  await ask({ alternatives: 2 })
  const worker = startFormationWorker(house)
  const { alternatives, progress } = await until('done')
  await worker.stop()
  expect(alternatives).toHaveLength(2)
  for (const { groups, worth } of alternatives) {
    expect(new Set(groups.flat()).size).toBe(30)
    expect(groups.flat()).toHaveLength(30)
    expect(worth.sizes.every(({ size }) => size === 4 || size === 5)).toBe(true)
    expect(worth.rules.map(({ rule }) => rule)).not.toContain('apart')
  }
  expect(progress).toHaveLength(2)
})

test('what is asked to stop ends soon, with the best so far', async () => {
  await ask({ seconds: 60 })
  const worker = startFormationWorker(house)
  await until('running')
  expect((await stopFormation(db, coordinator, cohortId, demoClock)).ok).toBe(true)
  const { alternatives } = await until('stopped', 10)
  await worker.stop()
  expect(alternatives).toHaveLength(1)
  expect(await stopFormation(db, coordinator, cohortId, demoClock)).toMatchObject({
    refusal: 'groups.formation.notRunning',
  })
})

test('a node that ends gives back what it has, and the next one does it', async () => {
  await ask({ seconds: 60 })
  const first = startFormationWorker(house)
  await until('running')
  await first.stop()
  expect((await latest()).state).toBe('waiting')
})

test('a worker that was overtaken writes nothing, however late it comes', async () => {
  await ask()
  const slow = (await claimFormation(db))!
  await sql`update formation set heartbeat_at = clock_timestamp() - interval '1 minute'`.execute(db)
  const quick = (await claimFormation(db))!
  expect(quick.fence).toBe(slow.fence + 1)
  expect(await beat(db, slow, [])).toBeNull()
  await runFormation(house, slow, new AbortController().signal)
  expect(await latest()).toMatchObject({ state: 'running', alternatives: [] })
  await runFormation(house, quick, new AbortController().signal)
  expect((await latest()).alternatives).toHaveLength(1)
})

test('a living worker’s formation is taken by nobody else', async () => {
  await ask()
  expect(await claimFormation(db)).toBeDefined()
  expect(await claimFormation(db)).toBeUndefined()
})

test('a dead worker’s formation is taken over by one who has as many as it can', async () => {
  const searches = availableParallelism()
  const others = await Promise.all(Array.from({ length: searches }, () => createCohortOf(db, coordinator, 40)))
  await ask()
  expect(await claimFormation(db)).toBeDefined()
  for (const other of others)
    expect(
      (await startFormation(db, coordinator, other.cohortId, { settings: settings({ seconds: 60 }) }, demoClock)).ok,
    ).toBe(true)
  const worker = startFormationWorker(house)
  const running = () => db.selectFrom('formation').select('fence').where('state', '=', 'running').execute()
  while ((await running()).length <= searches) await sleep(50)
  await sql`update formation set heartbeat_at = clock_timestamp() - interval '1 minute'
    where cohort_id = ${cohortId}`.execute(db)
  expect((await until('done')).alternatives).toHaveLength(1)
  expect(await running()).toEqual(others.map(() => ({ fence: 1 })))
  await worker.stop()
})

test('a formation that ended every worker who took it ends no more', async () => {
  await ask()
  await sql`update formation set fence = 4`.execute(db)
  const worker = startFormationWorker(house)
  expect((await until('failed')).problem).toBe('groups.formation.keptFailing')
  await worker.stop()
})

test('a worker that is killed in the middle: another ends it, once, within half a minute', {
  timeout: 60_000,
}, async () => {
  await ask({ seconds: 20 })
  const child = spawn(process.execPath, ['test/formation-node.ts', connectionString], { stdio: 'inherit' })
  children.push(child)
  await until('running', 20)
  await sleep(1500)
  child.kill('SIGKILL')
  const killedAt = performance.now()
  await sql`update formation set settings = jsonb_set(settings, '{seconds}', '1')`.execute(db)
  const worker = startFormationWorker(house)
  const { alternatives } = await until('done', 40)
  expect(performance.now() - killedAt).toBeLessThan(30_000)
  await worker.stop()
  expect(alternatives).toHaveLength(1)
  expect((await db.selectFrom('formation').select('fence').executeTakeFirstOrThrow()).fence).toBe(2)
})

test('who does not coordinate the cohort starts and stops nothing', async () => {
  const teacher = await viewerOf(db, 'teacher')
  const refused = { ok: false, refusal: 'groups.cohort.notYours' }
  expect(await startFormation(db, teacher, cohortId, { settings: settings() }, demoClock)).toEqual(refused)
  expect(await stopFormation(db, teacher, cohortId, demoClock)).toEqual(refused)
  await ask()
  expect(await startFormation(db, coordinator, cohortId, { settings: settings() }, demoClock)).toMatchObject({
    refusal: 'groups.formation.isRunning',
  })
})
