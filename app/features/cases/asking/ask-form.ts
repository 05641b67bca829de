import { z } from 'zod'
import { isDay } from '#app/platform/day.ts'
import { LONGEST_MESSAGE, LONGEST_SUBJECT } from '../case.ts'
import type { askingNb } from './asking.nb.ts'

const says = (key: keyof typeof askingNb) => key

const optionalId = z
  .union([z.literal('').transform(() => null), z.uuid(says('asking.problem.choose'))], says('asking.problem.choose'))
  .default(null)

/** What a request says; messages are text keys. A course is typed, and looked up afterwards. */
const fields = {
  subject: z
    .string()
    .trim()
    .min(1, says('cases.subjectMissing'))
    .max(LONGEST_SUBJECT, says('cases.subjectTooLong'))
    .default(''),
  body: z.string().trim().min(1, says('cases.bodyMissing')).max(LONGEST_MESSAGE, says('cases.bodyTooLong')).default(''),
  course: z.string().trim().max(200, says('asking.problem.courseUnknown')).default(''),
  aboutUnitId: optionalId,
  wantedBy: z
    .union(
      [z.literal('').transform(() => null), z.string().refine(isDay, says('asking.problem.day'))],
      says('asking.problem.day'),
    )
    .default(null),
  askerUnitId: optionalId,
  personal: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
}

export const askForm = z.object(fields)

const LONGEST_ADDRESS = 254

/** The same of somebody who is not signed in. */
export const askByAddressForm = z.object({
  ...fields,
  email: z
    .string()
    .trim()
    .max(LONGEST_ADDRESS, says('asking.problem.email'))
    .pipe(z.email(says('asking.problem.email')))
    .default(''),
})
