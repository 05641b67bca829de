import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { SwapBatch } from './swap-batch.ts'
import { UnitCriterion } from './unit-criterion.ts'

/** What is wished of the numbers of a unit: `like` or unlike, with a range of at most `most` or at least `least`. */
export interface SpreadAim {
  readonly like: boolean
  readonly most?: number
  readonly least?: number
}

/** How far the numbers of members lie from each other: their standard deviation beside half the cohort's range. */
export class NumberSpread extends UnitCriterion {
  /** Numbers less the cohort's smallest, as that keeps sums of squares exact enough. NaN where missing. */
  readonly #values: Float64Array
  readonly #half: number
  readonly #aim: SpreadAim
  /** Of each unit: members whose number is known, Σ numbers, Σ squares. */
  readonly #known: Int32Array
  readonly #sum: Float64Array
  readonly #squares: Float64Array

  constructor(values: Float64Array, aim: SpreadAim, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    const known = values.filter((value) => !Number.isNaN(value))
    const lowest = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    const highest = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    this.#values = values.map((value) => value - lowest)
    this.#half = (highest - lowest) / 2
    this.#aim = aim
    this.#known = new Int32Array(partition.units)
    this.#sum = new Float64Array(partition.units)
    this.#squares = new Float64Array(partition.units)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    let known = this.#known[unit]!
    let sum = this.#sum[unit]!
    let squares = this.#squares[unit]!
    const left = out >= 0 ? this.#values[out]! : Number.NaN
    const came = inn >= 0 ? this.#values[inn]! : Number.NaN
    if (!Number.isNaN(left)) {
      known--
      sum -= left
      squares -= left * left
    }
    if (!Number.isNaN(came)) {
      known++
      sum += came
      squares += came * came
    }
    if (this.#aim.most !== undefined || this.#aim.least !== undefined) this.breach = this.#breach(unit, out, came)
    if (known < 2 || !(this.#half > 0)) return 1
    const mean = sum / known
    const variance = squares / known - mean * mean
    // What is left of equal numbers by rounding is no spread.
    const spread = variance > 1e-12 * this.#half * this.#half ? Math.min(1, Math.sqrt(variance) / this.#half) : 0
    return this.#aim.like ? 1 - spread : spread
  }

  // The loop of all criteria once more: it is faster where it serves one kind alone.
  override judge(batch: SwapBatch, perShare: number, perBreach: number): void {
    const { one, unit, count, others, units, gains } = batch
    const weights = this.weights
    for (let k = 0; k < count; k++) {
      const other = others[k]!
      const there = units[k]!
      const change = weights[other]! - weights[one]!
      let share = (this.unitWeights[unit]! + change) * this.scoreIf(unit, one, other)
      let breach = this.breach
      share += (this.unitWeights[there]! - change) * this.scoreIf(there, other, one)
      breach += this.breach
      share -= this.shares[unit]! + this.shares[there]!
      breach -= this.breaches[unit]! + this.breaches[there]!
      gains[k]! += perShare * share - perBreach * breach
    }
  }

  protected count(unit: number): void {
    const { start, size, members } = this.partition
    let known = 0
    let sum = 0
    let squares = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const value = this.#values[members[k]!]!
      if (Number.isNaN(value)) continue
      known++
      sum += value
      squares += value * value
    }
    this.#known[unit] = known
    this.#sum[unit] = sum
    this.#squares[unit] = squares
  }

  #breach(unit: number, out: number, came: number): number {
    const { start, size, members } = this.partition
    let lowest = Number.isNaN(came) ? Number.POSITIVE_INFINITY : came
    let highest = Number.isNaN(came) ? Number.NEGATIVE_INFINITY : came
    let known = Number.isNaN(came) ? 0 : 1
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const value = this.#values[members[k]!]!
      if (members[k] === out || Number.isNaN(value)) continue
      known++
      if (value < lowest) lowest = value
      if (value > highest) highest = value
    }
    if (known < 2) return 0
    const range = highest - lowest
    const { most = Number.POSITIVE_INFINITY, least = 0 } = this.#aim
    return Math.max(0, range - most, least - range)
  }
}
