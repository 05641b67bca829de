import { bitCount } from '../model/bits.ts'
import type { BitColumn, Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { PairMean } from './pair-mean.ts'

/** How much the sets of members overlap: the mean over pairs of |A ∩ B| ÷ |A ∪ B| (Jaccard); two empty ones give 1. */
export abstract class SetOverlap extends PairMean {
  protected readonly bits: Int32Array
  protected readonly words: number

  constructor({ bits, known, words }: BitColumn, cohort: Cohort, partition: Partition) {
    super(known, cohort, partition)
    this.bits = bits
    this.words = words
  }

  protected between(one: number, other: number): number {
    const words = this.words
    let shared = 0
    let either = 0
    for (let word = 0; word < words; word++) {
      const own = this.bits[one * words + word]!
      const theirs = this.bits[other * words + word]!
      shared += bitCount(own & theirs)
      either += bitCount(own | theirs)
    }
    return either === 0 ? 1 : shared / either
  }

  /** Mean overlap, 0 to 1 in spite of rounding; 1 when fewer than two are known. Arguments as of `shareIf`. */
  protected overlapIf(unit: number, out: number, inn: number): number {
    const mean = this.meanIf(unit, out, inn)
    return this.knownIf < 2 ? 1 : Math.min(1, Math.max(0, mean))
  }
}
