import type { Spending } from '../budget.ts'
import type { Formation } from '../problem/check-problem.ts'
import { GroupBlock, membersOf } from './group-block.ts'
import { GroupWorth } from './group-worth.ts'
import { findPlaces, type Places } from './places.ts'
import { noWork, type ProgramSize, programSize } from './program-size.ts'
import { SectionBlocks, type SectionSlot, sectionSlots } from './section-blocks.ts'
import { binomial, mostMembers } from './subset-rank.ts'
import type { Objective } from './worth-table.ts'

/** A best formation for one objective: least breach, and the group of each person. */
export interface BestFormation {
  readonly breach: number
  /** What was joined: the sum, the least, or all from the lowest on. */
  readonly value: Float64Array
  readonly groupOf: Int32Array
}

/** All formations of a problem, as one subset program or as one over sections and many within. */
export class FormationSearch {
  readonly worth: GroupWorth
  readonly #formation: Formation
  readonly #places: Places
  readonly #block: GroupBlock | SectionBlocks
  readonly #spending: Spending
  /** What criteria on sections say where everybody's section is settled. */
  #settledBreach = 0

  constructor(formation: Formation, spending: Spending) {
    this.worth = new GroupWorth(formation)
    this.#formation = formation
    this.#places = findPlaces(formation)
    this.#spending = spending
    const sections = sectionSlots(this.#places)
    if (looksAtOpenSections(formation, sections)) {
      this.#block = new SectionBlocks(this.#places, this.worth, sections)
      return
    }
    for (const { unit, open, held } of looksAtSections(formation) ? sections : []) {
      this.worth.reckonSection(unit, membersOf(open, this.#places.persons, held))
      this.#settledBreach += this.worth.breach
    }
    this.#block = new GroupBlock(this.#places, this.worth, this.#places.persons, 0, this.#places.slots.length)
  }

  /** @returns the best for the objective; null when the budget is spent before it is known */
  best(objective: Objective): BestFormation | null {
    const { cohort } = this.#formation
    const groupOf = Int32Array.from(cohort.participants, ({ locked, group }) =>
      locked ? cohort.groupById.get(group!)! : -1,
    )
    const sections = this.#block instanceof SectionBlocks
    const found =
      this.#block instanceof SectionBlocks
        ? this.#block.solve(objective, this.#spending, groupOf)
        : this.#block.solve(objective, this.#spending)
    if (!found) return null
    if (found.breach < Number.POSITIVE_INFINITY && this.#block instanceof GroupBlock) this.#block.place(groupOf)
    return { breach: found.breach + (sections ? 0 : this.#settledBreach), value: found.value, groupOf }
  }
}

export const looksAtSections = ({ problem }: Formation) => problem.criteria.some(({ scope }) => scope === 'section')

/** Whether a criterion looks at sections, and somebody may be in more than one. */
function looksAtOpenSections(formation: Formation, sections: readonly SectionSlot[]): boolean {
  if (!looksAtSections(formation)) return false
  let seen = 0
  return sections.some(({ open }) => {
    const shared = seen & open
    seen |= open
    return shared !== 0
  })
}

/** What it takes to search all formations. */
export function searchSize(formation: Formation): ProgramSize {
  const free = formation.cohort.participants.filter(({ locked }) => !locked).length
  if (free > mostMembers) return programSize(free, [])
  const places = findPlaces(formation)
  const members = places.persons.length
  const sections = sectionSlots(places)
  if (!looksAtOpenSections(formation, sections)) return programSize(members, places.slots)
  return sections.reduce((sum, { from, to, min, max }) => {
    let all = sum
    for (let size = min; size <= Math.min(max, members); size++) {
      const own = programSize(size, places.slots.slice(from, to))
      // Each set has tables of its own, and those take some time whatever their size.
      const sets = binomial(members, size)
      all = {
        sets: all.sets + sets * (own.sets + 10),
        rows: all.rows + sets,
        steps: all.steps + sets * (own.steps + 1000),
      }
    }
    return all
  }, programSize(members, sections) ?? noWork)
}
