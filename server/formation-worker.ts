import { availableParallelism } from 'node:os'
import { type Claim, claimFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import { COHORT_CHANNEL } from '#app/features/groups/live-updates.server.ts'
import type { Samspel } from '#app/platform/context.ts'
import { giveBackFormation, runFormation } from './run-formation.ts'

/** So often a worker looks for what it was not told of: after a dead worker, or a lost connection. */
const LOOK_MS = 3000

/**
 * Runs formations, with no more searches at once than there are processors, unless one formation alone has more. The
 * formation is its own entry in the queue: whoever raises its fence has it. A dead worker's is taken over by the next who
 * looks, however busy: somebody has waited for it and seen how far it came.
 */
export function startFormationWorker(house: Pick<Samspel, 'db' | 'clock' | 'log' | 'listener'>): {
  stop(): Promise<void>
} {
  const { db, log, listener } = house
  const running = new Map<Claim, { stop: AbortController; ended: Promise<void> }>()
  let isStopping = false
  let looking = Promise.resolve()

  const searches = () => [...running.keys()].reduce((sum, { settings }) => sum + settings.alternatives, 0)

  async function look() {
    while (!isStopping) {
      const claim = await claimFormation(db, searches() < availableParallelism() ? 'all' : 'abandoned')
      if (!claim) return
      const stop = new AbortController()
      const ended = runFormation(house, claim, stop.signal)
        .catch((error) => log.error({ err: error }, 'forming groups'))
        .finally(() => {
          running.delete(claim)
          lookSoon()
        })
      running.set(claim, { stop, ended })
    }
  }

  function lookSoon() {
    looking = looking.then(look).catch((error) => log.error({ err: error }, 'looking for groups to form'))
  }

  const unlisten = listener.listen(COHORT_CHANNEL, lookSoon)
  const timer = setInterval(lookSoon, LOOK_MS)
  lookSoon()
  return {
    async stop() {
      isStopping = true
      clearInterval(timer)
      unlisten()
      await looking
      await Promise.all(
        [...running].map(async ([claim, { stop, ended }]) => {
          stop.abort()
          await ended
          await giveBackFormation(db, claim)
        }),
      )
    },
  }
}
