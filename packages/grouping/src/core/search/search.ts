import type { Spending } from '../budget.ts'
import { power } from '../portable-math.ts'
import type { Random } from '../random.ts'
import { Annealing, Penalties } from './annealing.ts'
import type { Best } from './best.ts'
import { measureScales, type Scales } from './scales.ts'
import type { State } from './state.ts'
import { Watch } from './watch.ts'

/** Temperatures at the beginning and the end of an annealing, in mean changes of energy by a random swap. */
export interface Cooling {
  readonly from: number
  readonly to: number
}

/** A part of an annealing: what it climbs, how it cools, and at which share of the whole it ends. */
interface Phase {
  readonly isFair: boolean
  readonly cooling: Cooling
  readonly ends: number
}

const meanPhases: readonly Phase[] = [{ isFair: false, cooling: { from: 0.2, to: 0.008 }, ends: 1 }]
/** The mean is climbed first, as that is many times quicker, and groups with a good mean are near to fair ones. */
const fairPhases: readonly Phase[] = [
  { isFair: false, cooling: { from: 0.2, to: 0.008 }, ends: 0.4 },
  { isFair: true, cooling: { from: 0.1, to: 0.001 }, ends: 1 },
]
/**
 * Looks at the best, while the mean is climbed and something else is asked for: each reckons every group, so that of
 * many groups only some looks are worth it.
 */
const looksBetweenFairLooks = (groups: number) => Math.min(16, Math.ceil(groups / 16))
/** Batches between two looks at the clock and the best. */
const batchesBetweenLooks = 64
/** Swaps for each person in the first round of a search that counts iterations. */
const firstRoundPerPerson = 500

export interface SearchOptions {
  readonly spending: Spending
  /** Seconds that the whole may take, or undefined when only iterations count. */
  readonly seconds: number | undefined
  readonly random: Random
  readonly best: Best
}

/**
 * Climbs from where the state is, until the budget is spent.
 *
 * With a clock, one annealing fills the time. Counting iterations, annealings of doubling length follow each other, so
 * that the schedule does not depend on the limit: more iterations go on where fewer would have ended, and the best of
 * them is never worse.
 *
 * @returns steps that were made
 */
export function search(state: State, { spending, seconds, random, best }: SearchOptions): number {
  const people = Int32Array.from(state.locked.keys()).filter((person) => state.locked[person] === 0)
  const annealing = new Annealing(state, people, random)
  for (let round = 0; people.length > 1 && !spending.isSpent(annealing.iterations); round++) {
    const begun = annealing.iterations
    const length = firstRoundPerPerson * people.length * 2 ** round
    const done = () => (seconds === undefined ? (annealing.iterations - begun) / length : spending.seconds() / seconds)
    for (const { isFair, cooling, ends } of state.hasFairness ? fairPhases : meanPhases) {
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
function anneal(run: Run, { from, to }: Cooling, done: () => number): void {
  const { state, annealing, best, penalties, scales, spending } = run
  const watch = new Watch(spending, best)
  const isDear = state.hasFairness && !state.isFair
  const every = isDear ? looksBetweenFairLooks(state.groups.units) : 1
  let share = 0
  for (let looks = 0; ; looks++) {
    share = done()
    if (share >= 1 || spending.isSpent(annealing.iterations)) break
    const temperature = scales.energy * from * power(to / from, share)
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
