import { compileCriterion } from '../criteria/catalogue.ts'
import type { CompiledCriterion } from '../criteria/criterion.ts'
import { Partition } from '../model/partition.ts'
import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'
import { coefficients } from './objective.ts'

/**
 * Everybody's place, and what it is worth: the score as the mean over persons, and the breach, kept up to date with
 * each change. What a change would give is told without making it.
 */
export class State {
  readonly formation: Formation
  readonly groups: Partition
  /** 1 where the person may not be moved. */
  readonly locked: Uint8Array
  /** Section that the person is bound to, or −1. */
  readonly boundTo: Int32Array
  readonly sectionOfGroup: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  readonly criteria: readonly CompiledCriterion[]
  /** What one unit of share, and of breach, of each criterion counts. */
  readonly coefficients: Float64Array
  readonly required: Uint8Array
  score = 0
  breach = 0
  /** Of the last `swapIf` or `moveIf`: what it would change. */
  scoreChange = 0
  breachChange = 0

  readonly #sections: Partition
  /** 1 where the criterion looks at sections. */
  readonly #bySection: Uint8Array
  readonly #sectionCriteria: boolean
  /** Of each criterion and group (or section): its part of score and breach. */
  readonly #scores: Float64Array[]
  readonly #breaches: Float64Array[]

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
    // Groups without a section are one section together, so that a criterion on sections misses nobody.
    const capacities = new Int32Array(cohort.sections.length + 1)
    cohort.groups.forEach(({ max }, group) => {
      capacities[this.#section(group)]! += max
    })
    this.#sections = new Partition(cohort.size, capacities)
    for (let person = 0; person < cohort.size; person++) {
      this.groups.add(person, groupOf[person]!)
      this.#sections.add(person, this.#section(groupOf[person]!))
    }
    this.#bySection = Uint8Array.from(problem.criteria, ({ scope }) => (scope === 'section' ? 1 : 0))
    this.#sectionCriteria = this.#bySection.includes(1)
    this.criteria = problem.criteria.map((criterion, index) =>
      compileCriterion(criterion, cohort, this.#bySection[index] ? this.#sections : this.groups),
    )
    this.coefficients = coefficients(problem, this.criteria)
    this.required = Uint8Array.from(problem.criteria, ({ required }) => (required ? 1 : 0))
    this.#scores = this.criteria.map((_, index) => new Float64Array(this.#partition(index).units))
    this.#breaches = this.criteria.map((_, index) => new Float64Array(this.#partition(index).units))
    this.criteria.forEach((_, index) => {
      for (let unit = 0; unit < this.#partition(index).units; unit++) this.#refresh(index, unit)
    })
    this.recount()
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

  /** Sets `scoreChange` and `breachChange` to what the two changing places would give. */
  swapIf(one: number, other: number): void {
    this.#changeIf(this.groups.unitOf[one]!, one, other, this.groups.unitOf[other]!, other, one)
  }

  /** Sets `scoreChange` and `breachChange` to what the person's moving would give. */
  moveIf(person: number, group: number): void {
    this.#changeIf(this.groups.unitOf[person]!, person, -1, group, -1, person)
  }

  /**
   * What one group would be worth with `out` away and `inn` there: its parts of score and breach, by criteria on
   * groups. Sets `scoreChange` and `breachChange` to that, not to a difference.
   */
  groupIf(group: number, out: number, inn: number): void {
    let score = 0
    let breach = 0
    for (let index = 0; index < this.criteria.length; index++) {
      if (this.#bySection[index]) continue
      const criterion = this.criteria[index]!
      score += this.coefficients[index]! * criterion.shareIf(group, out, inn)
      if (this.required[index]) breach += criterion.breach
    }
    this.scoreChange = score
    this.breachChange = breach
  }

  swap(one: number, other: number): void {
    const from = this.groups.unitOf[one]!
    const to = this.groups.unitOf[other]!
    this.groups.swap(one, other)
    if (this.#sectionCriteria && this.#section(from) !== this.#section(to)) this.#sections.swap(one, other)
    this.#refreshGroups(from, to)
  }

  move(person: number, group: number): void {
    const from = this.groups.unitOf[person]!
    this.groups.remove(person)
    this.groups.add(person, group)
    if (this.#sectionCriteria && this.#section(from) !== this.#section(group)) {
      this.#sections.remove(person)
      this.#sections.add(person, this.#section(group))
    }
    this.#refreshGroups(from, group)
  }

  /** Sums score and breach from their parts, as many small changes leave rounding behind. */
  recount(): void {
    this.score = this.#scores.reduce((sum, parts) => sum + parts.reduce((all, part) => all + part, 0), 0)
    this.breach = this.#breaches.reduce((sum, parts) => sum + parts.reduce((all, part) => all + part, 0), 0)
  }

  /** Breach of one group by criteria on groups, and of its section by those on sections. */
  breachOf(group: number): number {
    let breach = 0
    for (let index = 0; index < this.criteria.length; index++)
      breach += this.#breaches[index]![this.#unit(index, group)]!
    return breach
  }

  #changeIf(from: number, out: number, inn: number, to: number, toOut: number, toInn: number): void {
    let score = 0
    let breach = 0
    for (let index = 0; index < this.criteria.length; index++) {
      const one = this.#unit(index, from)
      const other = this.#unit(index, to)
      if (one === other) continue
      const criterion = this.criteria[index]!
      const coefficient = this.coefficients[index]!
      const scores = this.#scores[index]!
      score += coefficient * criterion.shareIf(one, out, inn) - scores[one]!
      if (this.required[index]) breach += criterion.breach - this.#breaches[index]![one]!
      score += coefficient * criterion.shareIf(other, toOut, toInn) - scores[other]!
      if (this.required[index]) breach += criterion.breach - this.#breaches[index]![other]!
    }
    this.scoreChange = score
    this.breachChange = breach
  }

  #refreshGroups(from: number, to: number): void {
    for (let index = 0; index < this.criteria.length; index++) {
      const one = this.#unit(index, from)
      const other = this.#unit(index, to)
      if (one === other) continue
      this.#refresh(index, one)
      this.#refresh(index, other)
    }
  }

  #refresh(index: number, unit: number): void {
    const criterion = this.criteria[index]!
    criterion.refresh(unit)
    const scores = this.#scores[index]!
    const score = this.coefficients[index]! * criterion.shareIf(unit, -1, -1)
    this.score += score - scores[unit]!
    scores[unit] = score
    if (!this.required[index]) return
    const breaches = this.#breaches[index]!
    this.breach += criterion.breach - breaches[unit]!
    breaches[unit] = criterion.breach
  }

  #section(group: number): number {
    return this.sectionOfGroup[group]! + 1
  }

  #unit(index: number, group: number): number {
    return this.#bySection[index] ? this.sectionOfGroup[group]! + 1 : group
  }

  #partition(index: number): Partition {
    return this.#bySection[index] ? this.#sections : this.groups
  }
}
