import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CategoryMix } from './category-mix.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { NumberSpread } from './number-spread.ts'

export const diverseSpec = z
  .strictObject({
    kind: z.literal('diverse'),
    ...commonFields,
    attribute: z.string().describe('Numeric, ordinal or categorical.'),
    atLeast: z.int().min(2).default(2).describe('Of a requirement on kinds: how many there are in each group.'),
    minDifference: z.number().min(0).default(0).describe('Of a requirement on numbers: the smallest range allowed.'),
  })
  .describe(
    'Members differ. Numbers and levels: standard deviation ÷ half the range of the cohort. Kinds: pairs of unlike ' +
      'members ÷ the most such pairs that so many members can form. Those who did not answer are left out; fewer ' +
      'than two give 1. Breach: kinds, or range, that are missing.',
  )

export const diverse: CriterionKind<z.output<typeof diverseSpec>> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['numeric', 'ordinal', 'categorical'], cohort),
  compile(spec, cohort: Cohort, partition: Partition) {
    if (cohort.attributes[spec.attribute]!.type === 'categorical') {
      return new CategoryMix(
        cohort.categories(spec.attribute),
        { like: false, required: spec.required, atLeast: spec.atLeast },
        cohort,
        partition,
      )
    }
    const limit = spec.required ? { least: spec.minDifference } : {}
    return new NumberSpread(cohort.numbers(spec.attribute), { like: false, ...limit }, cohort, partition)
  },
}
