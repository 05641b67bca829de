import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { checkAttribute } from './check.ts'
import { CompiledCriterion, type CriterionKind, commonFields } from './criterion.ts'
import type { SwapBatch } from './swap-batch.ts'

export const notAloneSpec = z
  .strictObject({
    kind: z.literal('not-alone'),
    ...commonFields,
    attribute: z.string().describe('Categorical, ordinal or several-valued.'),
    values: z.array(z.string()).min(1).describe('Any of these is the quality.'),
    atLeast: z.int().min(2).default(2).describe('The fewest with the quality in a group that has any.'),
  })
  .describe(
    'Nobody is alone with a quality: in each group nobody has it, or at least two. Concerns those who have it: 1 ' +
      'when they are enough, else 0. Breach: the fewest people who would have to come or go.',
  )

export const notAlone: CriterionKind<z.output<typeof notAloneSpec>> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['categorical', 'ordinal', 'several'], cohort),
  compile: (spec, cohort, partition) => new NotAlone(spec.attribute, spec.values, spec.atLeast, cohort, partition),
}

class NotAlone extends CompiledCriterion {
  readonly total: number
  override readonly touchedBy: Uint8Array
  readonly #partition: Partition
  readonly #atLeast: number
  /** Weight of each person who has the quality; 0 of all others. */
  readonly #weights: Float64Array
  readonly #count: Int32Array
  readonly #weight: Float64Array

  constructor(attribute: string, values: readonly string[], atLeast: number, cohort: Cohort, partition: Partition) {
    super(partition.units)
    this.#partition = partition
    this.#atLeast = atLeast
    this.#weights = cohort.weights.map((weight, person) =>
      cohort.values(person, attribute).some((value) => values.includes(value)) ? weight : 0,
    )
    this.touchedBy = Uint8Array.from(this.#weights, (weight) => (weight > 0 ? 1 : 0))
    this.#count = new Int32Array(partition.units)
    this.#weight = new Float64Array(partition.units)
    this.total = this.#weights.reduce((sum, weight) => sum + weight, 0)
  }

  shareIf(unit: number, out: number, inn: number): number {
    let count = this.#count[unit]!
    let weight = this.#weight[unit]!
    if (out >= 0 && this.#weights[out]! > 0) {
      count--
      weight -= this.#weights[out]!
    }
    if (inn >= 0 && this.#weights[inn]! > 0) {
      count++
      weight += this.#weights[inn]!
    }
    this.concern = count === 0 ? 0 : weight
    this.breach = count >= this.#atLeast ? 0 : Math.min(count, this.#atLeast - count)
    return count >= this.#atLeast ? weight : 0
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
    let count = 0
    let weight = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const own = this.#weights[members[k]!]!
      if (own === 0) continue
      count++
      weight += own
    }
    this.#count[unit] = count
    this.#weight[unit] = weight
  }

  override personScoreIf(unit: number, out: number, inn: number, person: number): number {
    return this.#weights[person]! > 0 ? super.personScoreIf(unit, out, inn, person) : -1
  }
}
