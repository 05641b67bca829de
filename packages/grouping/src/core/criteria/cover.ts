import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { QualityCounts, qualitiesOf } from '../model/quality-counts.ts'
import { checkAttribute, checkValues } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const coverSpec = z
  .strictObject({
    kind: z.literal('cover'),
    ...commonFields,
    attribute: z.string().describe('Categorical or several-valued: roles or skills.'),
    values: z.array(z.string()).min(1).describe('What there should be in each group.'),
    each: z.int().min(1).default(1).describe('How many members should have each of them.'),
  })
  .describe(
    'Each group has every role or skill of a list. Σ over the values of those who have it, at most `each` ÷ (`each` × ' +
      'values). Those who did not answer have none; one person may count for several. Breach: how many are missing, ' +
      'summed over the values; 0 in an empty group.',
  )
type CoverSpec = z.output<typeof coverSpec>

export const cover: CriterionKind<CoverSpec> = {
  check(spec, cohort) {
    const issues = checkAttribute(spec.id, spec.attribute, ['categorical', 'several'], cohort)
    return [...issues, ...checkValues(spec.id, spec.attribute, spec.values, cohort)]
  },
  compile: (spec, cohort, partition) => new Cover(spec, cohort, partition),
}

class Cover extends UnitCriterion {
  readonly #counts: QualityCounts
  readonly #each: number

  constructor({ attribute, values, each }: CoverSpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    const has = qualitiesOf(cohort.size, (person) => cohort.values(person, attribute), values)
    this.#counts = new QualityCounts(has, values.length, partition)
    this.#each = each
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const { qualities } = this.#counts
    const each = this.#each
    let covered = 0
    for (let quality = 0; quality < qualities; quality++) {
      covered += Math.min(each, this.#counts.countIf(unit, quality, out, inn))
    }
    const size = this.partition.size[unit]! - (out >= 0 ? 1 : 0) + (inn >= 0 ? 1 : 0)
    this.breach = size === 0 ? 0 : each * qualities - covered
    return covered / (each * qualities)
  }

  protected count(unit: number): void {
    this.#counts.recount(unit)
  }
}
