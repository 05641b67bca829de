import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { UnitCriterion } from './unit-criterion.ts'

/**
 * A criterion that rests on a measure between any two members who are known. Measures are reckoned when they are
 * needed, as those between all of the cohort would fill the memory; what each member has with the others of the
 * unit is kept, so that a change costs as much as one person has pairs in the unit.
 */
export abstract class PairMean extends UnitCriterion {
  /** 1 where the person can be measured. */
  protected readonly known: Uint8Array
  /** Of the last `meanIf`: members who are known, and pairs of them whose measure is beyond the limit. */
  protected knownIf = 0
  protected beyondIf = 0
  readonly #limit: number
  /** Of each person: Σ measures, and how many are beyond the limit, with the others of the unit. */
  readonly #sumWith: Float64Array
  readonly #beyondWith: Int32Array
  /** Of each unit. */
  readonly #count: Int32Array
  readonly #sum: Float64Array
  readonly #beyond: Int32Array

  /** @param limit measures above it are counted */
  constructor(known: Uint8Array, cohort: Cohort, partition: Partition, limit = Infinity) {
    super(cohort, partition)
    this.known = known
    this.#limit = limit
    this.#sumWith = new Float64Array(cohort.size)
    this.#beyondWith = new Int32Array(cohort.size)
    this.#count = new Int32Array(partition.units)
    this.#sum = new Float64Array(partition.units)
    this.#beyond = new Int32Array(partition.units)
  }

  /** The measure of two who are known; the same both ways. */
  protected abstract between(one: number, other: number): number

  /** Mean over pairs of the unit as of `shareIf`, or NaN when there are none; sets `knownIf` and `beyondIf`. */
  protected meanIf(unit: number, out: number, inn: number): number {
    let known = this.#count[unit]!
    let sum = this.#sum[unit]!
    let beyond = this.#beyond[unit]!
    if (out >= 0 && this.known[out] === 1) {
      known--
      sum -= this.#sumWith[out]!
      beyond -= this.#beyondWith[out]!
    }
    if (inn >= 0 && this.known[inn] === 1) {
      const { start, size, members } = this.partition
      known++
      for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
        const member = members[k]!
        if (member === out || this.known[member] === 0) continue
        const measure = this.between(inn, member)
        sum += measure
        if (measure > this.#limit) beyond++
      }
    }
    this.knownIf = known
    this.beyondIf = beyond
    return known < 2 ? Number.NaN : sum / ((known * (known - 1)) / 2)
  }

  protected count(unit: number): void {
    const { start, size, members } = this.partition
    const end = start[unit]! + size[unit]!
    let known = 0
    let sum = 0
    let beyond = 0
    for (let k = start[unit]!; k < end; k++) {
      this.#sumWith[members[k]!] = 0
      this.#beyondWith[members[k]!] = 0
    }
    for (let k = start[unit]!; k < end; k++) {
      const one = members[k]!
      if (this.known[one] === 0) continue
      known++
      for (let later = k + 1; later < end; later++) {
        const other = members[later]!
        if (this.known[other] === 0) continue
        const measure = this.between(one, other)
        const isBeyond = measure > this.#limit ? 1 : 0
        sum += measure
        beyond += isBeyond
        this.#sumWith[one]! += measure
        this.#sumWith[other]! += measure
        this.#beyondWith[one]! += isBeyond
        this.#beyondWith[other]! += isBeyond
      }
    }
    this.#count[unit] = known
    this.#sum[unit] = sum
    this.#beyond[unit] = beyond
  }
}
