import { exponential, power } from '../portable-math.ts'
import type { Random } from '../random.ts'
import type { Effort } from './effort.ts'

/** What an annealing changes: it makes a random move, says what the move cost, and can take it back. */
export interface Annealed {
  /** Makes a random move. @returns by how much the cost rose; undefined when nothing was moved */
  move(random: Random): number | undefined
  /** Takes back the last move. */
  undo(): void
  /** Called whenever the cost stands lower than ever before in this run. @returns whether this is good enough to stop */
  improved(): boolean
}

const stages = 64
const stepsBetweenChecks = 1024

/**
 * Simulated annealing with geometric cooling for costs in whole multiples of `unit`.
 *
 * @param from temperature at the beginning, in `unit`s @param to temperature at the end
 * @returns whether `improved` ended it
 * @see S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, "Optimization by simulated annealing", Science 220 (1983), 671–680
 */
export function anneal(
  state: Annealed,
  random: Random,
  effort: Effort,
  schedule: { readonly steps: number; readonly from: number; readonly to: number; readonly unit: number },
): boolean {
  // What a longer search would do differently from here must not be done at all: more steps never give worse.
  if (effort.isSpent()) return false
  const { steps, from, to, unit } = schedule
  const acceptance = new Float64Array(32)
  let height = 0
  let lowest = 0
  for (let step = 0; step < steps; ) {
    const temperature = from * power(to / from, Math.floor((step * stages) / steps) / (stages - 1))
    for (let rise = 0; rise < acceptance.length; rise++) acceptance[rise] = exponential(-rise / temperature)
    const end = Math.min(steps, step + stepsBetweenChecks)
    const count = end - step
    for (; step < end; step++) {
      const rise = state.move(random)
      if (rise === undefined) continue
      if (rise > 0) {
        const units = Math.round(rise / unit)
        if (units >= acceptance.length || random.fraction() >= acceptance[units]!) {
          state.undo()
          continue
        }
      }
      height += rise
      if (height < lowest) {
        lowest = height
        if (state.improved()) {
          effort.use(count)
          return true
        }
      }
    }
    if (effort.use(count)) return false
  }
  return false
}
