import type { Spending } from '../budget.ts'
import { power } from '../portable-math.ts'
import type { Random } from '../random.ts'
import { Annealing, Penalties } from './annealing.ts'
import type { Best } from './best.ts'
import { firstTemperature, lastTemperature, roundsOf } from './rounds.ts'
import { measureScales, type Scales } from './scales.ts'
import type { State } from './state.ts'
import { Watch } from './watch.ts'

/** Temperatures at the beginning and the end of an annealing, in mean changes of energy by a random swap. */
interface Cooling {
  readonly from: number
  /** @param iterations of the whole annealing, as far as is known */
  to(iterations: number): number
}

/** A part of an annealing: what it climbs, how it cools, and at which share of the whole it ends. */
interface Phase {
  readonly isFair: boolean
  readonly cooling: Cooling
  readonly ends: number
}

/** The mean is climbed first, as that is many times quicker, and groups with a good mean are near to fair ones. */
function phasesOf(people: number, hasFairness: boolean): readonly Phase[] {
  const cooling = {
    from: firstTemperature(people),
    to: (iterations: number) => lastTemperature(people, iterations),
  }
  if (!hasFairness) return [{ isFair: false, cooling, ends: 1 }]
  return [
    { isFair: false, cooling, ends: 0.4 },
    { isFair: true, cooling: { from: 0.1, to: () => 0.001 }, ends: 1 },
  ]
}

/**
 * Looks at the best, while the mean is climbed and something else is asked for: each reckons every group, so that of
 * many groups only some looks are worth it.
 */
const looksBetweenFairLooks = (groups: number) => Math.min(16, Math.ceil(groups / 16))
/** Batches between two looks at the clock and the best. */
const batchesBetweenLooks = 64

export interface SearchOptions {
  readonly spending: Spending
  /** Seconds that the whole may take, or undefined when only iterations count. */
  readonly seconds: number | undefined
  readonly random: Random
  readonly best: Best
}

/**
 * Climbs from where the state is, until the budget is spent, by one annealing after the other (`rounds.ts`).
 *
 * @returns steps that were made
 */
export function search(state: State, { spending, seconds, random, best }: SearchOptions): number {
  const people = Int32Array.from(state.locked.keys()).filter((person) => state.locked[person] === 0)
  const annealing = new Annealing(state, people, random)
  const rounds = roundsOf(people.length, spending, seconds)
  const phases = phasesOf(people.length, state.hasFairness)
  while (people.length > 1 && !spending.isSpent(annealing.iterations)) {
    rounds.begin(annealing.iterations)
    const done = () => rounds.done(annealing.iterations)
    for (const { isFair, cooling, ends } of phases) {
      if (spending.isSpent(annealing.iterations)) break
      state.setFair(isFair)
      const watch = new Watch(spending, best)
      const scales = measureScales(state, people, random, () => watch.isUp(annealing.iterations))
      const penalties = new Penalties(state, scales)
      const begins = done()
      anneal({ state, annealing, best, penalties, scales, spending }, cooling, () => {
        return (done() - begins) / Math.max(1e-9, ends - begins)
      })
    }
  }
  best.end(spending.seconds(), annealing.iterations)
  return annealing.iterations
}

interface Run {
  readonly state: State
  readonly annealing: Annealing
  readonly best: Best
  readonly penalties: Penalties
  readonly scales: Scales
  readonly spending: Spending
}

/** One annealing, from its first temperature to its last as `done` goes from 0 to 1. */
function anneal(run: Run, cooling: Cooling, done: () => number): void {
  const { state, annealing, best, penalties, scales, spending } = run
  const watch = new Watch(spending, best)
  const isDear = state.hasFairness && !state.isFair
  const every = isDear ? looksBetweenFairLooks(state.groups.units) : 1
  const begunAt = annealing.iterations
  let share = 0
  for (let looks = 0; ; looks++) {
    share = done()
    if (share >= 1 || spending.isSpent(annealing.iterations)) break
    const to = cooling.to((annealing.iterations - begunAt) / share)
    const temperature = scales.energy * cooling.from * power(to / cooling.from, share)
    for (let batch = 0; batch < batchesBetweenLooks && !watch.isUp(annealing.iterations); batch++) {
      annealing.step(temperature)
    }
    if (looks % 256 === 0) state.recount()
    if (share > 0.3 && looks % 4 === 0) penalties.adapt()
    if (looks % every === 0) best.consider(spending.seconds(), annealing.iterations)
  }
  state.recount()
  // More iterations would not look here: what fewer find here might be better than all that more find.
  if (every > 1 && share < 1 && !spending.isStopped()) return
  best.consider(spending.seconds(), annealing.iterations)
}
