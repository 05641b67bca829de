import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** One thing that must succeed: a command of this repository, with a name for people. */
export interface Step {
  name: string
  /** Run by Node, from the repository's root. */
  command: readonly string[]
  environment?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')

/**
 * Runs the steps, at most `atOnce` at a time in the order given; each tells when it is done, and what it said if it
 * failed.
 *
 * @returns the names of those that failed
 */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<string[]> {
  const waiting = [...steps]
  const failed: string[] = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const startedAt = performance.now()
      const { ok, said } = await run(step)
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds} s)`)
      if (ok) continue
      failed.push(step.name)
      console.log(said.trimEnd().replace(/^/gm, '    '))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return failed
}

function run({ command, environment }: Step) {
  return new Promise<{ ok: boolean; said: string }>((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.once('error', (error) => resolve({ ok: false, said: said + error }))
    child.once('close', (code) => resolve({ ok: code === 0, said }))
  })
}

/** The file that a package's command runs, for `Step.command`. */
export const bin = (name: string) => join(root, 'node_modules/.bin', name)
