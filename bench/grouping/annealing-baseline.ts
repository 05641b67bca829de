import { readProblem } from '../../packages/grouping/src/core/problem/check-problem.ts'
import type { Problem } from '../../packages/grouping/src/core/problem/problem.ts'
import { Random } from '../../packages/grouping/src/core/random.ts'
import { Penalties } from '../../packages/grouping/src/core/search/annealing.ts'
import { Best } from '../../packages/grouping/src/core/search/best.ts'
import { placeAtRandom } from '../../packages/grouping/src/core/search/place.ts'
import { measureScales } from '../../packages/grouping/src/core/search/scales.ts'
import { State } from '../../packages/grouping/src/core/search/state.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'

/** Temperatures for a roster, in mean changes of energy by a random swap: chosen by trying a few. */
export function coolingOf(students: number): { readonly from: number; readonly to: number } {
  if (students <= 100) return { from: 0.3, to: 0.02 }
  return students <= 300 ? { from: 0.15, to: 0.01 } : { from: 0.3, to: 0.01 }
}

/**
 * Simulated annealing as it is commonly written, to measure the engine against: a random swap, its whole change by the
 * same deltas and penalties, accepted by Metropolis's rule, geometric cooling over the time given.
 */
export function annealPlainly(problem: Problem, { students, seconds, seed }: PlainOptions) {
  const { from, to } = coolingOf(students)
  const formation = readProblem(problem)
  const random = new Random(seed)
  const state = new State(formation, placeAtRandom(formation, random))
  const persons = state.groups.persons
  const scales = measureScales(state, Int32Array.from(state.locked.keys()), random)
  const penalties = new Penalties(state, scales)
  const best = new Best(state, undefined)
  const begunAt = cpuSeconds()
  let iterations = 0
  for (;;) {
    const share = (cpuSeconds() - begunAt) / seconds
    if (share >= 1) break
    const temperature = scales.energy * from * (to / from) ** share
    for (let k = 0; k < 4096; k++) {
      const one = random.below(persons)
      const other = random.below(persons)
      if (state.groups.unitOf[one] === state.groups.unitOf[other]) continue
      state.swapIf(one, other)
      const { energyChange } = state
      if (energyChange >= 0 || random.fraction() < Math.exp(energyChange / temperature)) state.swap(one, other)
    }
    iterations += 4096
    if (share > 0.3) penalties.adapt()
    best.consider(cpuSeconds() - begunAt, iterations)
  }
  return { score: best.quality.score, breach: best.quality.breach, iterations }
}

export interface PlainOptions {
  readonly students: number
  readonly seconds: number
  readonly seed: number
}
