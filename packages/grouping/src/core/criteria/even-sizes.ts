import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const evenSizesSpec = z
  .strictObject({
    kind: z.literal('even-sizes'),
    ...commonFields,
    target: z.int().min(1).optional().describe('The size wished for; without it, the mean size.'),
  })
  .describe(
    'Groups are of one size: 1 − |size − target| ÷ target, at least 0. The target is the mean size when it is not ' +
      'given: everybody ÷ the groups (or sections) that have room for anybody. Breach: how far a size, also of an ' +
      'empty group, is from the target beyond 1, so that both sizes beside a broken mean are fine.',
  )
type EvenSizesSpec = z.output<typeof evenSizesSpec>

export const evenSizes: CriterionKind<EvenSizesSpec> = {
  check: () => [],
  compile: (spec, cohort, partition) => new EvenSizes(spec, cohort, partition),
}

class EvenSizes extends UnitCriterion {
  readonly #target: number

  constructor({ target }: EvenSizesSpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    const roomy = partition.start.filter((start, unit) => unit > 0 && start > partition.start[unit - 1]!).length
    this.#target = target ?? cohort.size / roomy
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const { start, size } = this.partition
    const off = Math.abs(size[unit]! - (out >= 0 ? 1 : 0) + (inn >= 0 ? 1 : 0) - this.#target)
    // A section that no group belongs to is not there.
    this.breach = start[unit] === start[unit + 1] ? 0 : Math.max(0, off - 1)
    return Math.max(0, 1 - off / Math.max(1, this.#target))
  }

  protected count(): void {}
}
