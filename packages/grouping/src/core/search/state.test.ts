import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProblem } from '../problem/check-problem.ts'
import { batchOf, changeOf, draws, make, placesAfter, startAtRandom, swapsOf } from '../testing/changes.ts'
import { problems } from '../testing/problems.ts'
import { State } from './state.ts'

// What a change would give, told without making it, in random problems of all kinds of criteria mixed.

const seeds = fc.integer()
const crowded = { criteria: { min: 2, max: 6 }, persons: { min: 4, max: 12 }, isFair: false }
const penaltyOf = (index: number) => 0.1 * (index + 1)

test('what a swap or a move is said to give is what it gives', () => {
  fc.assert(
    fc.property(problems(crowded), seeds, draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      state.setPenalties(penaltyOf)
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (!change) continue
        if (change.kind === 'swap') state.swapIf(change.one, change.other)
        else state.moveIf(change.one, change.to)
        const anew = new State(formation, placesAfter(change, state))
        expect(state.scoreChange).toBeCloseTo(anew.score - state.score, 9)
        expect(state.breachChange).toBeCloseTo(anew.breach - state.breach, 9)
        expect(state.energyChange).toBeCloseTo(energyOf(anew) - energyOf(state), 9)
        make(change, state)
      }
    }),
    { numRuns: 300 },
  )
})

test('a batch keeps exactly the swaps that give what they must', () => {
  const mixed = fc.boolean().chain((sectionCriteria) => problems({ ...crowded, sectionCriteria }))
  fc.assert(
    fc.property(mixed, seeds, fc.nat(999), fc.nat(999), (problem, seed, drawn, border) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      state.setPenalties(penaltyOf)
      const one = drawn % state.groups.persons
      const swaps = swapsOf(state, one)
      if (swaps.length === 0) return
      const gains = swaps.map((swap) => energyOf(new State(formation, placesAfter(swap, state))) - energyOf(state))
      // Just below what one of them gives, so that whoever hopes for too little drops it.
      const least = gains[border % swaps.length]! - 1e-8
      const batch = batchOf(state, one, least)
      state.judge(batch)
      const expected = swaps.filter((_, index) => gains[index]! > least).map(({ other }) => other)
      expect(Array.from(batch.others.subarray(0, batch.count))).toEqual(expected)
    }),
    { numRuns: 400 },
  )
})

test('sizes, sections and locks hold after all changes that are allowed', () => {
  fc.assert(
    fc.property(problems({ persons: { min: 4, max: 12 } }), seeds, draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      expect(faultsOf(state)).toEqual([])
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (!change) continue
        const isAllowed =
          change.kind === 'swap' ? state.canSwap(change.one, change.other) : state.canMove(change.one, change.to)
        if (isAllowed) make(change, state)
      }
      expect(faultsOf(state)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** Score less the breach of each requirement times its penalty. */
function energyOf({ score, criteria, formation }: State): number {
  return formation.problem.criteria.reduce(
    (energy, { required }, index) =>
      required
        ? energy - penaltyOf(index) * criteria[index]!.breaches.reduce((sum, breach) => sum + breach, 0)
        : energy,
    score,
  )
}

/** Everything in the places of people that the problem does not allow. */
function faultsOf({ formation: { cohort }, groups }: State): string[] {
  const faults = cohort.groups.flatMap(({ id, min, max }, group) =>
    groups.size[group]! < min || groups.size[group]! > max ? [`size of ${id}`] : [],
  )
  cohort.participants.forEach(({ id, locked, group, section }, person) => {
    const own = cohort.groups[groups.unitOf[person]!]!
    if (locked && own.id !== group) faults.push(`lock of ${id}`)
    if (section !== undefined && own.section !== section) faults.push(`section of ${id}`)
  })
  return faults
}
