import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { findDemoViewer } from '#test/demo-people.ts'
import { findFreePort } from '#test/free-port.ts'
import { type Node, startNode } from '../cases/nodes.ts'
import { DEMO_STARTS_ON, openDemoDatabase, signInTo } from '../demo-database.ts'
import { answerAll, createEmptyCohort } from './cohort.ts'
import { Coordinator } from './coordinator.ts'
import { dropInBrowser } from './drops.ts'
import { askForGroups, countEndings, findFaults, hasEnded, listFormations, waitUntil } from './formations.ts'

// npm run bench:groups -- [--students 1000] [--formations 20]
// A coordinator's day with a large cohort: from a roster to groups that are moved about in; many who form groups at once;
// and a worker that dies. Web node, two workers, database, browser and the one who measures share the machine.

const { values } = parseArgs({
  options: { students: { type: 'string', default: '1000' }, formations: { type: 'string', default: '20' } },
})
const students = Number(values.students)
const formations = Number(values.formations)
const IMPORTS = 5
const PAGES = 40
const MOVES = 60
/** What the coordinator's form has when nothing is changed. */
const SECONDS = 5
/** Of the formations among which a worker is killed: so long that none ends before. */
const LONG_SECONDS = 20

const port = String(await findFreePort())
const publicUrl = `http://127.0.0.1:${port}`
const told = (line: string) => console.error(line)
const lines: string[] = []
const nodes: Node[] = []
const database = await openDemoDatabase(publicUrl)
const { db } = database
const environment = { DATABASE_URL: database.connectionString, PUBLIC_URL: publicUrl }
const startWorker = async () => {
  const worker = await startNode('worker', environment)
  nodes.push(worker)
  return worker
}
try {
  const viewer = await findDemoViewer(db, 'course-coordinator', DEMO_STARTS_ON)
  const cookie = await signInTo(db, publicUrl, viewer.personId!)
  nodes.push(await startNode('web', { ...environment, PORT: port }))
  const coordinator = new Coordinator(publicUrl, cookie)
  await countEndings(db)
  const cohortId = await measureImport(coordinator, viewer)
  const first = await startWorker()
  await measureDraft(coordinator, cohortId, cookie)
  const second = await startWorker()
  const many = await measureMany(coordinator, viewer)
  await second.stop()
  await killOne(coordinator, many.slice(0, 6), first)
  console.log(
    `${students} students, ${formations} formations; ${availableParallelism()} cores with everything on them\n`,
  )
  console.log('| what | aim | measured | |\n|---|---:|---:|---|')
  console.log(lines.join('\n'))
} finally {
  for (const node of nodes) await node.stop()
  await database.close()
}

function tell(what: string, aim: string, measured: string, isReached: boolean | null) {
  lines.push(`| ${what} | ${aim} | ${measured} | ${isReached === null ? '' : isReached ? 'reached' : 'missed'} |`)
  told(`${what}: ${measured}`)
}

/** A fault is no matter of speed: with one the bench fails. */
function tellFaults(what: string, faults: readonly string[]) {
  tell(what, 'none', faults.length === 0 ? 'none' : faults.join('; '), faults.length === 0)
  if (faults.length > 0) process.exitCode = 1
}

async function measureImport(coordinator: Coordinator, viewer: Viewer) {
  const cohortIds: string[] = []
  const steps: { previewMs: number; confirmMs: number }[] = []
  for (let number = 0; number < IMPORTS; number++) {
    const cohortId = await createEmptyCohort(db, viewer, `Kull ${number + 1}`)
    cohortIds.push(cohortId)
    steps.push(await coordinator.importRoster(cohortId, students))
  }
  const whole = steps.map(({ previewMs, confirmMs }) => previewMs + confirmMs)
  const [preview, confirm] = [steps.map(({ previewMs }) => previewMs), steps.map(({ confirmMs }) => confirmMs)]
  tell(`import, file to preview, slowest of ${IMPORTS}`, '', ms(Math.max(...preview)), null)
  tell(`import, confirmation, slowest of ${IMPORTS}`, '', ms(Math.max(...confirm)), null)
  tell(`import in all, slowest of ${IMPORTS}`, '2000 ms', ms(Math.max(...whole)), Math.max(...whole) <= 2000)
  return cohortIds[0]!
}

async function measureDraft(coordinator: Coordinator, cohortId: string, cookie: string) {
  await answerAll(db, cohortId, 1)
  await askForGroups(coordinator, cohortId, SECONDS)
  await waitUntil(db, [cohortId], (rows) => rows.every(hasEnded))
  const [formation] = await listFormations(db, [cohortId])
  await coordinator.send(coordinator.pathOf('cohortForming', cohortId), [
    ['intent', 'use'],
    ['formation', formation!.id],
    ['number', '1'],
  ])
  const path = coordinator.pathOf('cohortDraft', cohortId)
  const pages: number[] = []
  for (let number = 0; number < PAGES; number++) pages.push((await coordinator.read(path)).ms)
  tellTimes('proposal page on the server', 500, pages)
  const browser = await dropInBrowser(publicUrl, path, cookie)
  tell('proposal page, sent and read', '', `${Math.round(browser.sentKb)} kB, ${Math.round(browser.readKb)} kB`, null)
  tell('proposal page, first paint in a browser', '', ms(browser.firstPaintMs), null)
  tellTimes('from a drop to its paint', 100, browser.dropMs)
  tell('longest stop of the page after a drop', '', ms(browser.longestTaskMs), null)
  tellTimes('one move, there and back', 100, await moveMany(coordinator, cohortId))
}

/** Each of them is another student's move to another group. */
async function moveMany(coordinator: Coordinator, cohortId: string) {
  const places = await db
    .selectFrom('draftPlace')
    .select(['studentId', 'groupId'])
    .where('cohortId', '=', cohortId)
    .orderBy('studentId')
    .execute()
  const groups = [...new Set(places.map(({ groupId }) => groupId))]
  const times: number[] = []
  let seen = 0
  for (const [number, { studentId, groupId }] of places.slice(0, MOVES).entries()) {
    const to = groups.find((id, index) => id !== groupId && index >= number)!
    const { text, ms } = await coordinator.command(cohortId, [
      ['intent', 'move'],
      ['move', `${studentId} ${groupId} ${to}`],
      ['seen', String(seen)],
    ])
    const { update, refusal } = JSON.parse(text) as { update: { version: number }; refusal: string | null }
    if (refusal || update.version === seen) throw new Error(`A move was refused: ${refusal}`)
    seen = update.version
    times.push(ms)
  }
  return times
}

/** So many cohorts ask for groups in the same instant. */
async function measureMany(coordinator: Coordinator, viewer: Viewer) {
  const cohortIds: string[] = []
  for (let number = 0; number < formations; number++) {
    const cohortId = await createEmptyCohort(db, viewer, `Emne ${number + 1}`)
    await coordinator.importRoster(cohortId, 200)
    await answerAll(db, cohortId, number + 2)
    cohortIds.push(cohortId)
  }
  const startedAt = performance.now()
  await Promise.all(cohortIds.map((cohortId) => askForGroups(coordinator, cohortId, SECONDS)))
  await waitUntil(db, cohortIds, (rows) => rows.every(hasEnded))
  const seconds = (performance.now() - startedAt) / 1000
  const searched = formations * SECONDS
  tell(
    `${formations} formations on 2 workers, to the last`,
    '',
    `${seconds.toFixed(1)} s (${searched} s of search)`,
    null,
  )
  const faults = await findFaults(db, cohortIds)
  const takenTwice = (await listFormations(db, cohortIds)).filter(({ fence }) => fence !== 1)
  tellFaults(`faults of ${formations} formations`, [
    ...faults,
    ...takenTwice.map(({ fence }) => `taken ${fence} times`),
  ])
  return cohortIds
}

/** The first worker has all that it can, the second too; then the first is killed. */
async function killOne(coordinator: Coordinator, cohortIds: readonly string[], first: Node) {
  for (const cohortId of cohortIds) await askForGroups(coordinator, cohortId, LONG_SECONDS)
  const runningOf = async () => (await listFormations(db, cohortIds)).filter(({ state }) => state === 'running')
  await waitUntil(db, cohortIds, (rows) => rows.filter(({ state }) => state === 'running').length >= 2)
  const firstHas = await runningOf()
  await startWorker()
  await waitUntil(
    db,
    cohortIds,
    (rows) => rows.filter(({ state }) => state === 'running').length >= 2 * firstHas.length,
  )
  const lost = new Set(firstHas.map(({ id }) => id))
  if ((await runningOf()).filter(({ id }) => lost.has(id)).length !== lost.size)
    throw new Error('The formations of the first worker have ended before it was killed')
  await first.kill()
  nodes.splice(nodes.indexOf(first), 1)
  const takeoverMs = await waitUntil(db, cohortIds, (rows) =>
    rows.filter(({ id }) => lost.has(id)).every(({ fence }) => fence > 1),
  )
  const endMs = await waitUntil(db, cohortIds, (rows) => rows.every(hasEnded))
  const isInTime = takeoverMs <= 30_000
  tell(`a killed worker’s ${lost.size} formations taken over`, '30 s', `${(takeoverMs / 1000).toFixed(1)} s`, isInTime)
  tell('from the kill to the end of all', '', `${((takeoverMs + endMs) / 1000).toFixed(1)} s`, null)
  const rows = await listFormations(db, cohortIds)
  const wrongly = rows.filter(({ id, fence }) => fence !== (lost.has(id) ? 2 : 1))
  tellFaults('faults after the kill', [
    ...(isInTime ? [] : ['taken over too late']),
    ...(await findFaults(db, cohortIds)),
    ...wrongly.map(({ fence }) => `taken ${fence} times`),
  ])
}

function tellTimes(what: string, aimMs: number, times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!
  tell(`${what}, p50 of ${times.length}`, '', ms(at(0.5)), null)
  tell(`${what}, p95`, `${aimMs} ms`, ms(at(0.95)), at(0.95) <= aimMs)
}

function ms(time: number) {
  return `${Math.round(time)} ms`
}
