import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#test/free-port.ts'
import { createDataFolder, removeDataFolder } from '#test/start-samspel.ts'

// npm run bench:start: from `npm start` to the front page's first answer, on a clone of the last commit. `cold` installs
// the packages, builds the pages, makes the database and loads the demonstration; `warm` is the second start.

const root = join(import.meta.dirname, '../..')
const clone = mkdtempSync(join(tmpdir(), 'samspel-clone-'))
const dataFolder = await createDataFolder()
try {
  // As root the database's user must be able to pass; a clone of one's own is not that closed either.
  const cloned = spawnSync('git', ['clone', '--quiet', root, join(clone, 'samspel')], { stdio: 'inherit' })
  if (cloned.status !== 0) throw new Error('git clone failed')
  const cold = await timeStart()
  const warm = [await timeStart(), await timeStart(), await timeStart()]
  console.log('| start | seconds to the first answer |\n|---|---:|')
  console.log(`| cold, from a clean clone | ${cold.toFixed(1)} |`)
  console.log(`| warm, median of three | ${(warm.sort((a, b) => a - b)[1] ?? 0).toFixed(1)} |`)
} finally {
  rmSync(clone, { recursive: true, force: true })
  await removeDataFolder(dataFolder)
}

/** Seconds from the command to the front page; stops Samspel again. */
async function timeStart() {
  const port = await findFreePort()
  const { NODE_ENV: _, ...inherited } = process.env
  const startedAt = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: join(clone, 'samspel'),
    env: { ...inherited, PORT: String(port), SAMSPEL_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => npm.once('close', resolve))
  try {
    while (npm.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}/nb`).catch(() => undefined)
      if (answer?.ok && (await answer.text()).includes('</html>')) return (performance.now() - startedAt) / 1000
      await sleep(25)
    }
    throw new Error('npm start ended before it answered')
  } finally {
    npm.kill('SIGTERM')
    await ended
  }
}
