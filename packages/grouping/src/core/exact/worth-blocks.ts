import type { Worths } from './merit.ts'
import { binomial, bitsOf, halfBits, rankOfHigh } from './subset-rank.ts'

/** The worth of every set of persons in a slot of one kind. */
export interface WorthTable {
  /** Where sets of each size begin in `worths`, in the order of `rankOf`; −1 where the size is not allowed. */
  readonly offset: Int32Array
  readonly worths: Worths
}

/**
 * Bounds on a `WorthTable`: sets of one size that have their upper half in common stand side by side, and most such
 * blocks need not be looked into (branch and bound). The block of a size and an upper half h is at size × `halves` + h.
 */
export class WorthBlocks {
  readonly halves: number
  readonly leastBreach: Float64Array
  /** The highest first number of a value. */
  readonly most: Float64Array

  /** @param members how many persons the sets are of */
  constructor(members: number, { offset, worths }: WorthTable) {
    const { breach, value, width } = worths
    this.halves = 1 << Math.max(0, members - halfBits)
    this.leastBreach = new Float64Array((members + 1) * this.halves).fill(Number.POSITIVE_INFINITY)
    this.most = new Float64Array(this.leastBreach.length).fill(Number.NEGATIVE_INFINITY)
    for (let size = 0; size <= members; size++) {
      if (offset[size]! < 0) continue
      for (let high = 0; high < this.halves; high++) {
        const block = size * this.halves + high
        const from = offset[size]! + rankOfHigh[(size << halfBits) | high]!
        const to = from + binomial(Math.min(members, halfBits), size - bitsOf[high]!)
        for (let row = from; row < to; row++) {
          if (breach[row]! < this.leastBreach[block]!) this.leastBreach[block] = breach[row]!
          if (value[row * width]! > this.most[block]!) this.most[block] = value[row * width]!
        }
      }
    }
  }
}
