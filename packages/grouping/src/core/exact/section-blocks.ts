import type { Spending } from '../budget.ts'
import { type BlockWorth, createMerit, GroupBlock, membersOf } from './group-block.ts'
import type { GroupSlot } from './group-slot.ts'
import type { GroupWorth } from './group-worth.ts'
import { createWorths, type Worths } from './merit.ts'
import type { Places } from './places.ts'
import { SubsetProgram } from './subset-program.ts'
import type { WorthTable } from './worth-blocks.ts'
import { countSets, eachSet, type Objective } from './worth-table.ts'

/** The slots of one section, as one slot: its kind is its place among the sections. */
export interface SectionSlot extends GroupSlot {
  /** 0: groups without a section; else the section's number + 1. */
  readonly unit: number
  /** Those who are locked to its groups. */
  readonly held: readonly number[]
  readonly from: number
  readonly to: number
}

export function sectionSlots({ slots, groups, locked, unitOfSlot }: Places): SectionSlot[] {
  const units = [...new Set(unitOfSlot)]
  return units.map((unit, kind) => {
    const from = unitOfSlot.indexOf(unit)
    const to = unitOfSlot.lastIndexOf(unit) + 1
    const own = slots.slice(from, to)
    return {
      kind,
      unit,
      from,
      to,
      held: groups.slice(from, to).flatMap((group) => locked[group]!),
      min: own.reduce((sum, { min }) => sum + min, 0),
      max: own.reduce((sum, { max }) => sum + max, 0),
      open: own[0]!.open,
    }
  })
}

/**
 * The best formation where criteria look at sections and people may be in more than one: a subset program within each
 * section tells what each set of persons is worth there, and one over the sections chooses the sets.
 */
export class SectionBlocks {
  readonly #places: Places
  readonly #worth: GroupWorth
  readonly #sections: readonly SectionSlot[]

  constructor(places: Places, worth: GroupWorth, sections: readonly SectionSlot[]) {
    this.#places = places
    this.#worth = worth
    this.#sections = sections
  }

  /** As `GroupBlock.solve`; also writes the groups. */
  solve(objective: Objective, spending: Spending, groupOf: Int32Array): BlockWorth | null {
    const { persons } = this.#places
    const tables: WorthTable[] = []
    for (const section of this.#sections) {
      const table = this.#table(section, objective, spending)
      if (!table) return null
      tables.push(table)
    }
    const program = new SubsetProgram(persons.length, this.#sections, tables, createMerit(objective))
    const best = program.run(spending)
    if (!best) return null
    if (best.breach[0] === Number.POSITIVE_INFINITY) return { breach: best.breach[0], value: best.value }
    for (const [index, set] of program.best().entries()) {
      const { block } = this.#block(this.#sections[index]!, set)
      if (!block.solve(objective, spending)) return null
      block.place(groupOf)
    }
    return { breach: best.breach[0]!, value: best.value }
  }

  /** What each set of persons is worth in the section; null when the budget is spent first. */
  #table(section: SectionSlot, objective: Objective, spending: Spending): WorthTable | null {
    const members = this.#places.persons.length
    const width = objective.join === 'leximin' ? section.to - section.from + 1 : 1
    const worths: Worths = createWorths(countSets(members, section), width)
    let done = true
    const { offset } = eachSet(members, section, (set, _size, row) => {
      if (!done) return
      const { block, breach, score } = this.#block(section, set)
      const best = block.solve(objective, spending)
      if (!best) done = false
      else if (best.breach + breach <= objective.mostBreach) {
        worths.breach[row] = best.breach + breach
        worths.value.set(best.value, row * width)
        // The score, or the part of it that decides last, is the last of a row; what is least has none.
        if (objective.join !== 'least') worths.value[row * width + width - 1]! += score
      }
    })
    return done ? { offset, worths } : null
  }

  /** The section with the set in it, and what criteria on sections say of it. */
  #block(section: SectionSlot, set: number): { block: GroupBlock; breach: number; score: number } {
    const { persons } = this.#places
    this.#worth.reckonSection(section.unit, membersOf(set, persons, section.held))
    const { breach, score } = this.#worth
    const own = Int32Array.from(membersOf(set, persons, []))
    return { block: new GroupBlock(this.#places, this.#worth, own, section.from, section.to), breach, score }
  }
}
