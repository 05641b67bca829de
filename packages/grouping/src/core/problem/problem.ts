import { z } from 'zod'
import { criterionSchema } from '../criteria/catalogue.ts'
import { attributeNameSchema, attributeSchema, valueSchema } from './attributes.ts'
import { limits } from './limits.ts'

const id = z.string().min(1).max(limits.name)

export const participantSchema = z.strictObject({
  id,
  attributes: z.record(attributeNameSchema, valueSchema).default({}),
  weight: z.number().min(0.001).max(1000).default(1).describe('How much this person counts in scores.'),
  group: id.optional().describe('The group that the person has now, as published.'),
  locked: z.boolean().default(false).describe('The person stays in `group`.'),
  section: id.optional().describe('Only groups of this section are open to the person.'),
})

export const namedGroupSchema = z.strictObject({
  id,
  min: z.int().min(0).default(0),
  max: z.int().min(1),
  section: id.optional(),
  attributes: z
    .record(attributeNameSchema, valueSchema)
    .default({})
    .describe('Its place, slot, language, campus, topic and so on, by the names of attributes.'),
})

const sizeSchema = z.union([
  z.int().min(1),
  z.strictObject({ min: z.int().min(0), max: z.int().min(1) }).describe('Both ends included.'),
])

export const namedPlanSchema = z
  .strictObject({ named: z.array(namedGroupSchema).min(1).max(limits.groups) })
  .describe('Groups one by one.')

export const groupPlanSchema = z.union([
  namedPlanSchema,
  z
    .strictObject({
      size: sizeSchema.optional().describe('A number: sizes differ from it as little as the count of people allows.'),
      count: z
        .int()
        .min(1)
        .max(limits.groups)
        .optional()
        .describe('How many groups; of sizes as even as can be when no size is given.'),
      within: z
        .string()
        .optional()
        .describe('A categorical attribute: groups are formed within each of its values, which become sections.'),
    })
    .refine((plan) => plan.size !== undefined || plan.count !== undefined, 'Give a size, a count, or both.')
    // The JSON Schema cannot see what `refine` asks.
    .meta({
      description: 'Groups by size, by number, or both.',
      anyOf: [{ required: ['size'] }, { required: ['count'] }],
    }),
])

export const fairnessSchema = z.strictObject({
  groups: z
    .enum(['mean', 'worst', 'lexicographic'])
    .default('mean')
    .describe(
      'What is best: the mean over groups; the worst group (then the mean); the worst, the next worst and so on. ' +
        'Criteria that look at sections count in the mean alone.',
    ),
  persons: z
    .enum(['mean', 'worst'])
    .default('mean')
    .describe(
      "worst: a group's score is that of its worst-off student; with the mean of groups, the worst-off student of all " +
        'counts first, then the mean.',
    ),
})

/** Everything that a formation needs, as JSON. Its JSON Schema is `problem.schema.json`. */
export const problemSchema = z.strictObject({
  attributes: z.record(attributeNameSchema, attributeSchema).default({}),
  participants: z.array(participantSchema).min(1).max(limits.people),
  groups: groupPlanSchema,
  criteria: z.array(criterionSchema).max(limits.criteria).default([]),
  fairness: fairnessSchema.optional(),
})

/** A problem as it is written: what has a default may be left out. */
export type Problem = z.input<typeof problemSchema>
/** A problem as it was read: defaults filled in. */
export type CheckedProblem = z.output<typeof problemSchema>
export type Participant = CheckedProblem['participants'][number]
export type NamedGroup = z.output<typeof namedGroupSchema>
export type GroupPlan = CheckedProblem['groups']
