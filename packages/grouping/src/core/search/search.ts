import type { Spending } from '../budget.ts'
import type { Random } from '../random.ts'
import type { Progress } from '../solution.ts'
import { Annealing, Penalties } from './annealing.ts'
import { Best } from './best.ts'
import { measureScales, type Scales } from './scales.ts'
import type { State } from './state.ts'

/** Temperatures at the beginning and the end of an annealing, in mean changes of energy by a random swap. */
export interface Cooling {
  readonly from: number
  readonly to: number
}

const firstCooling: Cooling = { from: 0.2, to: 0.008 }
/** Batches between two looks at the clock and the best. */
const batchesBetweenLooks = 64
/** Swaps for each person in the first round of a search that counts iterations. */
const firstRoundPerPerson = 500

export interface SearchOptions {
  readonly spending: Spending
  /** Seconds that the whole may take, or undefined when only iterations count. */
  readonly seconds: number | undefined
  readonly random: Random
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/**
 * Climbs from where the state is, until the budget is spent.
 *
 * With a clock, one annealing fills the time. Counting iterations, annealings of doubling length follow each other, so
 * that the schedule does not depend on the limit: more iterations go on where fewer would have ended, and the best of
 * them is never worse.
 */
export function search(state: State, { spending, seconds, random, onProgress }: SearchOptions): Search {
  const people = Int32Array.from(state.locked.keys()).filter((person) => state.locked[person] === 0)
  const scales = measureScales(state, people, random)
  const annealing = new Annealing(state, people, random)
  const best = new Best(state, onProgress)
  const penalties = new Penalties(state, scales)
  const run = { state, annealing, best, penalties, scales, spending }
  for (let round = 0; people.length > 1 && !spending.isSpent(annealing.iterations); round++) {
    const begun = annealing.iterations
    const length = firstRoundPerPerson * people.length * 2 ** round
    anneal(run, firstCooling, () =>
      seconds === undefined ? (annealing.iterations - begun) / length : spending.seconds() / seconds,
    )
  }
  best.end(spending.seconds(), annealing.iterations)
  return { best, iterations: annealing.iterations }
}

export interface Search {
  readonly best: Best
  readonly iterations: number
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
  for (let looks = 0; ; looks++) {
    const share = done()
    if (share >= 1 || spending.isSpent(annealing.iterations)) break
    const temperature = scales.energy * from * (to / from) ** share
    for (let batch = 0; batch < batchesBetweenLooks; batch++) annealing.step(temperature)
    if (looks % 256 === 0) state.recount()
    if (share > 0.3 && looks % 4 === 0) penalties.adapt()
    best.consider(spending.seconds(), annealing.iterations)
  }
  state.recount()
  best.consider(spending.seconds(), annealing.iterations)
}
