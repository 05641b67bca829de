import { z } from 'zod'

export type ThresholdRefusal = 'routing.threshold.between' | 'routing.threshold.notYours'

const BETWEEN: ThresholdRefusal = 'routing.threshold.between'

/** As an administrator writes it: a whole number of per cent, or nothing to follow the model's own. */
export const thresholdForm = z.object({
  percent: z
    .string(BETWEEN)
    .trim()
    .regex(/^([5-9]\d)?$/, BETWEEN)
    .transform((text) => (text === '' ? null : Number(text) / 100)),
})
