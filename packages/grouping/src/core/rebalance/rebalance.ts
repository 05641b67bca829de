import { Spending } from '../budget.ts'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import type { Report } from '../evaluate/report.ts'
import { formedGroups } from '../formed-groups.ts'
import { power } from '../portable-math.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { Annealing, Disturbance, Penalties } from '../search/annealing.ts'
import { placeNear } from '../search/place.ts'
import { measureScales } from '../search/scales.ts'
import { State } from '../search/state.ts'
import type { FormedGroup, SolveOptions } from '../solution.ts'
import { applyChanges, type Changed, type Changes } from './changes.ts'
import { Frontier, type Mended } from './frontier.ts'

export interface RebalanceOptions extends Omit<SolveOptions, 'onProgress'> {
  /**
   * The most people who may change group, besides those who have agreed to; twice the number of changes when not given.
   * Forced moves are always made.
   */
  readonly maxMoves?: number
}

export interface Rebalanced {
  /** The problem after the changes, with its groups by name: what the new groups belong to. */
  readonly problem: Problem
  readonly groups: readonly FormedGroup[]
  readonly report: Report
  /** Everybody who has another group than before, agreed swaps too, and those who had none (`from` is null). */
  readonly moves: readonly Move[]
  /** What fewer or more moves would give: the fewest first, each better than all before it. */
  readonly curve: readonly TradeOff[]
  readonly dissolved: readonly string[]
  readonly changes: number
  readonly seconds: number
  readonly iterations: number
  readonly seed: number
}

export interface Move {
  readonly person: string
  readonly from: string | null
  readonly to: string
}

export interface TradeOff {
  /** How many people change group, besides those who have agreed to and those who had none. */
  readonly moves: number
  readonly score: number
  readonly breach: number
}

/** Prices of a move, in mean changes of energy by a random swap: from what hardly anything outweighs to nothing. */
const prices = [8, 4, 2, 1.2, 0.8, 0.5, 0.3, 0.2, 0.12, 0.06, 0.02, 0]
const cooling = { from: 0.05, to: 0.004 }
/** Swaps for each person at each price, when iterations alone limit. */
const batchesBetweenLooks = 16

/**
 * Mends groups after changes: the best that can be had with few moves.
 *
 * A price on each move away from home is lowered step by step, and a cool annealing follows it: what is met on the way
 * traces the frontier of moves against score (the weighted-sum method for two aims; Ehrgott, Multicriteria
 * Optimization, 2005, chapter 3).
 *
 * @throws ProblemError when problem, groups or changes name what is not there; RangeError when seconds have no clock,
 *   or `maxMoves` is no number of 0 or more
 */
export function rebalance(
  problem: Problem,
  groups: readonly FormedGroup[],
  changes: Changes,
  options: RebalanceOptions,
): Rebalanced {
  const spending = new Spending(options)
  const seed = options.seed ?? 1
  const changed = applyChanges(problem, groups, changes)
  const formation = readProblem(changed.problem)
  const { ways, iterations } = mend(formation, changed, options, spending, new Random(seed))
  const allowed = options.maxMoves ?? 2 * changed.changes
  if (!(allowed >= 0)) throw new RangeError(`maxMoves must be 0 or more, and is ${allowed}`)
  const chosen = ways.findLast(({ moves }) => moves <= allowed) ?? ways[0]!
  const formed = formedGroups(formation, chosen.groupOf)
  return {
    problem: changed.problem,
    groups: formed,
    report: evaluateFormation(formation, formed),
    moves: movesTo(formation, chosen, changed.before),
    curve: ways.map(({ moves, quality }) => ({ moves, score: quality.score, breach: quality.breach })),
    dissolved: changed.dissolved,
    changes: changed.changes,
    seconds: spending.seconds(),
    iterations,
    seed,
  }
}

function mend(
  formation: Formation,
  changed: Changed,
  { seconds, iterations: limit }: RebalanceOptions,
  spending: Spending,
  random: Random,
): { ways: Mended[]; iterations: number } {
  const { cohort } = formation
  const home = Int32Array.from(cohort.participants, ({ group }) =>
    group === undefined ? -1 : cohort.groupById.get(group)!,
  )
  const displaced = cohort.participants.filter(({ id, group }) => group === undefined && changed.before.has(id)).length
  const state = new State(formation, placeNear(formation, home, random))
  const people = Int32Array.from(state.locked.keys()).filter((person) => state.locked[person] === 0)
  const frontier = new Frontier()
  const consider = () => frontier.consider(displaced + movesFrom(home, state), state.quality(), state.groups.unitOf)
  consider()
  if (people.length < 2) return { ways: frontier.ways(), iterations: 0 }
  const disturbance = new Disturbance(home)
  const scales = measureScales(state, people, random)
  const annealing = new Annealing(state, people, random, disturbance)
  const penalties = new Penalties(state, scales)
  const begunAt = spending.seconds()
  prices.forEach((price, step) => {
    disturbance.price = price * scales.energy
    const slice = (share: number) => (share - step / prices.length) * prices.length
    const done = () =>
      seconds === undefined
        ? slice(annealing.iterations / (limit ?? 1))
        : slice((spending.seconds() - begunAt) / Math.max(1e-9, seconds - begunAt))
    for (let share = done(); share < 1 && !spending.isSpent(annealing.iterations); share = done()) {
      const { from, to } = cooling
      // The last third only climbs, so that what is recorded at each price is as good as can be.
      const temperature = share > 0.67 ? 0 : scales.energy * from * power(to / from, share / 0.67)
      for (let batch = 0; batch < batchesBetweenLooks; batch++) annealing.step(temperature)
      penalties.adapt()
      consider()
    }
    state.recount()
  })
  return { ways: frontier.ways(), iterations: annealing.iterations }
}

function movesFrom(home: Int32Array, state: State): number {
  let moves = 0
  for (let person = 0; person < home.length; person++) {
    if (home[person]! >= 0 && home[person] !== state.groups.unitOf[person]) moves++
  }
  return moves
}

function movesTo({ cohort }: Formation, { groupOf }: Mended, home: ReadonlyMap<string, string>): Move[] {
  return cohort.participants.flatMap(({ id }, person): Move[] => {
    const from = home.get(id) ?? null
    const to = cohort.groups[groupOf[person]!]!.id
    return from === to ? [] : [{ person: id, from, to }]
  })
}
