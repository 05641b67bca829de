import type { Budget } from './budget.ts'
import type { Report } from './evaluate/report.ts'

export interface SolveOptions extends Budget {
  /** The same problem, seed and iterations give the same groups on every machine. 1 when not given. */
  readonly seed?: number
  /** Told of the best so far: whenever it changes and at least four times a second while a clock is given. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly seconds: number
  readonly iterations: number
  /** Of the best so far: never falls. */
  readonly score: number
  readonly breach: number
}

/** Who is in a group, by ids. */
export interface FormedGroup {
  readonly id: string
  readonly participants: readonly string[]
}

export interface Solution {
  /** Every group of the plan, in its order; those that are empty too. */
  readonly groups: readonly FormedGroup[]
  readonly report: Report
  /**
   * No formation can break less, and none that breaks as little can score more. Where fairness was asked for and the
   * best was proved, its own score, which is a mean: one that is less fair may have a greater mean.
   */
  readonly bound: { readonly score: number; readonly breach: number }
  /** The bound's score − the report's score, when nothing is broken beyond the bound; else null. */
  readonly gap: number | null
  /** The best over time, a point for each improvement that was told. */
  readonly trace: readonly Progress[]
  readonly iterations: number
  readonly seconds: number
  readonly seed: number
}
