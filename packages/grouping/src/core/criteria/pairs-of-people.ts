import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import { type Relation, relate } from '../model/pairs.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute } from './check.ts'
import { CompiledCriterion } from './criterion.ts'
import type { SwapBatch } from './swap-batch.ts'

// What `together` and `apart` have in common: how they name their people, and who meets whom in a unit.

export const pairFields = {
  attribute: z.string().optional().describe('An attribute of ids: each person with those that they name.'),
  sets: z.array(z.array(z.string()).min(2)).optional().describe('Ids of people; each two of a set are a pair.'),
}

export interface PairsSpec {
  id: string
  attribute?: string | undefined
  sets?: string[][] | undefined
}

export function checkPairs(spec: PairsSpec, cohort: Cohort): Issue[] {
  const place = `criteria["${spec.id}"]`
  if (spec.attribute === undefined && spec.sets === undefined) {
    return [{ place, code: 'form', message: 'Give an attribute of ids, or sets of ids.' }]
  }
  const issues = spec.attribute === undefined ? [] : checkAttribute(spec.id, spec.attribute, ['ids'], cohort)
  for (const id of (spec.sets ?? []).flat()) {
    if (cohort.personById.has(id)) continue
    issues.push({
      place: `${place}.sets`,
      code: 'id.unknown',
      message: `There is no participant '${id}'.`,
      values: { id },
    })
  }
  return issues
}

export function relationOf(spec: PairsSpec, cohort: Cohort): Relation {
  return relate(cohort.size, pairsOf(spec, cohort))
}

function* pairsOf({ attribute, sets }: PairsSpec, cohort: Cohort): Generator<readonly [number, number]> {
  if (attribute !== undefined) {
    for (const [person, others] of cohort.named(attribute).entries()) {
      for (const other of others) yield [person, other]
    }
  }
  for (const set of sets ?? []) {
    const persons = set.map((id) => cohort.personById.get(id)!)
    for (const [index, one] of persons.entries()) {
      for (const other of persons.slice(index + 1)) yield [one, other]
    }
  }
}

/** Counts partners that meet in a unit: wished for by `together`, to be avoided by `apart`. */
export class PairCriterion extends CompiledCriterion {
  readonly total: number
  override readonly touchedBy: Uint8Array
  readonly #relation: Relation
  readonly #together: boolean
  readonly #weights: Float64Array
  readonly #partition: Partition
  /** Of each unit: Σ of weights of the concerned; Σ weight × partners met ÷ partners; partners, met and in all. */
  readonly #concern: Float64Array
  readonly #share: Float64Array
  readonly #met: Int32Array
  readonly #partners: Int32Array

  constructor(relation: Relation, together: boolean, cohort: Cohort, partition: Partition) {
    super(partition.units)
    this.#relation = relation
    this.#together = together
    this.#weights = cohort.weights
    this.#partition = partition
    this.#concern = new Float64Array(partition.units)
    this.#share = new Float64Array(partition.units)
    this.#met = new Int32Array(partition.units)
    this.#partners = new Int32Array(partition.units)
    this.touchedBy = Uint8Array.from(cohort.weights, (_, person) => (this.#degree(person) > 0 ? 1 : 0))
    this.total = cohort.weights.reduce((sum, weight, person) => sum + (this.#degree(person) > 0 ? weight : 0), 0)
  }

  shareIf(unit: number, out: number, inn: number): number {
    let share = this.#share[unit]!
    let concern = this.#concern[unit]!
    let met = this.#met[unit]!
    let partners = this.#partners[unit]!
    if (out >= 0 && this.#degree(out) > 0) {
      concern -= this.#weights[out]!
      partners -= this.#degree(out)
      met -= 2 * this.#meet(out, unit, -1)
      share -= this.#gained
    }
    if (inn >= 0 && this.#degree(inn) > 0) {
      concern += this.#weights[inn]!
      partners += this.#degree(inn)
      met += 2 * this.#meet(inn, unit, out)
      share += this.#gained
    }
    this.concern = concern
    this.breach = this.#together ? (partners - met) / 2 : met / 2
    return this.#together ? share : concern - share
  }

  // The loop of all criteria once more: it is faster where it serves one kind alone.
  override judge(batch: SwapBatch, perShare: number, perBreach: number): void {
    const { one, unit, count, others, units, gains } = batch
    const touched = this.touchedBy
    for (let k = 0; k < count; k++) {
      const other = others[k]!
      if (touched[one] === 0 && touched[other] === 0) continue
      const there = units[k]!
      let share = this.shareIf(unit, one, other)
      let breach = this.breach
      share += this.shareIf(there, other, one) - this.shares[unit]! - this.shares[there]!
      breach += this.breach - this.breaches[unit]! - this.breaches[there]!
      gains[k]! += perShare * share - perBreach * breach
    }
  }

  protected refresh(unit: number): void {
    const { start, size, members } = this.#partition
    let share = 0
    let concern = 0
    let met = 0
    let partners = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const person = members[k]!
      const degree = this.#degree(person)
      if (degree === 0) continue
      const count = this.#meet(person, unit, -1)
      concern += this.#weights[person]!
      share += (this.#weights[person]! * count) / degree
      met += count
      partners += degree
    }
    this.#share[unit] = share
    this.#concern[unit] = concern
    this.#met[unit] = met
    this.#partners[unit] = partners
  }

  override personScoreIf(unit: number, out: number, inn: number, person: number): number {
    const degree = this.#degree(person)
    if (degree === 0) return -1
    const met = this.#meet(person, unit, out) + (inn >= 0 && this.#arePartners(person, inn) ? 1 : 0)
    return this.#together ? met / degree : 1 - met / degree
  }

  #degree(person: number): number {
    return this.#relation.start[person + 1]! - this.#relation.start[person]!
  }

  #arePartners(one: number, other: number): boolean {
    const { start, list } = this.#relation
    for (let k = start[one]!; k < start[one + 1]!; k++) if (list[k] === other) return true
    return false
  }

  /** What `share` gains when the person of the last `#meet` comes: by their own score, and by those whom they meet. */
  #gained = 0

  /** How many partners of the person are in the unit, `without` left out. */
  #meet(person: number, unit: number, without: number): number {
    const { start, list } = this.#relation
    const unitOf = this.#partition.unitOf
    let met = 0
    let gained = 0
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const other = list[k]!
      if (unitOf[other] !== unit || other === without || other === person) continue
      met++
      gained += this.#weights[other]! / this.#degree(other)
    }
    this.#gained = gained + (this.#weights[person]! * met) / this.#degree(person)
    return met
  }
}
