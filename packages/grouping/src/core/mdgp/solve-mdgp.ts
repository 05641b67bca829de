import type { Budget } from '../budget.ts'
import type { MdgpInstance } from './instance.ts'
import { MdgpSearch } from './mdgp-search.ts'

export interface MdgpOptions extends Budget {
  /** The same instance, seed and iterations give the same groups on every machine. 1 when not given. */
  readonly seed?: number
  /** Told of the best so far: whenever it rose, and at least four times a second while a clock is given. */
  readonly onProgress?: (progress: MdgpProgress) => void
  /** Never the kernel in WebAssembly: the same result, two to three times as slow. */
  readonly isPlain?: boolean
}

export interface MdgpProgress {
  readonly seconds: number
  /** Sweeps: each offers every participant a new group. */
  readonly iterations: number
  /** Of the best so far: never falls. */
  readonly value: number
}

export interface MdgpSolution {
  /** The group of each participant, from 0. */
  readonly groups: readonly number[]
  /** Sum of the distances within groups. */
  readonly value: number
  readonly iterations: number
  readonly seconds: number
  readonly seed: number
  /** The best over time, a point for each rise that was told. */
  readonly trace: readonly MdgpProgress[]
}

/**
 * Searches the maximally diverse grouping by simulated annealing (see `PlainAnnealer`), in cycles that cool from where
 * three visits of ten move somebody to where hardly any does.
 *
 * With `seconds` alone the cycles are as long as the time: quality rises with the length of one cycle far more than with
 * their number. With `iterations` each is twice as long as the one before, whatever the limit, so that more iterations
 * with the same seed are never worse.
 *
 * @throws RangeError when the instance is none, or there is neither a limit nor a signal
 */
export function solveMdgp(instance: MdgpInstance, options: MdgpOptions): MdgpSolution {
  const { seconds, iterations, signal } = options
  if (seconds === undefined && iterations === undefined && !signal) throw new RangeError('The search needs a limit')
  return new MdgpSearch(instance, options).run()
}
