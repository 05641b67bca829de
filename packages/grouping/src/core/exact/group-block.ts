import type { Spending } from '../budget.ts'
import type { GroupSlot } from './group-slot.ts'
import type { GroupWorth } from './group-worth.ts'
import { LeximinMerit } from './leximin-merit.ts'
import { rounding } from './merit.ts'
import type { Places } from './places.ts'
import { ScalarMerit } from './scalar-merit.ts'
import { SubsetProgram } from './subset-program.ts'
import type { WorthTable } from './worth-blocks.ts'
import { type Objective, SetWorths } from './worth-table.ts'

/** Worth of the best formation: least breach, and what was joined. */
export interface BlockWorth {
  readonly breach: number
  readonly value: Float64Array
}

export const createMerit = ({ join, mostBreach }: Objective) =>
  join === 'leximin' ? new LeximinMerit() : new ScalarMerit(join, mostBreach <= rounding)

/** Some slots and all who fill them, with the worth of each set in each kind of slot. */
export class GroupBlock {
  readonly #persons: Int32Array
  readonly #groups: readonly number[]
  readonly #slots: readonly GroupSlot[]
  readonly #worths: readonly SetWorths[]
  #program: SubsetProgram | null = null

  /**
   * @param persons those who are placed in these slots
   * @param from index of the block's first slot, and the index after its last
   */
  constructor(places: Places, worth: GroupWorth, persons: Int32Array, from: number, to: number) {
    this.#persons = persons
    this.#groups = places.groups.slice(from, to)
    this.#slots = slotsOf(places, persons, from, to)
    const worths: SetWorths[] = []
    for (const [index, slot] of this.#slots.entries()) {
      if (worths[slot.kind]) continue
      const group = this.#groups[index]!
      worths[slot.kind] = new SetWorths(persons.length, slot, (set) => {
        worth.reckonGroup(group, membersOf(set, persons, places.locked[group]!))
        return worth
      })
    }
    this.#worths = worths
  }

  /** @returns the best for the objective, of infinite breach when nothing is allowed; null when the budget is spent first */
  solve(objective: Objective, spending: Spending): BlockWorth | null {
    const tables: WorthTable[] = []
    for (const worths of this.#worths) {
      const table = worths.table(objective, spending)
      if (!table) return null
      tables.push(table)
    }
    this.#program = new SubsetProgram(this.#persons.length, this.#slots, tables, createMerit(objective))
    const best = this.#program.run(spending)
    return best && { breach: best.breach[0]!, value: best.value }
  }

  /** Writes the groups of what was solved last. */
  place(groupOf: Int32Array): void {
    for (const [slot, set] of this.#program!.best().entries()) {
      for (const person of membersOf(set, this.#persons, [])) groupOf[person] = this.#groups[slot]!
    }
  }
}

export function membersOf(set: number, persons: Int32Array, held: readonly number[]): number[] {
  const members = [...held]
  for (let bit = 0; set >>> bit !== 0; bit++) if ((set >>> bit) & 1) members.push(persons[bit]!)
  return members
}

/** Slots with kinds numbered from 0, and openness by bits of `persons`. */
function slotsOf(places: Places, persons: Int32Array, from: number, to: number): GroupSlot[] {
  const bitOf = new Map([...places.persons].map((person, bit) => [person, bit]))
  const bits = Array.from(persons, (person) => bitOf.get(person)!)
  const kinds = [...new Set(places.slots.slice(from, to).map(({ kind }) => kind))]
  return places.slots.slice(from, to).map(({ kind, min, max, open }) => ({
    kind: kinds.indexOf(kind),
    min,
    max,
    open: bits.reduce((word, bit, own) => ((open >>> bit) & 1 ? word | (1 << own) : word), 0),
  }))
}
