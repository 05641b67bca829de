import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { State } from '../search/state.ts'
import { batchOf, changeOf, draws, make, placesAfter, sidesOf, startAtRandom, swapsOf } from '../testing/changes.ts'
import { allKinds, type CriterionKind } from '../testing/criteria.ts'
import { problems } from '../testing/problems.ts'
import type { CompiledCriterion } from './criterion.ts'

// What holds of every kind of criterion, in random problems of that kind.

const seeds = fc.integer()

/** Several criteria of one kind, and people enough for changes of many sorts. */
const of = (kind: CriterionKind) => ({ kinds: [kind], criteria: { min: 2, max: 4 }, persons: { min: 4, max: 12 } })

test('a change gives what reckoning anew gives, for both groups and every kind', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems(of(kind)), seeds, draws, (problem, seed, drawn) => {
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
      { numRuns: 40 },
    )
  }
})

test('after any changes a criterion says what it says of the same groups made at once', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems(of(kind)), seeds, draws, (problem, seed, drawn) => {
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
      { numRuns: 30 },
    )
  }
})

test('a batch of swaps is judged as each swap by itself', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems({ ...of(kind), sectionCriteria: false }), seeds, fc.nat(999), (problem, seed, drawn) => {
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
      }),
      { numRuns: 30 },
    )
  }
})

test('scores are from 0 to 1, and shares sum to no more than the total', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems(of(kind)), seeds, (problem, seed) => {
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
      { numRuns: 30 },
    )
  }
})

test('the share of a unit is the sum of what its members score by weight', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems(of(kind)), seeds, (problem, seed) => {
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
      { numRuns: 30 },
    )
  }
})

test('other names and another order of people and groups change nothing', () => {
  for (const kind of allKinds) {
    fc.assert(
      fc.property(problems(of(kind)), seeds, (problem, seed) => {
        const formation = readProblem(problem)
        const state = startAtRandom(formation, seed)
        const other = readProblem(renamed(problem, seed))
        const same = new State(other, samePlaces(state, other))
        expectClose([same.score, same.breach], [state.score, state.breach])
        state.criteria.forEach((_, index) => {
          expectClose([totalShare(same, index)], [totalShare(state, index)])
        })
      }),
      { numRuns: 30 },
    )
  }
})

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
