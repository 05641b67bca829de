/**
 * A grouping and the moves that change it: what the search does thousands of times a second. Two make the same numbers,
 * `KernelAnnealer` (WebAssembly) and `PlainAnnealer`.
 */
export interface Annealer {
  /** Of the present grouping, in the integers of `Weights`. */
  readonly value: number
  /** The highest value so far, at a sweep's end. */
  readonly bestValue: number
  /** Takes a grouping within the bounds as the present one; the best so far stays. */
  begin(groups: ArrayLike<number>): void
  /**
   * Offers everybody a new group `sweeps` times.
   *
   * @param temperature how much a move may lose, in units of the value; with 0 nothing is lost
   * @returns how many moves lost something
   */
  anneal(sweeps: number, temperature: number): number
  /** The group of each participant in the best grouping so far; a copy. */
  bestGroups(): number[]
}

/** What an annealer is made from. */
export interface AnnealerInput {
  readonly participants: number
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** n × n in rows. */
  readonly weights: Int32Array
  /** 4096 draws from the exponential distribution, in random order. */
  readonly exponentials: Float64Array
  readonly seed: number
}

export const EXPONENTIALS = 4096
