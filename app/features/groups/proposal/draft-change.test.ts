import { expect, test } from 'vitest'
import { presets } from '../forming/presets.ts'
import type { Draft, Place } from './draft.ts'
import {
  type DraftChange,
  findRedoable,
  findUndoable,
  inverseOf,
  type MadeChange,
  movedMeanwhile,
  refusalOf,
  remainder,
} from './draft-change.ts'

const draftOf = (placeOf: Record<string, Partial<Place>>): Draft => ({
  cohortId: 'c',
  version: 1,
  settings: presets.firstYear,
  groups: ['g1', 'g2', 'g3'].map((id, index) => ({ id, number: index + 1, name: '', meeting: {} })),
  placeOf: new Map(Object.entries(placeOf).map(([id, place]) => [id, { group: null, locked: false, ...place }])),
  publishedVersion: 0,
  createdAt: new Date(0),
})
const draft = draftOf({ ada: { group: 'g1' }, bo: { group: 'g2', locked: true }, cleo: {} })
const move = (student: string, from: string | null, to: string | null): DraftChange => ({
  moves: [{ student, from, to }],
  locks: [],
})

test.each([
  [move('ada', 'g1', 'g2'), null],
  [move('cleo', null, 'g3'), null],
  [move('nobody', 'g1', 'g2'), 'groups.draft.unknownStudent'],
  [move('ada', 'g1', 'g9'), 'groups.draft.unknownGroup'],
  [move('ada', 'g1', 'g1'), 'groups.draft.sameGroup'],
  [move('bo', 'g2', 'g1'), 'groups.draft.locked'],
  [{ moves: [], locks: [{ student: 'cleo', locked: true }] }, 'groups.draft.unplaced'],
])('%j is refused with %s', (change, refusal) => expect(refusalOf(change, draft)).toBe(refusal))

test('who was moved elsewhere meanwhile is a conflict; who was moved to the same place is none', () => {
  expect(movedMeanwhile(move('ada', 'g2', 'g3'), draft)).toHaveLength(1)
  expect(movedMeanwhile(move('ada', 'g3', 'g1'), draft)).toEqual([])
  expect(remainder(move('ada', 'g3', 'g1'), draft).moves).toEqual([])
})

test('the inverse of a change takes it back', () => {
  const change: DraftChange = {
    moves: [{ student: 'ada', from: 'g1', to: null }],
    locks: [{ student: 'bo', locked: false }],
  }
  expect(inverseOf(change)).toEqual({
    moves: [{ student: 'ada', from: null, to: 'g1' }],
    locks: [{ student: 'bo', locked: true }],
  })
  expect(inverseOf(inverseOf(change))).toEqual(change)
})

/** Plays what people do against the two rules, as the use case does. */
function play(steps: readonly string[]) {
  const changes: MadeChange[] = []
  for (const step of steps) {
    const [byId = '', what] = step.split(' ')
    const undone = what === 'undo' ? findUndoable(changes, byId) : undefined
    const redone = what === 'redo' ? findRedoable(changes, byId) : undefined
    if (what !== 'does' && !undone && !redone) continue
    changes.unshift({
      version: changes.length + 1,
      byId,
      by: byId,
      at: new Date(0),
      change: { moves: [], locks: [] },
      undoes: undone?.version ?? null,
      redoes: redone?.version ?? null,
    })
  }
  return changes
    .toReversed()
    .map(({ undoes, redoes }) => (undoes ? `undoes ${undoes}` : redoes ? `redoes ${redoes}` : 'does'))
}

test.each([
  [
    ['a does', 'a does', 'a undo', 'a undo', 'a undo'],
    ['does', 'does', 'undoes 2', 'undoes 1'],
  ],
  [
    ['a does', 'a undo', 'a redo', 'a undo', 'a redo'],
    ['does', 'undoes 1', 'redoes 2', 'undoes 3', 'redoes 4'],
  ],
  [
    ['a does', 'a does', 'a undo', 'a undo', 'a redo', 'a redo', 'a redo'],
    ['does', 'does', 'undoes 2', 'undoes 1', 'redoes 4', 'redoes 3'],
  ],
  // What is done anew ends what could be redone; what another does, does not.
  [
    ['a does', 'a undo', 'a does', 'a redo'],
    ['does', 'undoes 1', 'does'],
  ],
  [
    ['a does', 'a undo', 'b does', 'a redo'],
    ['does', 'undoes 1', 'does', 'redoes 2'],
  ],
  // Everybody undoes their own.
  [
    ['a does', 'b does', 'a undo', 'b undo', 'b undo'],
    ['does', 'does', 'undoes 1', 'undoes 2'],
  ],
])('%j is %j', (steps, told) => expect(play(steps)).toEqual(told))
