import { z } from 'zod'
import { isDay } from '#app/platform/day.ts'
import { cohortKinds, LONGEST_COHORT_NAME } from './cohort.ts'
import type { cohortsNb } from './cohorts.nb.ts'

const says = (key: keyof typeof cohortsNb) => key

/** What a new cohort is made from; messages are text keys. */
export const newCohortForm = z.object({
  kind: z.enum(cohortKinds, says('groups.form.choose')),
  unitId: z.uuid(says('groups.form.choose')),
  termId: z.uuid(says('groups.form.choose')),
  name: z
    .string(says('groups.form.name'))
    .trim()
    .min(1, says('groups.form.name'))
    .max(LONGEST_COHORT_NAME, says('groups.form.nameTooLong')),
  keptUntil: z
    .union([z.literal('').transform(() => null), z.string().refine(isDay)], says('groups.form.day'))
    .default(null),
})
