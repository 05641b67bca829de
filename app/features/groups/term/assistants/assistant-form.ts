import { z } from 'zod'
import type { assistantsNb } from './assistants.nb.ts'

const says = (key: keyof typeof assistantsNb) => key

const LONGEST_NAME = 120
const FEWEST_HOURS = 0.5
const MOST_HOURS = 40

/** Hours as they are written in Norway or elsewhere: `2,5` or `2.5`; tenths at most. */
const hours = z
  .string(says('groups.assistants.badHours'))
  .trim()
  .regex(/^\d{1,2}([.,]\d)?$/, says('groups.assistants.badHours'))
  .transform((text) => Number(text.replace(',', '.')))
  .refine((number) => number >= FEWEST_HOURS && number <= MOST_HOURS, says('groups.assistants.badHours'))

export const newAssistantForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, says('groups.assistants.noName'))
    .max(LONGEST_NAME, says('groups.assistants.nameTooLong')),
  eppn: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(|[^\s@]+@[^\s@]+)$/, says('groups.assistants.badEppn'))
    .max(LONGEST_NAME, says('groups.assistants.badEppn'))
    .transform((eppn) => eppn || null),
  hours,
})

export const assistantHoursForm = z.object({ id: z.uuid(says('groups.assistants.notThere')), hours })

export const assignForm = z.object({ hoursPerGroup: hours, anew: z.literal('yes').optional() })
