import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Listener } from '#app/platform/database/listener.server.ts'
import { CASE_CHANNEL } from '../live-updates.server.ts'
import { type CaseUnits, listUnitsOfCases } from './case-units.queries.server.ts'
import { PresenceBoard, type Present } from './presence.ts'

/** What somebody watches: one case, or the inbox of some units. */
export type Watched =
  | { kind: 'case'; caseId: string }
  | { kind: 'inbox'; unitIds: ReadonlySet<string>; restrictedUnitIds: ReadonlySet<string> }

export interface Watcher {
  personId: string
  name: string
  watched: Watched
  /** The same for streams whose right is one and the same: of one session, to one thing. */
  rightKey: string
  /** What they may still watch of it, null for nothing: asked before each change is told, and now and then. */
  stillWatched(): Promise<Watched | null>
  /** Writes one event, or with null only what keeps the connection open. */
  tell(event: { name: 'changed' | 'presence' | 'ended'; data: unknown } | null): void
  end(): void
}

export interface LiveDesk {
  /** @returns a function that ends the watching; null when the person watches too much already */
  watch(watcher: Watcher): (() => void) | null
  /** Somebody is writing in a case. */
  noteWriting(personId: string, caseId: string): void
}

/** A page of each case that somebody works with, in a few windows. */
const MOST_STREAMS_EACH = 12
const BEAT_MS = 20_000
/** Changes that come together are told together. */
const GATHER_MS = 250
/** An inbox is told nothing but that it has changed: its right is not asked for with every one of many changes. */
const INBOX_TRUSTED_MS = 10_000
/** Rights that are asked for at once; requests want connections too. */
const ASKED_AT_ONCE = 4
const WRITES_FOR_MS = 15_000
const PRESENCE_CHANNEL = 'case_presence'

/** What nodes tell each other of who is where; `asks` wants to know who is in a case. */
type Word =
  | { is: 'here'; caseId: string; present: Present }
  | { is: 'gone'; caseId: string; streamId: string }
  | { is: 'asks'; caseId: string }

interface Stream extends Watcher {
  id: string
  writesUntil: number
  /** When their right was last seen to hold. */
  heldAt: number
}

const desks = new WeakMap<Listener, LiveDesk>()

/** The one live desk of a web node. */
export function liveDeskOf(listener: Listener, db: Db, realNow: () => Date): LiveDesk {
  const known = desks.get(listener) ?? createLiveDesk(listener, db, realNow)
  desks.set(listener, known)
  return known
}

function createLiveDesk(listener: Listener, db: Db, realNow: () => Date): LiveDesk {
  const streams = new Map<string, Stream>()
  const board = new PresenceBoard()
  const changed = new Set<string>()
  let gathering = false
  const nowMs = () => realNow().getTime()
  const all = () => [...streams.values()]
  const ofCase = (caseId: string) => all().filter(({ watched }) => watched.kind === 'case' && watched.caseId === caseId)

  const say = (word: Word) =>
    sql`select pg_notify(${PRESENCE_CHANNEL}, ${JSON.stringify(word)})`.execute(db).catch(() => {})

  const sayHere = (stream: Stream) => {
    const { id: streamId, personId, name, watched, writesUntil } = stream
    if (watched.kind === 'case')
      say({ is: 'here', caseId: watched.caseId, present: { streamId, personId, name, writing: writesUntil > nowMs() } })
  }

  const tellPresence = (caseId: string) => {
    for (const stream of ofCase(caseId))
      stream.tell({ name: 'presence', data: board.othersThan(stream.personId, caseId) })
  }

  function hearPresence(payload: string | null) {
    if (payload === null) return all().forEach(sayHere)
    const word = JSON.parse(payload) as Word
    if (word.is === 'asks') ofCase(word.caseId).forEach(sayHere)
    else if (
      word.is === 'here' ? board.see(word.caseId, word.present, nowMs()) : board.leave(word.caseId, word.streamId)
    )
      tellPresence(word.caseId)
  }

  function hearChange(caseId: string | null) {
    if (caseId === null) return void tellChanged(all())
    changed.add(caseId)
    if (gathering) return
    gathering = true
    setTimeout(tellGathered, GATHER_MS)
  }

  async function tellGathered() {
    gathering = false
    const caseIds = [...changed]
    changed.clear()
    await tellChanged(caseIds.flatMap(ofCase))
    const inboxes = all().filter(({ watched }) => watched.kind === 'inbox')
    if (inboxes.length === 0) return
    // Without an answer, each may be concerned.
    const units = await listUnitsOfCases(db, caseIds).catch(() => null)
    await tellChanged(inboxes, ({ watched }) => units === null || units.some((one) => concerns(one, watched)))
  }

  /** @param isConcerned asked once more of who had to be asked for: what they may watch may be less than it was */
  async function tellChanged(streams: readonly Stream[], isConcerned: (stream: Stream) => boolean = () => true) {
    const concerned = streams.filter(isConcerned)
    const isTrusted = ({ watched, heldAt }: Stream) => watched.kind === 'inbox' && nowMs() - heldAt < INBOX_TRUSTED_MS
    for (const stream of concerned.filter(isTrusted)) stream.tell({ name: 'changed', data: null })
    const groups = [
      ...Map.groupBy(
        concerned.filter((stream) => !isTrusted(stream)),
        ({ rightKey }) => rightKey,
      ).values(),
    ]
    while (groups.length > 0) {
      await Promise.all(
        groups.splice(0, ASKED_AT_ONCE).map(async (group) => {
          for (const stream of (await stillHolding(group)).filter(isConcerned))
            stream.tell({ name: 'changed', data: null })
        }),
      )
    }
  }

  /**
   * Of streams with one right, all that are still there, or none: then they end. Asked once for all of them, which watch
   * from then on what they still may. A database that is away takes no right from anybody.
   */
  async function stillHolding(group: readonly Stream[]): Promise<Stream[]> {
    const [first] = group
    const watched = (await first?.stillWatched().catch(() => first.watched)) ?? null
    const there = group.filter(({ id }) => streams.has(id))
    if (watched !== null) {
      for (const stream of there) Object.assign(stream, { heldAt: nowMs(), watched })
      return there
    }
    for (const stream of there) {
      stream.tell({ name: 'ended', data: null })
      leave(stream)
      stream.end()
    }
    return []
  }

  function leave({ id: streamId, watched }: Stream) {
    if (!streams.delete(streamId) || watched.kind !== 'case') return
    say({ is: 'gone', caseId: watched.caseId, streamId })
  }

  async function beat() {
    for (const caseId of board.forgetSilent(nowMs())) tellPresence(caseId)
    for (const group of Map.groupBy(all(), ({ rightKey }) => rightKey).values()) {
      for (const stream of await stillHolding(group)) {
        stream.tell(null)
        sayHere(stream)
      }
    }
  }

  listener.listen(CASE_CHANNEL, hearChange)
  listener.listen(PRESENCE_CHANNEL, hearPresence)
  setInterval(beat, BEAT_MS).unref()

  return {
    watch(watcher) {
      if (all().filter(({ personId }) => personId === watcher.personId).length >= MOST_STREAMS_EACH) return null
      const stream: Stream = { ...watcher, id: randomUUID(), writesUntil: 0, heldAt: nowMs() }
      streams.set(stream.id, stream)
      if (watcher.watched.kind === 'case') {
        const { caseId } = watcher.watched
        stream.tell({ name: 'presence', data: board.othersThan(stream.personId, caseId) })
        sayHere(stream)
        say({ is: 'asks', caseId })
      }
      return () => leave(stream)
    },
    noteWriting(personId, caseId) {
      for (const stream of ofCase(caseId).filter((one) => one.personId === personId)) {
        stream.writesUntil = nowMs() + WRITES_FOR_MS
        sayHere(stream)
        setTimeout(() => streams.has(stream.id) && sayHere(stream), WRITES_FOR_MS + 50).unref()
      }
    },
  }
}

const concerns = ({ restricted, unitIds }: CaseUnits, watched: Watched) =>
  watched.kind === 'inbox' &&
  unitIds.some((unitId) => (restricted ? watched.restrictedUnitIds : watched.unitIds).has(unitId))
