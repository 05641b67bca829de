import { compileCriterion } from '../criteria/catalogue.ts'
import type { CompiledCriterion } from '../criteria/criterion.ts'
import { Partition } from '../model/partition.ts'
import type { Formation } from '../problem/check-problem.ts'
import { coefficients } from '../search/objective.ts'

/** Scores of groups that differ by less than this differ by rounding: what fairness compares is a whole number of it. */
export const grain = 2 ** -30

/** What one group, or one section, adds to a formation's worth, whoever else is placed wherever. */
export class GroupWorth {
  /** Of the last that was reckoned: Σ of breaches; its part of the score. */
  breach = 0
  score = 0
  /** Of the last group: what fairness looks at, its score or that of its worst-off person, in grains; 0 when all is by means. */
  fair = 0
  readonly #formation: Formation
  readonly #criteria: readonly CompiledCriterion[]
  readonly #coefficients: Float64Array
  readonly #groups: Partition
  readonly #sections: Partition
  readonly #fairness: 'none' | 'group' | 'person'
  readonly #bySection: readonly boolean[]
  readonly #broken: Float64Array

  constructor(formation: Formation) {
    const { problem, cohort } = formation
    this.#formation = formation
    const room = cohort.groups.map(({ max }) => max)
    const roomOfSections = new Int32Array(cohort.sections.length + 1)
    for (const [group, section] of cohort.sectionOfGroup.entries()) roomOfSections[section + 1]! += room[group]!
    this.#groups = new Partition(cohort.size, room)
    this.#sections = new Partition(cohort.size, roomOfSections)
    this.#bySection = problem.criteria.map(({ scope }) => scope === 'section')
    this.#criteria = problem.criteria.map((criterion, index) =>
      compileCriterion(criterion, cohort, this.#bySection[index] ? this.#sections : this.#groups),
    )
    this.#broken = new Float64Array(problem.criteria.length)
    this.#coefficients = coefficients(problem, this.#criteria)
    const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
    this.#fairness = persons === 'worst' ? 'person' : groups === 'mean' ? 'none' : 'group'
  }

  /** Reckons a group, by the criteria on groups. */
  reckonGroup(group: number, members: ArrayLike<number>): void {
    fill(this.#groups, group, members)
    this.#reckon(group, false)
    if (this.#fairness === 'none') return
    const fair = this.#fairness === 'person' ? this.#worstPerson(group, members) : this.#mean(group, members)
    this.fair = Math.round(fair / grain)
  }

  /** Breach of each criterion on groups in a group, required or not; 0 of those on sections. Valid until the next call. */
  brokenBy(group: number, members: ArrayLike<number>): Float64Array {
    fill(this.#groups, group, members)
    for (const [index, criterion] of this.#criteria.entries()) {
      if (this.#bySection[index]) continue
      criterion.update(group)
      this.#broken[index] = criterion.breaches[group]!
    }
    return this.#broken
  }

  /** Reckons a section by the criteria on sections. @param unit 0: groups without a section; else its number + 1 */
  reckonSection(unit: number, members: ArrayLike<number>): void {
    fill(this.#sections, unit, members)
    this.#reckon(unit, true)
  }

  /** Reckons a whole formation. @returns its score, and of each group what fairness looks at, in grains */
  reckonAll(members: readonly (readonly number[])[]): { score: number; fair: number[] } {
    const sections = Array.from({ length: this.#sections.units }, (): number[] => [])
    for (const [group, own] of members.entries()) {
      sections[this.#formation.cohort.sectionOfGroup[group]! + 1]!.push(...own)
    }
    let score = 0
    for (const [unit, own] of sections.entries()) {
      this.reckonSection(unit, own)
      score += this.score
    }
    const fair = members.map((own, group) => {
      this.reckonGroup(group, own)
      score += this.score
      return this.fair
    })
    // Where no criterion concerns anybody, nothing is amiss.
    return { score: this.#coefficients.some((one) => one > 0) ? score : 1, fair }
  }

  #reckon(unit: number, bySection: boolean): void {
    this.score = 0
    this.breach = 0
    for (const [index, criterion] of this.#criteria.entries()) {
      if (this.#bySection[index] !== bySection) continue
      criterion.update(unit)
      this.score += this.#coefficients[index]! * criterion.shares[unit]!
      if (this.#formation.problem.criteria[index]!.required) this.breach += criterion.breaches[unit]!
    }
  }

  /** Mean of the criteria's scores among the members, by weight, of those that concern any. */
  #mean(group: number, members: ArrayLike<number>): number {
    const { problem, cohort } = this.#formation
    let sum = 0
    let weights = 0
    for (const [index, criterion] of this.#criteria.entries()) {
      if (this.#bySection[index]) continue
      const weight = problem.criteria[index]!.weight
      let share = 0
      let concern = 0
      for (let k = 0; k < members.length; k++) {
        const score = criterion.personScoreIf(group, -1, -1, members[k]!)
        if (score < 0) continue
        share += cohort.weights[members[k]!]! * score
        concern += cohort.weights[members[k]!]!
      }
      if (concern === 0) continue
      sum += (weight * share) / concern
      weights += weight
    }
    return weights > 0 ? sum / weights : 1
  }

  #worstPerson(group: number, members: ArrayLike<number>): number {
    const { problem } = this.#formation
    let worst = 1
    for (let k = 0; k < members.length; k++) {
      let sum = 0
      let weights = 0
      for (const [index, criterion] of this.#criteria.entries()) {
        if (this.#bySection[index]) continue
        const score = criterion.personScoreIf(group, -1, -1, members[k]!)
        if (score < 0) continue
        sum += problem.criteria[index]!.weight * score
        weights += problem.criteria[index]!.weight
      }
      if (weights > 0) worst = Math.min(worst, sum / weights)
    }
    return worst
  }
}

function fill(partition: Partition, unit: number, members: ArrayLike<number>): void {
  while (partition.size[unit]! > 0) partition.remove(partition.members[partition.start[unit]!]!)
  for (let k = 0; k < members.length; k++) {
    if (partition.unitOf[members[k]!]! >= 0) partition.remove(members[k]!)
    partition.add(members[k]!, unit)
  }
}
