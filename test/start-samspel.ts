import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from './free-port.ts'

const root = join(import.meta.dirname, '..')
const READY_WITHIN_MS = 120_000

/** A Samspel process of a test's own, with its own data folder. */
export interface RunningSamspel {
  url: string
  dataFolder: string
  process: ChildProcess
  /** Everything that it has printed until now. */
  said(): string
  /** Resolves with the exit code, or with the signal that ended it. */
  ended: Promise<number | string>
  /** SIGTERM; resolves when the process has ended. */
  stop(): Promise<void>
}

/** A folder that the database's user, too, may reach: as root the server runs as nobody. */
export async function createDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-data-'))
  await chmod(folder, 0o755)
  return folder
}

/** Where everything that a Samspel of a test prints is kept, for other processes to read. */
export const logOf = (dataFolder: string) => join(dataFolder, 'said.log')

/** Of the database in a data folder whose path is short enough to hold its socket. */
export const connectionStringOf = (dataFolder: string) =>
  `postgresql://samspel@localhost/samspel?host=${encodeURIComponent(join(dataFolder, 'postgres'))}&port=5432`

export const removeDataFolder = (folder: string) => rm(folder, { recursive: true, force: true })

/** Starts what `npm start` starts; does not wait until it answers. */
export async function launchSamspel(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<RunningSamspel> {
  const port = environment.PORT ?? String(await findFreePort())
  // The tests' own NODE_ENV is not what an installation has.
  const { NODE_ENV: _, ...inherited } = process.env
  const child = spawn(process.execPath, [join(root, 'server/start.ts')], {
    cwd: root,
    env: { ...inherited, HOST: '127.0.0.1', PORT: port, SAMSPEL_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
      appendFileSync(logOf(dataFolder), chunk)
    })
  }
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    process: child,
    said: () => said,
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Starts Samspel and waits until its pages answer. */
export async function startSamspel(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<RunningSamspel> {
  const samspel = await launchSamspel(dataFolder, environment)
  for (let waitedMs = 0; waitedMs < READY_WITHIN_MS; waitedMs += 50) {
    if (samspel.process.exitCode !== null) throw new Error(`Samspel ended while starting:\n${samspel.said()}`)
    const answer = await fetch(`${samspel.url}/health`).catch(() => undefined)
    if (answer?.ok) return samspel
    await sleep(50)
  }
  await samspel.stop()
  throw new Error(`Samspel did not answer within ${READY_WITHIN_MS / 1000} s:\n${samspel.said()}`)
}
