import { expect, test } from 'vitest'
import type { Listener } from '#app/platform/database/listener.server.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, unitIdOf } from '#test/people.ts'
import { liveDeskOf, type Watched, type Watcher } from './live-desk.server.ts'

const { db } = await createDemoDatabase()

/** A live desk that hears what the test says, on a clock that the test moves. */
function openDesk() {
  const heard = new Map<string, (payload: string | null) => void>()
  const listener: Listener = {
    listen: (channel, hear) => {
      heard.set(channel, hear)
      return () => heard.delete(channel)
    },
    stop: async () => {},
  }
  let nowMs = 0
  const desk = liveDeskOf(listener, db, () => new Date(nowMs))
  const hear = (caseId: string | null) => heard.get('case_changed')!(caseId)
  return { desk, pass: (ms: number) => (nowMs += ms), missed: () => hear(null), changed: hear }
}

function watcher(name: string, asked: string[], more: Partial<Watcher> = {}) {
  const told: string[] = []
  const wanted: Watcher = {
    personId: name,
    name,
    watched: { kind: 'inbox', unitIds: new Set(), restrictedUnitIds: new Set() },
    rightKey: name,
    stillWatched: async () => {
      asked.push(name)
      return wanted.watched
    },
    tell: (event) => told.push(event?.name ?? 'beat'),
    end: () => told.push('end'),
    ...more,
  }
  return { wanted, told }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

test('a right is asked for once for all streams that have it, and an inbox’s not with every change', async () => {
  const { desk, pass, missed } = openDesk()
  const asked: string[] = []
  const all = ['a', 'a', 'a', 'b'].map((name) => watcher(name, asked))
  for (const { wanted } of all) desk.watch(wanted)
  missed()
  missed()
  await settled()
  expect(asked).toEqual([])
  expect(all.map(({ told }) => told.length)).toEqual([2, 2, 2, 2])
  pass(10_000)
  missed()
  await settled()
  expect(asked.toSorted()).toEqual(['a', 'b'])
  expect(all.map(({ told }) => told.length)).toEqual([3, 3, 3, 3])
})

test('a right that was lost ends every stream that had it, and no other', async () => {
  const { desk, pass, missed } = openDesk()
  const lost = ['a', 'a'].map((name) => watcher(name, [], { stillWatched: async () => null }))
  const kept = watcher('b', [])
  for (const { wanted } of [...lost, kept]) desk.watch(wanted)
  pass(10_000)
  missed()
  await settled()
  expect(lost.map(({ told }) => told)).toEqual([
    ['ended', 'end'],
    ['ended', 'end'],
  ])
  expect(kept.told).toEqual(['changed'])
})

test('who loses one of several units is told no more of what changes there, and goes on with the rest', async () => {
  const { desk, pass, changed } = openDesk()
  const [kept, lost] = (await Promise.all(['Felles mottak', 'NTNU IT'].map((name) => unitIdOf(db, name)))) as [
    string,
    string,
  ]
  const inKept = await askCase(db, kept, {}, demoClock.now())
  const inLost = await askCase(db, lost, {}, demoClock.now())
  const inboxOf = (...unitIds: string[]): Watched => ({
    kind: 'inbox',
    unitIds: new Set(unitIds),
    restrictedUnitIds: new Set(),
  })
  const handler = watcher('a', [], { watched: inboxOf(kept, lost), stillWatched: async () => inboxOf(kept) })
  desk.watch(handler.wanted)
  const gathered = () => new Promise((resolve) => setTimeout(resolve, 400))
  pass(10_000)
  // The right is asked for before it is told, and what was lost is not told.
  changed(inLost.id)
  await gathered()
  expect(handler.told).toEqual([])
  changed(inLost.id)
  await gathered()
  expect(handler.told).toEqual([])
  changed(inKept.id)
  await gathered()
  expect(handler.told).toEqual(['changed'])
})
