import { z } from 'zod'
import { type CriterionKind, commonFields } from './criterion.ts'
import { checkPairs, PairCriterion, pairFields, relationOf } from './pairs-of-people.ts'

export const apartSpec = z
  .strictObject({ kind: z.literal('apart'), ...commonFields, ...pairFields })
  .describe(
    'People who should not be placed together. Concerns those of the pairs; the score of each is the share of ' +
      'their partners who are elsewhere. Breach: pairs that share a group.',
  )

export const apart: CriterionKind<z.output<typeof apartSpec>> = {
  check: checkPairs,
  compile: (spec, cohort, partition) => new PairCriterion(relationOf(spec, cohort), false, cohort, partition),
}
