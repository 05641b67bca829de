import { z } from 'zod'
import type { coordinatorsNb } from './coordinators.nb.ts'

const says = (key: keyof typeof coordinatorsNb) => key
const LONGEST_ADDRESS = 254

/** Whom to name; messages are text keys. */
export const coordinatorForm = z.object({
  person: z
    .string(says('groups.coordinator.needed'))
    .trim()
    .min(1, says('groups.coordinator.needed'))
    .max(LONGEST_ADDRESS, says('groups.coordinator.tooLong')),
})
