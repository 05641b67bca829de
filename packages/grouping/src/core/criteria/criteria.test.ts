import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { State } from '../search/state.ts'
import { type Change, changeOf, draws, make, placesAfter, sidesOf, startAtRandom } from '../testing/changes.ts'
import { allKinds, type CriterionKind } from '../testing/criteria.ts'
import { problems } from '../testing/problems.ts'
import type { CompiledCriterion } from './criterion.ts'
import { SwapBatch } from './swap-batch.ts'

// What holds of every kind of criterion, in random problems of that kind.

const seeds = fc.integer()

test('a change gives what reckoning anew gives, for both groups and every kind', () => {
  forEachKind(40, (kinds) =>
    fc.property(problems({ kinds, criteria: { min: 1, max: 2 } }), seeds, draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (!change) continue
        const anew = new State(formation, placesAfter(change, state))
        state.criteria.forEach((criterion, index) => {
          const [from, to] = [unitOf(state, index, change.from), unitOf(state, index, change.to)]
          if (from === to) return
          for (const { group, out, inn } of sidesOf(change)) {
            const unit = unitOf(state, index, group)
            const told = [...worth(criterion, unit, out, inn), ...personScores(state, index, unit, out, inn)]
            const after = anew.criteria[index]!
            expectClose(told, [...worth(after, unit, -1, -1), ...personScores(anew, index, unit, -1, -1)])
          }
        })
        make(change, state)
      }
    }),
  )
})

test('after any changes a criterion says what it says of the same groups made at once', () => {
  forEachKind(30, (kinds) =>
    fc.property(problems({ kinds, criteria: { min: 1, max: 2 } }), seeds, draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (change) make(change, state)
      }
      const anew = new State(formation, state.groups.unitOf)
      state.criteria.forEach((criterion, index) => {
        for (const unit of unitsOf(state, index)) {
          expectClose(worth(criterion, unit, -1, -1), worth(anew.criteria[index]!, unit, -1, -1))
        }
      })
      expectClose([state.score, state.breach], [anew.score, anew.breach])
    }),
  )
})

test('a batch of swaps is judged as each swap by itself', () => {
  forEachKind(30, (kinds) =>
    fc.property(
      problems({ kinds, criteria: { min: 1, max: 2 }, sectionCriteria: false }),
      seeds,
      fc.nat(999),
      (problem, seed, drawn) => {
        const state = startAtRandom(readProblem(problem), seed)
        const one = drawn % state.groups.persons
        for (const criterion of state.criteria) {
          const batch = batchOf(state, one, 0)
          const gains = swapsOf(state, one).map(({ other, from, to }) => {
            const [here, there] = [worth(criterion, from, one, other), worth(criterion, to, other, one)]
            const share = here[0]! + there[0]! - criterion.shares[from]! - criterion.shares[to]!
            const breach = here[2]! + there[2]! - criterion.breaches[from]! - criterion.breaches[to]!
            return 0.75 * share - 0.5 * breach
          })
          criterion.judge(batch, 0.75, 0.5)
          expectClose(batch.gains.subarray(0, batch.count), gains)
        }
      },
    ),
  )
})

test('a swap is dropped exactly when it gives less than it must, by itself and in a batch', () => {
  fc.assert(
    fc.property(
      problems({ criteria: { min: 2, max: 6 } }),
      seeds,
      fc.nat(999),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      (problem, seed, drawn, least) => {
        const formation = readProblem(problem)
        const state = startAtRandom(formation, seed)
        state.setPenalties(() => 0.25)
        const one = drawn % state.groups.persons
        const batch = batchOf(state, one, least)
        state.judge(batch)
        const kept = new Set(batch.others.subarray(0, batch.count))
        for (const swap of swapsOf(state, one)) {
          const anew = new State(formation, placesAfter(swap, state))
          const gain = anew.score - state.score - 0.25 * (anew.breach - state.breach)
          // Which side of the border a tie falls is a matter of rounding.
          if (Math.abs(gain - least) < 1e-9) continue
          expect(kept.has(swap.other)).toBe(gain > least)
          state.swapIf(one, swap.other)
          expect(state.energyChange).toBeCloseTo(gain, 9)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('scores are from 0 to 1, and shares sum to no more than the total', () => {
  forEachKind(30, (kinds) =>
    fc.property(problems({ kinds, criteria: { min: 1, max: 2 } }), seeds, (problem, seed) => {
      const state = startAtRandom(readProblem(problem), seed)
      state.criteria.forEach((criterion, index) => {
        let sum = 0
        let concern = 0
        for (const unit of unitsOf(state, index)) {
          const [share, concerned, breach] = worth(criterion, unit, -1, -1)
          sum += share!
          concern += concerned!
          expect(share).toBeGreaterThan(-1e-9)
          expect(share).toBeLessThan(concerned! + 1e-9)
          expect(breach).toBeGreaterThanOrEqual(0)
          for (const score of personScores(state, index, unit, -1, -1)) {
            expect(score === -1 || (score >= 0 && score <= 1 + 1e-9)).toBe(true)
          }
        }
        expect(sum).toBeLessThan(criterion.total + 1e-9)
        expect(concern).toBeLessThan(criterion.total + 1e-9)
      })
      expect(state.score).toBeLessThan(1 + 1e-9)
    }),
  )
})

test("a unit's share is the sum of its members' scores by weight", () => {
  forEachKind(30, (kinds) =>
    fc.property(problems({ kinds, criteria: { min: 1, max: 2 } }), seeds, (problem, seed) => {
      const state = startAtRandom(readProblem(problem), seed)
      const { weights } = state.formation.cohort
      state.criteria.forEach((criterion, index) => {
        for (const unit of unitsOf(state, index)) {
          const scores = personScores(state, index, unit, -1, -1)
          const sum = membersOf(state, index, unit).reduce(
            (all, person, k) => all + (scores[k] === -1 ? 0 : weights[person]! * scores[k]!),
            0,
          )
          expectClose(worth(criterion, unit, -1, -1).slice(0, 1), [sum])
        }
      })
    }),
  )
})

test('other names and another order of people and groups change nothing', () => {
  forEachKind(30, (kinds) =>
    fc.property(problems({ kinds, criteria: { min: 1, max: 2 } }), seeds, (problem, seed) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      const other = readProblem(renamed(problem, seed))
      const same = new State(other, samePlaces(state, other))
      expectClose([same.score, same.breach], [state.score, state.breach])
      state.criteria.forEach((_, index) => {
        expectClose([totalShare(same, index)], [totalShare(state, index)])
      })
    }),
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

function forEachKind<Args>(runs: number, propertyOf: (kinds: [CriterionKind]) => fc.IProperty<Args>): void {
  for (const kind of allKinds) fc.assert(propertyOf([kind]), { numRuns: runs })
}

/** The group, or its section where the criterion looks at these. */
function unitOf({ formation, sectionOfGroup }: State, index: number, group: number): number {
  return formation.problem.criteria[index]!.scope === 'section' ? sectionOfGroup[group]! + 1 : group
}

function unitsOf(state: State, index: number): number[] {
  return [...new Set(Array.from({ length: state.groups.units }, (_, group) => unitOf(state, index, group)))]
}

function membersOf(state: State, index: number, unit: number): number[] {
  const { unitOf: groupOf, persons } = state.groups
  return Array.from({ length: persons }, (_, person) => person).filter(
    (person) => unitOf(state, index, groupOf[person]!) === unit,
  )
}

/** Share, concern and breach. */
function worth(criterion: CompiledCriterion, unit: number, out: number, inn: number): number[] {
  const share = criterion.shareIf(unit, out, inn)
  return [share, criterion.concern, criterion.breach]
}

/** Scores of the members after the change, by number of the person. */
function personScores(state: State, index: number, unit: number, out: number, inn: number): number[] {
  const persons = membersOf(state, index, unit).filter((person) => person !== out)
  if (inn >= 0) persons.push(inn)
  persons.sort((one, other) => one - other)
  return persons.map((person) => state.criteria[index]!.personScoreIf(unit, out, inn, person))
}

/** The person's swaps with everybody in another group. */
function swapsOf({ groups }: State, one: number): (Change & { kind: 'swap' })[] {
  const from = groups.unitOf[one]!
  return Array.from(groups.unitOf, (to, other) => ({ kind: 'swap' as const, one, other, from, to })).filter(
    ({ to }) => to !== from,
  )
}

function batchOf(state: State, one: number, least: number): SwapBatch {
  const batch = new SwapBatch(state.groups.persons)
  batch.one = one
  batch.unit = state.groups.unitOf[one]!
  for (const { other, to } of swapsOf(state, one)) batch.add(other, to, least)
  return batch
}

function totalShare(state: State, index: number): number {
  return unitsOf(state, index).reduce((sum, unit) => sum + state.criteria[index]!.shareIf(unit, -1, -1), 0)
}

function expectClose(told: ArrayLike<number>, expected: readonly number[]): void {
  const isClose =
    told.length === expected.length && expected.every((value, index) => Math.abs(value - told[index]!) < 1e-9)
  if (!isClose) expect(Array.from(told)).toEqual(expected)
}

const newName = (id: string) => id.replace(/^p(\d+)$/, 'person $1').replace(/^g(\d+)$/, 'group $1')

/** The same problem with other ids, and with people and named groups in another order. */
function renamed(problem: Problem, seed: number): Problem {
  const copy = JSON.parse(JSON.stringify(problem), (_, value) =>
    typeof value === 'string' ? newName(value) : value,
  ) as Problem
  const random = new Random(seed)
  const shuffled = <T>(items: T[]): T[] => {
    const order = Int32Array.from(items.keys())
    random.shuffle(order)
    return Array.from(order, (index) => items[index]!)
  }
  const groups = 'named' in copy.groups ? { named: shuffled(copy.groups.named) } : copy.groups
  return { ...copy, participants: shuffled(copy.participants), groups }
}

/** The places of a state, by the numbers of the renamed problem. */
function samePlaces(state: State, { cohort: other }: Formation): Int32Array {
  const { cohort } = state.formation
  const groupOf = new Int32Array(cohort.size)
  cohort.participants.forEach(({ id }, person) => {
    const group = cohort.groups[state.groups.unitOf[person]!]!.id
    groupOf[other.personById.get(newName(id))!] = other.groupById.get(newName(group))!
  })
  return groupOf
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
