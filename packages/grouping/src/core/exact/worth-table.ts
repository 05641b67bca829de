import type { Spending } from '../budget.ts'
import type { GroupSlot } from './group-slot.ts'
import { createWorths, type Worths } from './merit.ts'
import { binomial, nextOfSize } from './subset-rank.ts'
import type { WorthTable } from './worth-blocks.ts'

/** What a formation should be best in; breach comes before all of them. */
export interface Objective {
  /** The sum of parts of the score; the least of what fairness looks at; or all of that from the lowest, then the score. */
  readonly join: 'sum' | 'least' | 'leximin'
  /** Groups with less of what fairness looks at are not allowed; in grains. */
  readonly floor: number
  /** Groups that break more than this are not allowed. */
  readonly mostBreach: number
}

/** What one set of persons is worth in a group. */
export interface SetWorth {
  readonly breach: number
  readonly score: number
  readonly fair: number
}

/** Calls back with each set of a slot, size by size in the order of `rankOf`. @returns offsets of sizes, and sets in all */
export function eachSet(members: number, slot: GroupSlot, tell: (set: number, size: number, row: number) => void) {
  const offset = new Int32Array(members + 1).fill(-1)
  let row = 0
  for (let size = slot.min; size <= Math.min(slot.max, members); size++) {
    offset[size] = row
    let set = (1 << size) - 1
    for (let left = binomial(members, size); left > 0; left--) {
      if ((set & ~slot.open) === 0) tell(set, size, row)
      row++
      if (size > 0) set = nextOfSize(set)
    }
  }
  return { offset, rows: row }
}

/** How many sets a slot can take, sizes alone considered. */
export function countSets(members: number, { min, max }: GroupSlot): number {
  let sets = 0
  for (let size = min; size <= Math.min(max, members); size++) sets += binomial(members, size)
  return sets
}

const setsBetweenAsking = 1 << 12

/** All that a kind of slot can hold, each set reckoned once. */
export class SetWorths {
  readonly #members: number
  readonly #slot: GroupSlot
  readonly #reckon: (set: number) => SetWorth
  readonly #breach: Float64Array
  readonly #score: Float64Array
  readonly #fair: Float64Array
  #offset: Int32Array | null = null

  /** @param reckon what a set is worth in the slot; the result is read at once */
  constructor(members: number, slot: GroupSlot, reckon: (set: number) => SetWorth) {
    const rows = countSets(members, slot)
    this.#members = members
    this.#slot = slot
    this.#reckon = reckon
    this.#breach = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
    this.#score = new Float64Array(rows)
    this.#fair = new Float64Array(rows)
  }

  /** @returns null when the budget is spent before all sets are reckoned */
  table({ join, floor, mostBreach }: Objective, spending: Pick<Spending, 'isSpent'>): WorthTable | null {
    this.#offset ??= this.#reckonAll(spending)
    if (!this.#offset) return null
    const worths: Worths = createWorths(this.#breach.length, join === 'leximin' ? 2 : 1)
    const values = join === 'sum' ? this.#score : this.#fair
    for (let row = 0; row < values.length; row++) {
      const breach = this.#breach[row]!
      if (breach > mostBreach || breach === Number.POSITIVE_INFINITY || this.#fair[row]! < floor) continue
      worths.breach[row] = breach
      worths.value[row * worths.width] = values[row]!
      if (join === 'leximin') worths.value[row * 2 + 1] = this.#score[row]!
    }
    return { offset: this.#offset, worths }
  }

  #reckonAll(spending: Pick<Spending, 'isSpent'>): Int32Array | null {
    let isSpent = false
    const { offset } = eachSet(this.#members, this.#slot, (set, _size, row) => {
      if (row % setsBetweenAsking === 0) isSpent ||= spending.isSpent(0)
      if (isSpent) return
      const { breach, score, fair } = this.#reckon(set)
      this.#breach[row] = breach
      this.#score[row] = score
      this.#fair[row] = fair
    })
    return isSpent ? null : offset
  }
}
