import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { SwapBatch } from './swap-batch.ts'
import { UnitCriterion } from './unit-criterion.ts'

/** How near the mean, and by choice the standard deviation, of a unit's numbers are to the cohort's. */
export class NumberBalance extends UnitCriterion {
  /** Numbers less the cohort's mean; NaN where missing. */
  readonly #values: Float64Array
  readonly #spread: boolean
  readonly #tolerance: number
  /** The farthest that a mean, or a standard deviation, can be from the cohort's. */
  readonly #farthestMean: number
  readonly #deviation: number
  readonly #farthestDeviation: number
  readonly #known: Int32Array
  readonly #sum: Float64Array
  readonly #squares: Float64Array

  constructor(
    values: Float64Array,
    { spread, tolerance }: { readonly spread: boolean; readonly tolerance: number },
    cohort: Cohort,
    partition: Partition,
  ) {
    super(cohort, partition)
    const known = values.filter((value) => !Number.isNaN(value))
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length
    this.#values = values.map((value) => value - mean)
    const centred = known.map((value) => value - mean)
    const lowest = centred.reduce((least, value) => Math.min(least, value), 0)
    const highest = centred.reduce((most, value) => Math.max(most, value), 0)
    this.#farthestMean = Math.max(highest, -lowest)
    this.#deviation = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0) / known.length)
    this.#farthestDeviation = Math.max(this.#deviation, (highest - lowest) / 2 - this.#deviation)
    this.#spread = spread
    this.#tolerance = tolerance
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
    this.breach = 0
    if (known === 0 || !(this.#farthestMean > 0)) return 1
    const mean = sum / known
    const off = Math.abs(mean)
    // Sums that are kept up to date carry rounding: of great numbers, more than nothing.
    if (off > this.#tolerance + 1e-12 * this.#farthestMean) this.breach = off - this.#tolerance
    const ofMean = Math.max(0, 1 - off / this.#farthestMean)
    if (!this.#spread) return ofMean
    const variance = squares / known - mean * mean
    // What is left of equal numbers by rounding is no spread.
    const deviation = variance > 1e-12 * this.#farthestMean * this.#farthestMean ? Math.sqrt(variance) : 0
    return (ofMean + Math.max(0, 1 - Math.abs(deviation - this.#deviation) / this.#farthestDeviation)) / 2
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
}
