import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { CategoryMix } from './category-mix.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { NumberSpread } from './number-spread.ts'
import { SetMix } from './set-mix.ts'

export const diverseSpec = z
  .strictObject({
    kind: z.literal('diverse'),
    ...commonFields,
    attribute: z.string().describe('Numeric, ordinal, categorical or several-valued.'),
    atLeast: z.int().min(2).default(2).describe('Of a requirement on kinds: how many there are in each group.'),
    minDifference: z.number().min(0).default(0).describe('Of a requirement on numbers: the smallest range allowed.'),
  })
  .describe(
    'Members differ. Numbers and levels: standard deviation ÷ half the range of the cohort. Kinds: pairs of unlike ' +
      'members ÷ the most such pairs that so many members can form. Several values: 1 − the mean over pairs of the ' +
      'values that both have ÷ those that either has; one who has none has a kind of their own, "none". Those who did ' +
      'not answer are left out; fewer than two give 1. Breach: kinds (as many as members can be asked to show), or ' +
      'range, that are missing.',
  )

export const diverse: CriterionKind<z.output<typeof diverseSpec>> = {
  check: (spec, cohort) =>
    checkAttribute(spec.id, spec.attribute, ['numeric', 'ordinal', 'categorical', 'several'], cohort),
  compile(spec, cohort: Cohort, partition: Partition) {
    const { type } = cohort.attributes[spec.attribute]!
    const aim = { like: false, required: spec.required, atLeast: spec.atLeast }
    if (type === 'categorical') return new CategoryMix(cohort.categories(spec.attribute), aim, cohort, partition)
    if (type === 'several') return new SetMix(cohort.sets(spec.attribute), aim, cohort, partition)
    const limit = spec.required ? { least: spec.minDifference } : {}
    return new NumberSpread(cohort.numbers(spec.attribute), { like: false, ...limit }, cohort, partition)
  },
}
