import * as fc from 'fast-check'
import { SwapBatch } from '../criteria/swap-batch.ts'
import type { Formation } from '../problem/check-problem.ts'
import { Random } from '../random.ts'
import { placeAtRandom } from '../search/place.ts'
import { State } from '../search/state.ts'

// Random changes of a formation, for property tests.

/** Numbers that are taken modulo what there is: a person, and another person to swap with or a group to move to. */
export interface Draw {
  readonly person: number
  readonly target: number
  readonly swaps: boolean
}

export interface Swap {
  readonly kind: 'swap'
  readonly one: number
  readonly other: number
  /** Groups of the one and of the other, before the swap. */
  readonly from: number
  readonly to: number
}

/** What a draw means for a formation. */
export type Change = Swap | { readonly kind: 'move'; readonly one: number; readonly from: number; readonly to: number }

export const draws = fc.array(fc.record({ person: fc.nat(999), target: fc.nat(999), swaps: fc.boolean() }), {
  minLength: 4,
  maxLength: 12,
})

export function startAtRandom(formation: Formation, seed: number): State {
  return new State(formation, placeAtRandom(formation, new Random(seed)))
}

/** The change that is drawn, or null when it is none or has no room. Locks, sections and smallest sizes are not asked. */
export function changeOf(draw: Draw, { groups, max }: State): Change | null {
  const one = draw.person % groups.persons
  const from = groups.unitOf[one]!
  if (draw.swaps) {
    const other = draw.target % groups.persons
    const to = groups.unitOf[other]!
    return from === to ? null : { kind: 'swap', one, other, from, to }
  }
  const to = draw.target % groups.units
  return from === to || groups.size[to]! >= max[to]! ? null : { kind: 'move', one, from, to }
}

export function make(change: Change, state: State): void {
  if (change.kind === 'swap') state.swap(change.one, change.other)
  else state.move(change.one, change.to)
}

/** Group of each person after the change. */
export function placesAfter(change: Change, state: State): Int32Array {
  const groupOf = state.groups.unitOf.slice()
  groupOf[change.one] = change.to
  if (change.kind === 'swap') groupOf[change.other] = change.from
  return groupOf
}

/** Who leaves and who comes to each of the two groups; −1 is nobody. */
export function sidesOf(change: Change): readonly { group: number; out: number; inn: number }[] {
  const other = change.kind === 'swap' ? change.other : -1
  return [
    { group: change.from, out: change.one, inn: other },
    { group: change.to, out: other, inn: change.one },
  ]
}

/** The person's swaps with everybody in another group. */
export function swapsOf({ groups }: State, one: number): Swap[] {
  const from = groups.unitOf[one]!
  return Array.from(groups.unitOf, (to, other) => ({ kind: 'swap' as const, one, other, from, to })).filter(
    ({ to }) => to !== from,
  )
}

/** Those swaps, each of which must give at least so much. */
export function batchOf(state: State, one: number, least: number): SwapBatch {
  const batch = new SwapBatch(state.groups.persons)
  batch.one = one
  batch.unit = state.groups.unitOf[one]!
  for (const { other, to } of swapsOf(state, one)) batch.add(other, to, least)
  return batch
}
