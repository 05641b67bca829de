import { membersOf } from '../exact/group-block.ts'
import { leftSizes } from '../exact/group-slot.ts'
import { GroupWorth } from '../exact/group-worth.ts'
import { rounding } from '../exact/merit.ts'
import { findPlaces, type Places } from '../exact/places.ts'
import { eachSet } from '../exact/worth-table.ts'
import type { SplitProblem } from './requirement.ts'

/** Tells of some requirements whether they can hold together. */
export interface Oracle {
  /**
   * @param wanted 1 for each requirement that must hold
   * @returns 1 for each requirement that holds in some formation where all that are wanted hold; null when there is none
   */
  holdTogether(wanted: Uint8Array): Uint8Array | null
}

/** Sets of persons for one kind of slot, and which requirements each breaks: set × words of 32 requirements. */
interface KindSets {
  readonly sets: Int32Array
  readonly sizes: Uint8Array
  readonly broken: Int32Array
}

/**
 * Looks for a partition into groups that break nothing, by depth first search over exact covers: of slots of one kind
 * the first takes the lowest of those who can go nowhere later, and what was left in vain is not tried again.
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

  constructor({ formation, requirements }: SplitProblem) {
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
    const members = this.#places.persons.length
    this.#allowed = this.#kinds.map((kind) => allowedBy(kind, this.#wordsOf(wanted), members))
    for (const failed of this.#failed) failed.clear()
    if (!this.#fill(0, (1 << members) - 1, members)) return null
    const holds = new Uint8Array(this.#count).fill(1)
    for (const [slot, row] of this.#chosen.entries()) {
      const { broken } = this.#kinds[this.#places.slots[slot]!.kind]!
      for (let index = 0; index < this.#count; index++) {
        if ((broken[row * this.#words + (index >> 5)]! >>> (index & 31)) & 1) holds[index] = 0
      }
    }
    return holds
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
    const sets: number[] = []
    const sizes: number[] = []
    const broken: number[] = []
    eachSet(this.#places.persons.length, slot, (set, size) => {
      sets.push(set)
      sizes.push(size)
      const breaches = brokenBy(set)
      const words = this.#wordsOf(Uint8Array.from(breaches, (breach) => (breach > rounding ? 1 : 0)))
      broken.push(...words)
    })
    return { sets: Int32Array.from(sets), sizes: Uint8Array.from(sizes), broken: Int32Array.from(broken) }
  }
}

/** Rows of sets that break nothing that is wanted; in all, and of those that each person is in. */
function allowedBy({ sets, broken }: KindSets, wanted: Int32Array, members: number) {
  const rows = Int32Array.from(sets.keys()).filter((row) =>
    wanted.every((word, index) => (word & broken[row * wanted.length + index]!) === 0),
  )
  const byMember = Array.from({ length: members }, (_, bit) => rows.filter((row) => (sets[row]! >>> bit) & 1))
  return { rows, byMember }
}
