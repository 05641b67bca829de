import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#test/free-port.ts'
import { createDataFolder, launchSamspel, type RunningSamspel, removeDataFolder } from '#test/start-samspel.ts'

const READY_WITHIN_MS = 120_000

/** One process of an installation whose database lies elsewhere. */
export interface Node {
  role: 'web' | 'worker'
  url: string
  samspel: RunningSamspel
  /** SIGKILL: nothing is closed in order. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a web node or a worker as an installation of several processes has them.
 *
 * @param environment must name DATABASE_URL; PORT where a killed node comes back to its address
 */
export async function startNode(role: 'web' | 'worker', environment: Record<string, string>): Promise<Node> {
  const folder = await createDataFolder()
  const port = environment.PORT ?? String(await findFreePort())
  const samspel = await launchSamspel(folder, { ...environment, ROLE: role, PORT: port })
  const gone = async () => {
    await samspel.ended
    await removeDataFolder(folder)
  }
  for (let waitedMs = 0; !samspel.said().includes('Stop with Ctrl-C'); waitedMs += 50) {
    if (samspel.process.exitCode !== null || waitedMs > READY_WITHIN_MS)
      throw new Error(`A ${role} node did not start:\n${samspel.said()}`)
    await sleep(50)
  }
  return {
    role,
    url: samspel.url,
    samspel,
    kill: async () => {
      samspel.process.kill('SIGKILL')
      await gone()
    },
    stop: async () => {
      samspel.process.kill('SIGTERM')
      await gone()
    },
  }
}
