import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CompiledCriterion } from './criterion.ts'

/** A criterion that gives all members of a unit the same score. */
export abstract class UnitCriterion extends CompiledCriterion {
  readonly total: number
  protected readonly partition: Partition
  /** Of each person; and of all members of each unit together. */
  protected readonly weights: Float64Array
  protected readonly unitWeights: Float64Array

  constructor(cohort: Cohort, partition: Partition) {
    super(partition.units)
    this.partition = partition
    this.weights = cohort.weights
    this.unitWeights = new Float64Array(partition.units)
    this.total = cohort.weights.reduce((sum, weight) => sum + weight, 0)
  }

  /** The score that all members share, 0 to 1; sets `breach`. Arguments as of `shareIf`. */
  protected abstract scoreIf(unit: number, out: number, inn: number): number

  /** Reckons what is kept of the unit anew. */
  protected abstract count(unit: number): void

  shareIf(unit: number, out: number, inn: number): number {
    let weight = this.unitWeights[unit]!
    if (out >= 0) weight -= this.weights[out]!
    if (inn >= 0) weight += this.weights[inn]!
    this.concern = weight
    return weight * this.scoreIf(unit, out, inn)
  }

  /** No exchange of one member for another, of any weights between these, can lift the unit's share above this. */
  ceiling(unit: number, heaviest: number, lightest: number): number {
    return this.unitWeights[unit]! + heaviest - lightest
  }

  protected refresh(unit: number): void {
    const { start, size, members } = this.partition
    let weight = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) weight += this.weights[members[k]!]!
    this.unitWeights[unit] = weight
    this.count(unit)
  }
}
