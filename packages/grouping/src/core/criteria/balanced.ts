import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CategoryBalance } from './category-balance.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { NumberBalance } from './number-balance.ts'

export const balancedSpec = z
  .strictObject({
    kind: z.literal('balanced'),
    ...commonFields,
    attribute: z.string().describe('Numeric, ordinal or categorical.'),
    spread: z.boolean().default(false).describe('Of numbers: the standard deviation is balanced as well as the mean.'),
    tolerance: z.number().min(0).default(0).describe('Of a requirement: how far from the cohort a group may be.'),
  })
  .describe(
    "Each group is like the whole cohort. Numbers and levels: 1 − |mean − the cohort's mean| ÷ the largest such " +
      'difference that there can be; with `spread`, the mean of this and the same of the standard deviation. Kinds: 1 ' +
      '− half of Σ |share − share in the cohort|. Those who did not answer are left out; none known gives 1. Breach: ' +
      'the difference of the mean (of kinds: half of Σ |difference of shares|) beyond the tolerance.',
  )

export const balanced: CriterionKind<z.output<typeof balancedSpec>> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['numeric', 'ordinal', 'categorical'], cohort),
  compile(spec, cohort: Cohort, partition: Partition) {
    if (cohort.attributes[spec.attribute]!.type === 'categorical') {
      return new CategoryBalance(cohort.categories(spec.attribute), spec.tolerance, cohort, partition)
    }
    return new NumberBalance(cohort.numbers(spec.attribute), spec, cohort, partition)
  },
}
