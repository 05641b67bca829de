import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { findFreePort } from './free-port.ts'
import {
  createDataFolder,
  launchSamspel,
  type RunningSamspel,
  removeDataFolder,
  startSamspel,
} from './start-samspel.ts'

// What `npm start` does from its first line to its last, with real processes.

const running: RunningSamspel[] = []
const folders: string[] = []
let prepared = ''

// Making a database and loading the demonstration takes most of a first start: done once, then copied.
beforeAll(async () => {
  prepared = await createDataFolder()
  const samspel = await startSamspel(prepared)
  await samspel.stop()
})

afterAll(() => removeDataFolder(prepared))

afterEach(async () => {
  await Promise.all(running.splice(0).map((samspel) => samspel.stop()))
  await Promise.all(folders.splice(0).map(removeDataFolder))
})

/** A data folder of an installation that has been started before and was stopped. */
async function dataFolder() {
  const folder = await createDataFolder()
  folders.push(folder)
  // With owners: as root the database's files are not ours.
  execFileSync('cp', ['-a', `${prepared}/.`, folder])
  return folder
}

async function launch(folder: string, environment: Record<string, string> = {}) {
  const samspel = await launchSamspel(folder, environment)
  running.push(samspel)
  return samspel
}

async function start(folder: string, environment: Record<string, string> = {}) {
  const samspel = await startSamspel(folder, environment)
  running.push(samspel)
  return samspel
}

const postmasterOf = (cluster: string) => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

/** A process that has ended but whose end no parent has asked about is not one that lives. */
function lives(pid: number) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition: () => boolean) {
  for (let waitedMs = 0; !condition() && waitedMs < 10_000; waitedMs += 20) await sleep(20)
  expect(condition()).toBe(true)
}

describe('a start', () => {
  test('tells where it is, where the data lies and how to sign in; a second one on the same folder is told so', async () => {
    const folder = await dataFolder()
    const first = await start(folder)
    await until(() => first.said().includes('Ctrl-C'))
    expect(first.said()).toContain(first.url)
    expect(first.said()).toContain(folder)
    expect(first.said()).toContain(`${first.url}/nb/logg-inn`)

    const second = await launch(folder)
    expect(await second.ended).toBe(1)
    expect(second.said().trim()).toMatch(/^Samspel runs already on .*process \d+.*SAMSPEL_DATA.*$/)
    expect((await fetch(`${first.url}/health`)).status).toBe(200)
  })

  test.for([
    [{ PORT: 'eighty' }, /^Wrong setting PORT: .+$/],
    [{ DATABASE_URL: 'mysql://localhost/samspel' }, /^Wrong setting DATABASE_URL: .+$/],
    [{ ROLE: 'all-of-it' }, /^Wrong setting ROLE: .+$/],
  ] as const)('with a wrong setting %j ends with one line that names it', async ([environment, line]) => {
    const samspel = await launch(await dataFolder(), environment)
    expect(await samspel.ended).toBe(1)
    expect(samspel.said().trim()).toMatch(line)
  })

  test('on a port that is taken says so in one line, and leaves no database running', async () => {
    const first = await start(await dataFolder())
    const folder = await dataFolder()
    const second = await launch(folder, { PORT: new URL(first.url).port })
    expect(await second.ended).toBe(1)
    expect(second.said().trim()).toMatch(/^.*port \d+.*$/i)
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
  })

  test('with MAIL_IN_URL takes mail in, and says so in one line where it cannot', async () => {
    const port = await findFreePort()
    const settings = { MAIL_IN_URL: `smtp://127.0.0.1:${port}`, MAIL_DOMAIN: 'hjelp.uni.example' }
    const first = await start(await dataFolder(), settings)
    const socket = connect(port, '127.0.0.1')
    const [greeting] = (await once(socket, 'data')) as [Buffer]
    expect(greeting.toString()).toMatch(/^220 hjelp\.uni\.example /)
    const second = await launch(await dataFolder(), settings)
    expect(await second.ended).toBe(1)
    expect(second.said()).toMatch(/^Cannot take mail on 127\.0\.0\.1, port \d+ \(EADDRINUSE\)\. Set MAIL_IN_URL\.$/m)
    await first.stop()
    socket.destroy()
  })

  test('on a newer database is refused in one line, and leaves no database running', async () => {
    const folder = await dataFolder()
    const postgres = await startEmbeddedPostgres(folder)
    const pool = createPool(postgres.connectionString, 1)
    await pool.query(`insert into migration (name, checksum) values ('9999-from-the-future.sql', '')`)
    await pool.end()
    await postgres.stop()

    const samspel = await launch(folder)
    expect(await samspel.ended).toBe(1)
    expect(samspel.said().trim()).toMatch(/^The database is newer .*9999-from-the-future\.sql.*$/)
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
  })

  test('in a folder with a path too long for a socket uses a short private one, and removes it', async () => {
    const parent = await createDataFolder()
    folders.push(parent)
    const folder = join(parent, 'a-folder-with-a-name-that-is-long'.repeat(4))
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    expect(Buffer.byteLength(folder)).toBeGreaterThan(100)
    const before = new Set(readdirSync(tmpdir()))
    const samspel = await start(folder)
    expect((await fetch(`${samspel.url}/health`)).status).toBe(200)
    await samspel.stop()
    expect(readdirSync(tmpdir()).filter((name) => /^samspel-\w{6}$/.test(name) && !before.has(name))).toEqual([])
  })
})

describe('the end', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    '%s stops web, jobs and database, and the next start finds everything',
    async (signal) => {
      const folder = await dataFolder()
      const samspel = await start(folder)
      const postmaster = postmasterOf(join(folder, 'postgres'))
      expect(lives(postmaster)).toBe(true)

      samspel.process.kill(signal)
      expect(await samspel.ended).toBe(0)
      expect(lives(postmaster)).toBe(false)
      expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
      await expect(fetch(`${samspel.url}/health`)).rejects.toThrow()

      const again = await start(folder)
      expect((await fetch(`${again.url}/health`)).status).toBe(200)
    },
  )

  test('SIGTERM while a reader keeps a connection open does not wait for the reader', async () => {
    const samspel = await start(await dataFolder())
    const reader = connect(Number(new URL(samspel.url).port), '127.0.0.1')
    reader.on('error', () => {})
    reader.write('GET /nb HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    await once(reader, 'data')
    const startedAt = performance.now()
    samspel.process.kill('SIGTERM')
    expect(await samspel.ended).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(8_000)
  })

  test('after kill -9 the next start takes over from the database that lived on', async () => {
    const folder = await dataFolder()
    const first = await start(folder)
    const orphan = postmasterOf(join(folder, 'postgres'))
    first.process.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    expect(lives(orphan)).toBe(true)

    const second = await start(folder)
    expect((await fetch(`${second.url}/health`)).status).toBe(200)
    await second.stop()
    expect(lives(orphan)).toBe(false)
  })
})
