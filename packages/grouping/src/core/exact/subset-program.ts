import type { Spending } from '../budget.ts'
import { type GroupSlot, leftSizes, shiftOf } from './group-slot.ts'
import { createWorths, type Merit, type Worths } from './merit.ts'
import { binomial, nextOfSize, rankOf, rankOfHigh, rankOfLow } from './subset-rank.ts'

/** The worth of every set of persons in a slot of one kind. */
export interface WorthTable {
  /** Where sets of each size begin in `worths`, in the order of `rankOf`; −1 where the size is not allowed. */
  readonly offset: Int32Array
  readonly worths: Worths
}

/** What a set of persons is worth in the slots from one on. Indexed like a `WorthTable`. */
interface Layer extends WorthTable {
  /** Persons who are in none of its sets are left out of the words: so many of the lowest. */
  readonly shift: number
}

/**
 * The best way to fill slots with persons, by dynamic programming over subsets: what a set of persons is worth in the
 * slots from k on is the best, over all subsets for slot k, of the subset's worth joined with that of the others in
 * the slots from k + 1 on (as Held and Karp 1962 do for tours; Rothkopf, Pekeč and Harstad 1998 for winners of auctions).
 *
 * Of slots of one kind that follow each other, the first takes the lowest of those who can go nowhere later: each
 * partition is met once, not once for each order.
 */
export class SubsetProgram {
  /** How many pairs of a subset and the others were compared. */
  steps = 0
  readonly #members: number
  readonly #slots: readonly GroupSlot[]
  readonly #tables: readonly WorthTable[]
  readonly #merit: Merit
  readonly #layers: Layer[]
  /** Of each slot: who may be in it or in a later one; and the same from the first slot of another kind on. */
  readonly #openFrom: number[] = []
  readonly #openAfterKind: number[] = []
  readonly #list: Int32Array

  // Of the slot and the set of persons in hand.
  #layer!: Layer
  #next!: Layer
  #table!: WorthTable
  #set = 0
  #count = 0
  #best = -1

  /**
   * @param members how many persons are to be placed: all of them
   * @param tables the table of each kind of slot
   */
  constructor(members: number, slots: readonly GroupSlot[], tables: readonly WorthTable[], merit: Merit) {
    this.#members = members
    this.#slots = slots
    this.#tables = tables
    this.#merit = merit
    this.#list = new Int32Array(members)
    let openFrom = 0
    let openAfterKind = 0
    for (let slot = slots.length - 1; slot >= 0; slot--) {
      if (slots[slot + 1]?.kind !== slots[slot]!.kind) openAfterKind = openFrom
      openFrom |= slots[slot]!.open
      this.#openFrom[slot] = openFrom
      this.#openAfterKind[slot] = openAfterKind
    }
    this.#layers = layersOf(members, slots, tables, merit)
  }

  /** @returns what all are worth in the best case, or null when the budget is spent before that is known */
  run(spending: Spending): Worths | null {
    for (let slot = this.#slots.length - 1; slot >= 0; slot--) {
      this.#open(slot)
      const { offset, worths, shift } = this.#layer
      for (let size = 0; size <= this.#members - shift; size++) {
        if (offset[size]! < 0) continue
        const sets = binomial(this.#members - shift, size)
        let word = (1 << size) - 1
        for (let rank = 0; rank < sets; rank++) {
          if ((rank & 0xff) === 0 && spending.isSpent(this.steps)) return null
          this.#fill(slot, word << shift, size)
          this.#merit.settle(worths, offset[size]! + rank)
          if (size > 0) word = nextOfSize(word)
        }
      }
    }
    return this.#layers[0]!.worths
  }

  /** Who is in each slot in one best case; after `run`. */
  best(): Int32Array {
    const sets = new Int32Array(this.#slots.length)
    let set = (1 << this.#members) - 1
    let size = this.#members
    for (let slot = 0; slot < sets.length; slot++) {
      this.#open(slot)
      this.#best = 0
      this.#fill(slot, set, size)
      sets[slot] = this.#best
      set ^= this.#best
      for (let taken = this.#best; taken !== 0; taken &= taken - 1) size--
    }
    return sets
  }

  #open(slot: number): void {
    this.#layer = this.#layers[slot]!
    this.#next = this.#layers[slot + 1]!
    this.#table = this.#tables[this.#slots[slot]!.kind]!
    this.#merit.choose(this.#table.worths, this.#next.worths)
  }

  /** Offers every subset of `set` that may be in the slot. */
  #fill(slot: number, set: number, size: number): void {
    this.#merit.begin()
    const { open, min, max } = this.#slots[slot]!
    if ((set & ~this.#openFrom[slot]!) !== 0) return
    this.#set = set
    if (slot === this.#slots.length - 1) {
      this.#offer(set, size, size)
      return
    }
    const staying = set & ~this.#openAfterKind[slot]!
    const lowest = staying & -staying
    if ((lowest & ~open) !== 0) return
    this.#count = 0
    for (let word = set & open & ~lowest; word !== 0; word &= word - 1) this.#list[this.#count++] = word & -word
    for (let own = Math.max(min, lowest === 0 ? 0 : 1); own <= max && own <= size; own++) {
      if (this.#table.offset[own]! < 0 || (this.#next.offset[size - own] ?? -1) < 0) continue
      this.#choose(lowest === 0 ? own : own - 1, 0, lowest, own, size)
    }
  }

  /** Offers `chosen` with each choice of so many more from the list. */
  #choose(more: number, from: number, chosen: number, own: number, size: number): void {
    if (this.#count - from < more) return
    if (more === 0) this.#offer(chosen, own, size)
    else if (more === 1) this.#offerEach(from, from, chosen, own, size)
    else if (more === 2) this.#offerEach(from, this.#count - 1, chosen, own, size)
    else {
      for (let i = from; i <= this.#count - more; i++) {
        this.#choose(more - 1, i + 1, chosen | this.#list[i]!, own, size)
      }
    }
  }

  /** Offers `chosen` with each one at `from` or later; or, where `to` is above `from`, with each two of which the first stands before `to`. */
  #offerEach(from: number, to: number, chosen: number, own: number, size: number): void {
    const list = this.#list
    const count = this.#count
    const merit = this.#merit
    const set = this.#set
    const shift = this.#next.shift
    const part = this.#table.offset[own]!
    const rest = this.#next.offset[size - own]!
    // `rankOf`, written out: nine tenths of the time are spent here.
    const high = own << 12
    const highRest = (size - own) << 12
    let best = this.#best
    let i = from
    do {
      const more = to > from ? chosen | list[i++]! : chosen
      for (let j = i; j < count; j++) {
        const one = more | list[j]!
        const row = part + rankOfHigh[high | (one >>> 12)]! + rankOfLow[one & 0xfff]!
        if (!merit.mayWin(row)) continue
        const others = (set ^ one) >>> shift
        const restRow = rest + rankOfHigh[highRest | (others >>> 12)]! + rankOfLow[others & 0xfff]!
        if (merit.offer(row, restRow)) best = one
      }
      this.steps += count - i
    } while (i < to)
    this.#best = best
  }
  #offer(one: number, own: number, size: number): void {
    const part = this.#table.offset[own] ?? -1
    const rest = this.#next.offset[size - own] ?? -1
    if (part < 0 || rest < 0) return
    this.steps++
    const others = (this.#set ^ one) >>> this.#next.shift
    if (this.#merit.offer(part + rankOf(one, own), rest + rankOf(others, size - own))) this.#best = one
  }
}

function layersOf(members: number, slots: readonly GroupSlot[], tables: readonly WorthTable[], merit: Merit): Layer[] {
  return Array.from({ length: slots.length + 1 }, (_, slot) => {
    const offset = new Int32Array(members + 1).fill(-1)
    if (slot === slots.length) {
      offset[0] = 0
      return { offset, worths: merit.nothing(), shift: 0 }
    }
    const shift = shiftOf(slots, slot, members)
    const { least, most } = leftSizes(members, slots, slot)
    let rows = 0
    for (let size = least; size <= most && size <= members - shift; size++) {
      offset[size] = rows
      rows += binomial(members - shift, size)
    }
    const widths = slots.slice(slot).map(({ kind }) => tables[kind]!.worths.width)
    return { offset, worths: createWorths(rows, merit.widthOf(widths)), shift }
  })
}
