import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CompiledCriterion } from './criterion.ts'

/** A criterion of which a person's score depends on the unit alone, whoever else is in it. Breach: those who have 0. */
export abstract class PlacementCriterion extends CompiledCriterion {
  readonly total: number
  /** 1 where the criterion concerns the person. */
  override readonly touchedBy: Uint8Array
  readonly #weights: Float64Array
  readonly #partition: Partition
  /** Of each unit: Σ weight × score and Σ weight of the concerned, and how many of them have 0. */
  readonly #share: Float64Array
  readonly #concern: Float64Array
  readonly #misplaced: Int32Array

  /** @param concerned 1 where the criterion concerns the person */
  constructor(concerned: Uint8Array, cohort: Cohort, partition: Partition) {
    super(partition.units)
    this.touchedBy = concerned
    this.#weights = cohort.weights
    this.#partition = partition
    this.#share = new Float64Array(partition.units)
    this.#concern = new Float64Array(partition.units)
    this.#misplaced = new Int32Array(partition.units)
    this.total = cohort.weights.reduce((sum, weight, person) => sum + weight * concerned[person]!, 0)
  }

  /** Score, 0 to 1, of a concerned person in the unit. */
  protected abstract fit(person: number, unit: number): number

  shareIf(unit: number, out: number, inn: number): number {
    let share = this.#share[unit]!
    let concern = this.#concern[unit]!
    let misplaced = this.#misplaced[unit]!
    if (out >= 0 && this.touchedBy[out] === 1) {
      const fit = this.fit(out, unit)
      share -= this.#weights[out]! * fit
      concern -= this.#weights[out]!
      if (fit === 0) misplaced--
    }
    if (inn >= 0 && this.touchedBy[inn] === 1) {
      const fit = this.fit(inn, unit)
      share += this.#weights[inn]! * fit
      concern += this.#weights[inn]!
      if (fit === 0) misplaced++
    }
    this.concern = concern
    this.breach = misplaced
    return share
  }

  protected refresh(unit: number): void {
    const { start, size, members } = this.#partition
    let share = 0
    let concern = 0
    let misplaced = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const person = members[k]!
      if (this.touchedBy[person] === 0) continue
      const fit = this.fit(person, unit)
      share += this.#weights[person]! * fit
      concern += this.#weights[person]!
      if (fit === 0) misplaced++
    }
    this.#share[unit] = share
    this.#concern[unit] = concern
    this.#misplaced[unit] = misplaced
  }

  override personScoreIf(unit: number, _out: number, _inn: number, person: number): number {
    return this.touchedBy[person] === 1 ? this.fit(person, unit) : -1
  }
}
