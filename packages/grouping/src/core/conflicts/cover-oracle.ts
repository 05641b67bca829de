import type { Spending } from '../budget.ts'
import { membersOf } from '../exact/group-block.ts'
import { leftSizes } from '../exact/group-slot.ts'
import { GroupWorth } from '../exact/group-worth.ts'
import { createWorths, rounding } from '../exact/merit.ts'
import { findPlaces, type Places } from '../exact/places.ts'
import { ScalarMerit } from '../exact/scalar-merit.ts'
import { SubsetProgram } from '../exact/subset-program.ts'
import { rankOf } from '../exact/subset-rank.ts'
import type { WorthTable } from '../exact/worth-blocks.ts'
import { countSets, eachSet } from '../exact/worth-table.ts'
import type { SplitProblem } from './requirement.ts'

/** Tells of some requirements whether they can hold together. */
export interface Oracle {
  /**
   * @param wanted 1 for each requirement that must hold
   * @returns 1 for each requirement that holds in some formation where all that are wanted hold; null when there is
   *   none. Once the budget is spent: `wanted`, as if they could
   */
  holdTogether(wanted: Uint8Array): Uint8Array | null
  /** Whether the budget is spent: what is answered from then on means nothing. */
  readonly isSpent: boolean
}

/** After so many sets of one question a subset program is quicker. */
const mostLooksOfSearch = 3_000_000

/** Sets of persons for one kind of slot, in the order of a `WorthTable`, and which requirements each breaks: set × words of 32 requirements. */
interface KindSets {
  readonly offset: Int32Array
  readonly sets: Int32Array
  readonly sizes: Uint8Array
  /** 1 of those who may all be in the slot. */
  readonly isOpen: Uint8Array
  readonly broken: Int32Array
}

/**
 * Looks for a partition into groups that break nothing, by depth first search over exact covers: of slots of one kind
 * the first takes the lowest of those who can go nowhere later, and what was left in vain is not tried again. Mostly that
 * is soon done; where it is not, a subset program decides.
 *
 * Requirements on sections are not seen.
 */
export class CoverOracle implements Oracle {
  readonly #places: Places
  readonly #kinds: KindSets[] = []
  readonly #words: number
  readonly #count: number
  readonly #openAfterKind: number[] = []
  // Of the question in hand.
  #allowed: { readonly rows: Int32Array; readonly byMember: readonly Int32Array[] }[] = []
  readonly #failed: Set<number>[]
  readonly #chosen: Int32Array
  readonly #spending: Spending
  /** Sets that were looked at, for all questions; and how many there may be until the search is given up. */
  #looks = 0
  #mostLooks = 0
  isSpent = false

  constructor({ formation, requirements }: SplitProblem, spending: Spending) {
    this.#spending = spending
    this.#places = findPlaces(formation)
    this.#count = requirements.length
    this.#words = Math.max(1, Math.ceil(requirements.length / 32))
    const worth = new GroupWorth(formation)
    const { slots, groups, persons, locked } = this.#places
    for (const [index, slot] of slots.entries()) {
      const group = groups[index]!
      this.#kinds[slot.kind] ??= this.#reckon(slot, (set) =>
        worth.brokenBy(group, membersOf(set, persons, locked[group]!)),
      )
    }
    let openFrom = 0
    let openAfterKind = 0
    for (let slot = slots.length - 1; slot >= 0; slot--) {
      if (slots[slot + 1]?.kind !== slots[slot]!.kind) openAfterKind = openFrom
      openFrom |= slots[slot]!.open
      this.#openAfterKind[slot] = openAfterKind
    }
    this.#failed = slots.map(() => new Set())
    this.#chosen = new Int32Array(slots.length)
  }

  holdTogether(wanted: Uint8Array): Uint8Array | null {
    if (this.#isOver()) return wanted
    const members = this.#places.persons.length
    this.#allowed = this.#kinds.map((kind) => allowedBy(kind, this.#wordsOf(wanted), members))
    this.#looks += this.#kinds.reduce((sum, { sets }) => sum + sets.length, 0)
    for (const failed of this.#failed) failed.clear()
    this.#mostLooks = this.#looks + mostLooksOfSearch
    const isFound = this.#fill(0, (1 << members) - 1, members)
    if (!isFound && this.#looks < this.#mostLooks) return null
    if (!isFound && !this.#decide()) return this.isSpent ? wanted : null
    const holds = new Uint8Array(this.#count).fill(1)
    for (const [slot, row] of this.#chosen.entries()) {
      const { broken } = this.#kinds[this.#places.slots[slot]!.kind]!
      for (let index = 0; index < this.#count; index++) {
        if ((broken[row * this.#words + (index >> 5)]! >>> (index & 31)) & 1) holds[index] = 0
      }
    }
    return holds
  }

  #isOver(): boolean {
    this.isSpent ||= this.#spending.isSpent(this.#looks)
    return this.isSpent
  }

  /** Whether there is a way at all, by looking at every set of persons for the slots from each one on. */
  #decide(): boolean {
    const tables = this.#kinds.map(({ offset, sets }, kind): WorthTable => {
      const worths = createWorths(sets.length, 1)
      for (const row of this.#allowed[kind]!.rows) {
        worths.breach[row] = 0
        worths.value[row] = 0
      }
      return { offset, worths }
    })
    const { slots, persons } = this.#places
    const program = new SubsetProgram(persons.length, slots, tables, new ScalarMerit('sum', true))
    const worths = program.run({ isSpent: (steps) => this.#spending.isSpent(this.#looks + steps) })
    this.#looks += program.steps
    if (!worths) this.isSpent = true
    if (worths?.value[0] !== 0) return false
    for (const [slot, set] of program.best().entries()) {
      const size = membersOf(set, persons, []).length
      this.#chosen[slot] = tables[slots[slot]!.kind]!.offset[size]! + rankOf(set, size)
    }
    return true
  }

  #fill(slot: number, set: number, size: number): boolean {
    if (slot === this.#places.slots.length) return set === 0
    if (this.#failed[slot]!.has(set)) return false
    const { slots, persons } = this.#places
    const { sets, sizes } = this.#kinds[slots[slot]!.kind]!
    const { rows, byMember } = this.#allowed[slots[slot]!.kind]!
    const staying = set & ~this.#openAfterKind[slot]!
    const next = leftSizes(persons.length, slots, slot + 1)
    for (const row of staying === 0 ? rows : byMember[31 - Math.clz32(staying & -staying)]!) {
      if (++this.#looks > this.#mostLooks) return false
      const left = size - sizes[row]!
      if ((sets[row]! & ~set) !== 0 || left < next.least || left > next.most) continue
      this.#chosen[slot] = row
      if (this.#fill(slot + 1, set ^ sets[row]!, left)) return true
    }
    this.#failed[slot]!.add(set)
    return false
  }

  #wordsOf(flags: Uint8Array): Int32Array {
    const words = new Int32Array(this.#words)
    for (const [index, flag] of flags.entries()) if (flag) words[index >> 5]! |= 1 << (index & 31)
    return words
  }

  #reckon(slot: Places['slots'][number], brokenBy: (set: number) => Float64Array): KindSets {
    const members = this.#places.persons.length
    const rows = countSets(members, slot)
    const sets = new Int32Array(rows)
    const sizes = new Uint8Array(rows)
    const isOpen = new Uint8Array(rows)
    const broken = new Int32Array(rows * this.#words)
    const { offset } = eachSet(members, slot, (set, size, row) => {
      sets[row] = set
      sizes[row] = size
      isOpen[row] = 1
      for (const [index, breach] of brokenBy(set).entries()) {
        if (breach > rounding) broken[row * this.#words + (index >> 5)]! |= 1 << (index & 31)
      }
    })
    return { offset, sets, sizes, isOpen, broken }
  }
}

/** Rows of sets that break nothing that is wanted; in all, and of those that each person is in. */
function allowedBy({ sets, isOpen, broken }: KindSets, wanted: Int32Array, members: number) {
  const isAllowed = (row: number) => {
    if (!isOpen[row]) return false
    for (let index = 0; index < wanted.length; index++) {
      if ((wanted[index]! & broken[row * wanted.length + index]!) !== 0) return false
    }
    return true
  }
  const rows = Int32Array.from(sets.keys()).filter(isAllowed)
  const byMember = Array.from({ length: members }, (_, bit) => rows.filter((row) => (sets[row]! >>> bit) & 1))
  return { rows, byMember }
}
