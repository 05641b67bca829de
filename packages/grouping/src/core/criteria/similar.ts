import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CategoryMix } from './category-mix.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { NumberSpread } from './number-spread.ts'
import { SetMix } from './set-mix.ts'

export const similarSpec = z
  .strictObject({
    kind: z.literal('similar'),
    ...commonFields,
    attribute: z.string().describe('Numeric, ordinal, categorical or several-valued.'),
    maxDifference: z.number().min(0).default(0).describe('Of a requirement on numbers: the largest range allowed.'),
  })
  .describe(
    'Members are alike. Numbers and levels: 1 − standard deviation ÷ half the range of the cohort. Kinds: the share ' +
      'of pairs that are of one kind. Several values: the mean over pairs of the values that both have ÷ those that ' +
      'either has; one who has none has a kind of their own, "none". Those who did not answer are left out; fewer than ' +
      'two give 1. Breach: range beyond maxDifference; of kinds and several values, members without the one that most ' +
      'have.',
  )

export const similar: CriterionKind<z.output<typeof similarSpec>> = {
  check: (spec, cohort) =>
    checkAttribute(spec.id, spec.attribute, ['numeric', 'ordinal', 'categorical', 'several'], cohort),
  compile(spec, cohort: Cohort, partition: Partition) {
    const { type } = cohort.attributes[spec.attribute]!
    const aim = { like: true, required: spec.required, atLeast: 1 }
    if (type === 'categorical') return new CategoryMix(cohort.categories(spec.attribute), aim, cohort, partition)
    if (type === 'several') return new SetMix(cohort.sets(spec.attribute), aim, cohort, partition)
    const limit = spec.required ? { most: spec.maxDifference } : {}
    return new NumberSpread(cohort.numbers(spec.attribute), { like: true, ...limit }, cohort, partition)
  },
}
