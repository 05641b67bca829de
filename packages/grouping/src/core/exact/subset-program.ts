import type { Spending } from '../budget.ts'
import type { GroupSlot } from './group-slot.ts'
import { type Layer, layersOf } from './layers.ts'
import type { Merit, Splits, Worths } from './merit.ts'
import { submasks } from './submasks.ts'
import { binomial, bitsOf, halfBits, nextOfSize, rankOf, rankOfHigh } from './subset-rank.ts'
import { WorthBlocks, type WorthTable } from './worth-blocks.ts'

const stepsBetweenAsking = 1 << 16
const lowHalf = (1 << halfBits) - 1

/**
 * The best way to fill slots with persons, by dynamic programming over subsets: what a set of persons is worth in the
 * slots from k on is the best, over all subsets for slot k, of the subset's worth joined with that of the others in
 * the slots from k + 1 on (as Held and Karp 1962 do for tours; Rothkopf, Pekeč and Harstad 1998 for winners of auctions).
 *
 * Of slots of one kind that follow each other, the first takes the highest of those who can go nowhere later: each
 * partition is met once, not once for each order.
 */
export class SubsetProgram {
  /** How many sets, blocks of their splits, and splits were looked at. */
  steps = 0
  readonly #members: number
  readonly #slots: readonly GroupSlot[]
  readonly #tables: readonly WorthTable[]
  readonly #merit: Merit
  readonly #layers: Layer[]
  readonly #blocks: WorthBlocks[] = []
  readonly #layerBlocks: WorthBlocks[] = []
  /** Of each slot: who may be in it or in a later one; and the same from the first slot of another kind on. */
  readonly #openFrom: number[] = []
  readonly #openAfterKind: number[] = []
  readonly #submasks = submasks()
  readonly #splits: Splits

  // Of the slot and the set of persons in hand.
  #layer!: Layer
  #next!: Layer
  #table!: WorthTable
  #tableBlocks!: WorthBlocks
  #nextBlocks!: WorthBlocks
  #set = 0
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
    this.#splits = {
      list: this.#submasks.list,
      from: 0,
      to: 0,
      fixed: 0,
      low: 0,
      partRow: 0,
      restRow: 0,
      mostOfRest: 0,
      leastBreachOfRest: 0,
    }
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
  run(spending: Pick<Spending, 'isSpent'>): Worths | null {
    let asked = 0
    for (let slot = this.#slots.length - 1; slot >= 0; slot--) {
      this.#open(slot)
      const { offset, worths, members } = this.#layer
      for (let size = 0; size <= members; size++) {
        if (offset[size]! < 0) continue
        const sets = binomial(members, size)
        let set = (1 << size) - 1
        for (let rank = 0; rank < sets; rank++) {
          if (this.steps >= asked) {
            if (spending.isSpent(this.steps)) return null
            asked = this.steps + stepsBetweenAsking
          }
          this.#fill(slot, set, size)
          this.#merit.settle(worths, offset[size]! + rank)
          if (size > 0) set = nextOfSize(set)
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
    const { kind } = this.#slots[slot]!
    this.#table = this.#tables[kind]!
    this.#tableBlocks = this.#blocks[kind] ??= new WorthBlocks(this.#members, this.#table)
    this.#nextBlocks = this.#layerBlocks[slot + 1] ??= new WorthBlocks(this.#next.members, this.#next)
    this.#merit.choose(this.#table.worths, this.#next.worths)
  }

  /** Offers every subset of `set` that may be in the slot. */
  #fill(slot: number, set: number, size: number): void {
    this.steps++
    this.#merit.begin()
    const { open, min, max } = this.#slots[slot]!
    if ((set & ~this.#openFrom[slot]!) !== 0) return
    this.#set = set
    if (slot === this.#slots.length - 1) {
      this.#offer(set, size, size)
      return
    }
    const staying = set & ~this.#openAfterKind[slot]!
    const highest = staying === 0 ? 0 : 1 << (31 - Math.clz32(staying))
    if ((highest & ~open) !== 0) return
    for (let own = Math.max(min, highest === 0 ? 0 : 1); own <= max && own <= size; own++) {
      if (this.#table.offset[own]! < 0 || (this.#next.offset[size - own] ?? -1) < 0) continue
      this.#choose(set & open & ~highest, highest, own, size - own)
    }
  }

  /**
   * Offers `fixed` with every choice from `free` that makes so many of their own. The upper half is chosen first, so that
   * what differs by the lower half only is read from side by side in memory, or not at all.
   */
  #choose(free: number, fixed: number, own: number, others: number): void {
    const { start, list } = this.#submasks
    const splits = this.#splits
    const more = fixed === 0 ? own : own - 1
    const high = this.#set >>> halfBits
    const freeLow = free & lowHalf
    const freeHigh = free >>> halfBits
    splits.low = this.#set & lowHalf
    splits.fixed = fixed & lowHalf
    for (let count = Math.max(0, more - bitsOf[freeLow]!); count <= more && count <= bitsOf[freeHigh]!; count++) {
      splits.from = start[freeLow * 13 + more - count]!
      splits.to = start[freeLow * 13 + more - count + 1]!
      const last = start[freeHigh * 13 + count + 1]!
      for (let at = start[freeHigh * 13 + count]!; at < last; at++) {
        this.steps++
        const ownHigh = list[at]! | (fixed >>> halfBits)
        if (!this.#mayWin(ownHigh, high ^ ownHigh, own, others)) continue
        splits.partRow = this.#table.offset[own]! + rankOfHigh[(own << halfBits) | ownHigh]!
        splits.restRow = this.#next.offset[others]! + rankOfHigh[(others << halfBits) | (high ^ ownHigh)]!
        this.steps += splits.to - splits.from
        const best = this.#merit.offerAll(splits)
        if (best >= 0) this.#best = (ownHigh << halfBits) | splits.fixed | list[best]!
      }
    }
  }

  #mayWin(ownHigh: number, othersHigh: number, own: number, others: number): boolean {
    const part = own * this.#tableBlocks.halves + ownHigh
    const rest = others * this.#nextBlocks.halves + othersHigh
    const splits = this.#splits
    splits.mostOfRest = this.#nextBlocks.most[rest]!
    splits.leastBreachOfRest = this.#nextBlocks.leastBreach[rest]!
    const breach = this.#tableBlocks.leastBreach[part]! + splits.leastBreachOfRest
    return this.#merit.mayWin(breach, this.#tableBlocks.most[part]!, splits.mostOfRest)
  }

  #offer(one: number, own: number, size: number): void {
    const part = this.#table.offset[own] ?? -1
    const rest = this.#next.offset[size - own] ?? -1
    if (part < 0 || rest < 0) return
    const others = this.#set ^ one
    if (this.#merit.offer(part + rankOf(one, own), rest + rankOf(others, size - own))) this.#best = one
  }
}
