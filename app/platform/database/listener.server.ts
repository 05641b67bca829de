import pg from 'pg'
import type { Log } from '#app/platform/log.ts'

/** What a listener is told: the payload, or null when something may have been missed, before it listened or in a break. */
export type Heard = (payload: string | null) => void

/** Hears what transactions announce with NOTIFY, on one connection for the whole process. */
export interface Listener {
  /** @returns a function that stops the listening */
  listen(channel: string, heard: Heard): () => void
  stop(): Promise<void>
}

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000

/** Connects when somebody first listens, and again whenever the connection is lost. */
export function createListener(connectionString: string, log: Log): Listener {
  const listeners = new Map<string, Set<Heard>>()
  let client: pg.Client | null = null
  let connecting = false
  let stopped = false
  let waitMs = FIRST_WAIT_MS
  let retry: NodeJS.Timeout | undefined

  const lose = (lost: pg.Client) => {
    if (client !== lost || stopped) return
    client = null
    again()
  }

  function again() {
    retry = setTimeout(connect, waitMs)
    retry.unref()
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)
  }

  async function connect() {
    if (connecting || client || stopped) return
    connecting = true
    const opening = new pg.Client({ connectionString, keepAlive: true, application_name: 'samspel-listener' })
    opening.on('error', () => lose(opening))
    opening.on('end', () => lose(opening))
    opening.on('notification', ({ channel, payload }) => {
      for (const heard of listeners.get(channel) ?? []) heard(payload ?? '')
    })
    try {
      await opening.connect()
      // A channel that is added meanwhile comes last in the map, and has its turn.
      for (const channel of listeners.keys()) await opening.query(`listen ${pg.escapeIdentifier(channel)}`)
      client = opening
      waitMs = FIRST_WAIT_MS
    } catch (error) {
      log.warn({ err: error }, 'listening for changes')
      opening.end().catch(() => {})
      if (!stopped) again()
    } finally {
      connecting = false
    }
    if (stopped) await opening.end().catch(() => {})
    else if (client) for (const heards of listeners.values()) for (const heard of heards) heard(null)
  }

  return {
    listen(channel, heard) {
      const known = listeners.get(channel)
      const heards = known ?? new Set()
      listeners.set(channel, heards.add(heard))
      if (!known && client)
        client.query(`listen ${pg.escapeIdentifier(channel)}`).then(
          () => heard(null),
          () => {},
        )
      else connect()
      return () => heards.delete(heard)
    },
    async stop() {
      stopped = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
