import { Partition } from '../model/partition.ts'
import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'

/** Who is in which group and section, and who may go where. */
export class Placement {
  readonly formation: Formation
  readonly groups: Partition
  /** 1 where the person may not be moved. */
  readonly locked: Uint8Array
  /** Section that the person is bound to, or −1. */
  readonly boundTo: Int32Array
  readonly sectionOfGroup: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  /**
   * Kept only while criteria look at sections. Groups without a section are one section together, the first, so that
   * such a criterion misses nobody.
   */
  protected readonly sections: Partition
  protected readonly hasSectionCriteria: boolean

  /** @param groupOf group of each person; locks, sections and sizes hold */
  constructor(formation: Formation, groupOf: ArrayLike<number>) {
    const { problem, cohort } = formation
    this.formation = formation
    this.groups = new Partition(
      cohort.size,
      cohort.groups.map(({ max }) => max),
    )
    this.locked = Uint8Array.from(cohort.participants, ({ locked }) => (locked ? 1 : 0))
    this.boundTo = openSections(cohort)
    this.sectionOfGroup = cohort.sectionOfGroup
    this.min = Int32Array.from(cohort.groups, ({ min }) => min)
    this.max = Int32Array.from(cohort.groups, ({ max }) => max)
    this.hasSectionCriteria = problem.criteria.some(({ scope }) => scope === 'section')
    const capacities = new Int32Array(cohort.sections.length + 1)
    cohort.groups.forEach(({ max }, group) => {
      capacities[this.sectionOf(group)]! += max
    })
    this.sections = new Partition(cohort.size, capacities)
    for (let person = 0; person < cohort.size; person++) {
      this.groups.add(person, groupOf[person]!)
      this.sections.add(person, this.sectionOf(groupOf[person]!))
    }
  }

  /** Whether the person may be in the group, sizes apart. */
  isOpen(person: number, group: number): boolean {
    const section = this.boundTo[person]!
    return section === -1 || section === this.sectionOfGroup[group]!
  }

  /** Whether two persons of different groups may change places. */
  canSwap(one: number, other: number): boolean {
    return (
      this.locked[one] === 0 &&
      this.locked[other] === 0 &&
      this.isOpen(one, this.groups.unitOf[other]!) &&
      this.isOpen(other, this.groups.unitOf[one]!)
    )
  }

  canMove(person: number, group: number): boolean {
    const from = this.groups.unitOf[person]!
    return (
      this.locked[person] === 0 &&
      from !== group &&
      this.groups.size[from]! > this.min[from]! &&
      this.groups.size[group]! < this.max[group]! &&
      this.isOpen(person, group)
    )
  }

  /** Two persons of different groups change places. */
  protected exchange(one: number, other: number): void {
    this.groups.swap(one, other)
    if (this.hasSectionCriteria && this.sections.unitOf[one] !== this.sections.unitOf[other]) {
      this.sections.swap(one, other)
    }
  }

  protected transfer(person: number, group: number): void {
    this.groups.remove(person)
    this.groups.add(person, group)
    if (!this.hasSectionCriteria) return
    this.sections.remove(person)
    this.sections.add(person, this.sectionOf(group))
  }

  /** Puts each of the persons in the group that `groupOf` gives them, taking all away first, so that there is room. */
  protected place(persons: readonly number[], groupOf: ArrayLike<number>): void {
    for (const person of persons) {
      this.groups.remove(person)
      if (this.hasSectionCriteria) this.sections.remove(person)
    }
    for (const person of persons) {
      this.groups.add(person, groupOf[person]!)
      if (this.hasSectionCriteria) this.sections.add(person, this.sectionOf(groupOf[person]!))
    }
  }

  /** The section's place in `sections`. */
  protected sectionOf(group: number): number {
    return this.sectionOfGroup[group]! + 1
  }
}
