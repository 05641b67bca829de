import type { CategoryColumn, Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { SwapBatch } from './swap-batch.ts'
import { UnitCriterion } from './unit-criterion.ts'

/** How alike or unlike the kinds of members are: pairs of one kind, by Σ of squared counts (Simpson's index). */
export class CategoryMix extends UnitCriterion {
  readonly #codes: Int32Array
  readonly #kinds: number
  readonly #like: boolean
  readonly #required: boolean
  readonly #atLeast: number
  /** Members of each kind in each unit: unit × kinds + kind. */
  readonly #counts: Int32Array
  /** Of each unit: members whose kind is known; Σ counts². */
  readonly #known: Int32Array
  readonly #squares: Int32Array
  /** Fewest pairs of one kind that k members can form; by k. */
  readonly #fewestLike: Int32Array

  /** @param aim `like`: pairs of one kind are wished for, else pairs of two; `atLeast`: kinds that must be there when unlike is required */
  constructor(
    { codes, labels }: CategoryColumn,
    aim: { readonly like: boolean; readonly required: boolean; readonly atLeast: number },
    cohort: Cohort,
    partition: Partition,
  ) {
    super(cohort, partition)
    this.#codes = codes
    this.#kinds = Math.max(1, labels.length)
    this.#like = aim.like
    this.#required = aim.required
    this.#atLeast = aim.atLeast
    this.#counts = new Int32Array(partition.units * this.#kinds)
    this.#known = new Int32Array(partition.units)
    this.#squares = new Int32Array(partition.units)
    this.#fewestLike = fewestLikePairs(cohort.size + 1, this.#kinds)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const counts = this.#counts
    const base = unit * this.#kinds
    const left = out >= 0 ? this.#codes[out]! : -1
    const came = inn >= 0 ? this.#codes[inn]! : -1
    let known = this.#known[unit]!
    let squares = this.#squares[unit]!
    if (left >= 0) {
      squares -= 2 * counts[base + left]! - 1
      known--
    }
    if (came >= 0) {
      squares += 2 * (counts[base + came]! - (left === came ? 1 : 0)) + 1
      known++
    }
    if (this.#required) this.breach = this.#breach(base, left, came, known)
    if (known < 2) return 1
    const pairs = (known * (known - 1)) / 2
    const alike = (squares - known) / 2
    if (this.#like) return alike / pairs
    const most = pairs - this.#fewestLike[known]!
    return most === 0 ? 1 : (pairs - alike) / most
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
    const base = unit * this.#kinds
    const counts = this.#counts.fill(0, base, base + this.#kinds)
    let known = 0
    let squares = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const code = this.#codes[members[k]!]!
      if (code < 0) continue
      known++
      squares += 2 * counts[base + code]!++ + 1
    }
    this.#known[unit] = known
    this.#squares[unit] = squares
  }

  /** Like: members outside the largest kind. Unlike: kinds that are missing, as far as the members could show them. */
  #breach(base: number, left: number, came: number, known: number): number {
    let largest = 0
    let present = 0
    for (let kind = 0; kind < this.#kinds; kind++) {
      const count = this.#counts[base + kind]! - (kind === left ? 1 : 0) + (kind === came ? 1 : 0)
      if (count > largest) largest = count
      if (count > 0) present++
    }
    return this.#like ? known - largest : Math.max(0, Math.min(this.#atLeast, known) - present)
  }
}

/** Pairs of one kind when k members are spread as evenly as can be over the kinds; for k from 0 to `size`. */
function fewestLikePairs(size: number, kinds: number): Int32Array {
  return Int32Array.from({ length: size + 1 }, (_, members) => {
    const each = Math.floor(members / kinds)
    const more = members % kinds
    return (more * (each + 1) * each + (kinds - more) * each * (each - 1)) / 2
  })
}
