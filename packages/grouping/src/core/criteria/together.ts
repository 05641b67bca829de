import { z } from 'zod'
import { type CriterionKind, commonFields } from './criterion.ts'
import { checkPairs, PairCriterion, pairFields, relationOf } from './pairs-of-people.ts'

export const togetherSpec = z
  .strictObject({ kind: z.literal('together'), ...commonFields, ...pairFields })
  .describe(
    'People who should be placed together. Concerns those of the pairs; the score of each is the share of their ' +
      'partners who are in the same group. Breach: pairs that are split, half in each of the two groups.',
  )

export const together: CriterionKind<z.output<typeof togetherSpec>> = {
  check: checkPairs,
  compile: (spec, cohort, partition) => new PairCriterion(relationOf(spec, cohort), true, cohort, partition),
}
