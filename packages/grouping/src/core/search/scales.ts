import type { Random } from '../random.ts'
import type { State } from './state.ts'

/** How much one swap matters: what temperatures and penalties are measured by. */
export interface Scales {
  /** Mean |change of energy| of a random swap, breaches apart. */
  readonly energy: number
  /** Mean |change of breach| by a random swap, of those that change it; by criterion. */
  readonly breaches: Float64Array
}

const samples = 2000

/**
 * Tries random swaps without making them.
 *
 * @param isUp asked again and again; when it says so, what was measured until then must do
 */
export function measureScales(state: State, people: Int32Array, random: Random, isUp = () => false): Scales {
  const changes = new Float64Array(state.criteria.length)
  const sums = new Float64Array(state.criteria.length)
  const counts = new Int32Array(state.criteria.length)
  let energy = 0
  let tried = 0
  state.setPenalties(() => 0)
  for (let k = 0; k < samples && people.length > 1 && !isUp(); k++) {
    const one = people[random.below(people.length)]!
    const other = people[random.below(people.length)]!
    if (state.groups.unitOf[one] === state.groups.unitOf[other] || !state.canSwap(one, other)) continue
    state.swapIf(one, other)
    energy += Math.abs(state.energyChange)
    tried++
    state.breachChangesIf(one, other, changes)
    for (let index = 0; index < changes.length; index++) {
      const change = Math.abs(changes[index]!)
      if (change < 1e-9) continue
      sums[index]! += change
      counts[index]!++
    }
  }
  return {
    energy: energy > 0 ? energy / tried : 1 / state.groups.persons,
    breaches: sums.map((sum, index) => (counts[index]! > 0 ? sum / counts[index]! : 1)),
  }
}
