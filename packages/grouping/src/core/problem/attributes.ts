import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * What an attribute of participants (or of named groups) means. A value that is left out, or null, is *missing*: the
 * person did not answer, and no criterion holds that against anyone.
 */
export const attributeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('numeric') }).describe('A number.'),
  z
    .strictObject({
      type: z.literal('ordinal'),
      levels: z.array(z.string()).min(2).max(1000).describe('From the lowest to the highest.'),
    })
    .describe('One of some levels that have an order.'),
  z.strictObject({ type: z.literal('categorical') }).describe('One of several kinds without an order, as a text.'),
  z.strictObject({ type: z.literal('several') }).describe('Any number of kinds, as a list of texts.'),
  z.strictObject({ type: z.literal('ids') }).describe("Other participants' ids, as a list of texts."),
  z
    .strictObject({
      type: z.literal('availability'),
      days: z.int().min(1).max(31).default(1),
      slotsPerDay: z.int().min(1).max(288).describe('Slots of each day.'),
      hoursPerSlot: z.number().positive().max(24).default(1),
    })
    .describe('When a person is free: a text of 0 and 1 (1 = free), day after day, `days` × `slotsPerDay` long.'),
])

export type AttributeDefinition = z.infer<typeof attributeSchema>
export type AttributeType = AttributeDefinition['type']

/** What every object has would be found where no such attribute is. */
const takenNames = Object.getOwnPropertyNames(Object.prototype).sort()

export const attributeNameSchema = z
  .string()
  .min(1)
  .max(limits.name)
  .regex(new RegExp(`^(?!(?:${takenNames.join('|')})$)`), 'No attribute can have this name.')

export const valueSchema = z.union([
  z.number().min(-limits.value).max(limits.value),
  z.string(),
  z.array(z.string()),
  z.null(),
])
export type AttributeValue = z.infer<typeof valueSchema>
