import type { Listener } from '#app/platform/database/listener.server.ts'
import { COHORT_CHANNEL } from '../live-updates.server.ts'

/** A page of each cohort that somebody works with, in a few windows. */
const MOST_STREAMS_EACH = 12
const BEAT_MS = 20_000
/** Changes that come together are told together. */
const GATHER_MS = 150

export interface CohortWatcher {
  personId: string
  cohortId: string
  /** Whether they may still watch it: asked now and then. */
  mayWatch(): Promise<boolean>
  changed(): void
  /** Keeps the connection open. */
  beat(): void
  end(): void
}

const streams = new WeakMap<Listener, Map<string, number>>()

/**
 * Tells that something of a cohort has changed, and nothing of what: the page asks anew, and its own policy answers.
 *
 * @returns a function that ends the watching; null when the person watches too much already
 */
export function watchCohort(listener: Listener, watcher: CohortWatcher): (() => void) | null {
  const counts = streams.get(listener) ?? new Map<string, number>()
  streams.set(listener, counts)
  const { personId, cohortId } = watcher
  const open = counts.get(personId) ?? 0
  if (open >= MOST_STREAMS_EACH) return null
  counts.set(personId, open + 1)
  let gathering: NodeJS.Timeout | undefined
  const unlisten = listener.listen(COHORT_CHANNEL, (payload) => {
    if (payload !== null && payload !== cohortId) return
    gathering ??= setTimeout(() => {
      gathering = undefined
      watcher.changed()
    }, GATHER_MS)
  })
  const beating = setInterval(async () => {
    const may = await watcher.mayWatch().catch(() => true)
    if (may) watcher.beat()
    else watcher.end()
  }, BEAT_MS)
  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    unlisten()
    clearTimeout(gathering)
    clearInterval(beating)
    const left = (counts.get(personId) ?? 1) - 1
    if (left > 0) counts.set(personId, left)
    else counts.delete(personId)
  }
}
