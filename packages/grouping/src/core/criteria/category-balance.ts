import type { CategoryColumn, Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { SwapBatch } from './swap-batch.ts'
import { UnitCriterion } from './unit-criterion.ts'

/** How near the shares of kinds in a unit are to those of the cohort: half of Σ |difference| (total variation). */
export class CategoryBalance extends UnitCriterion {
  readonly #codes: Int32Array
  readonly #shares: Float64Array
  readonly #tolerance: number
  readonly #counts: Int32Array
  readonly #known: Int32Array

  constructor({ codes, labels }: CategoryColumn, tolerance: number, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    this.#codes = codes
    this.#tolerance = tolerance
    this.#shares = new Float64Array(Math.max(1, labels.length))
    let known = 0
    for (const code of codes) {
      if (code < 0) continue
      this.#shares[code]!++
      known++
    }
    if (known > 0) for (let kind = 0; kind < this.#shares.length; kind++) this.#shares[kind]! /= known
    this.#counts = new Int32Array(partition.units * this.#shares.length)
    this.#known = new Int32Array(partition.units)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const kinds = this.#shares.length
    const left = out >= 0 ? this.#codes[out]! : -1
    const came = inn >= 0 ? this.#codes[inn]! : -1
    const known = this.#known[unit]! - (left >= 0 ? 1 : 0) + (came >= 0 ? 1 : 0)
    this.breach = 0
    if (known === 0) return 1
    let off = 0
    for (let kind = 0; kind < kinds; kind++) {
      const count = this.#counts[unit * kinds + kind]! - (kind === left ? 1 : 0) + (kind === came ? 1 : 0)
      off += Math.abs(count / known - this.#shares[kind]!)
    }
    off /= 2
    if (off > this.#tolerance) this.breach = off - this.#tolerance
    return Math.max(0, 1 - off)
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
    const base = unit * this.#shares.length
    this.#counts.fill(0, base, base + this.#shares.length)
    let known = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const code = this.#codes[members[k]!]!
      if (code < 0) continue
      known++
      this.#counts[base + code]!++
    }
    this.#known[unit] = known
  }
}
