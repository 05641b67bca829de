import { z } from 'zod'
import { fairnessSchema, groupPlanSchema } from '../../core/problem/problem.ts'
import { InputError } from '../commands/command.ts'
import { readJsonFile } from '../json-file.ts'

/** How an attribute is read from a column; what else stands there is the attribute as a `Problem` has it. */
const mappingSchema = z.looseObject({
  column: z.string().min(1).optional().describe("The column's name; the attribute's own when left out."),
  separator: z.string().min(1).default(';').describe('Of lists: what stands between their parts.'),
  decimal: z.enum(['.', ',']).default('.').describe('Of numbers: the mark before the fraction.'),
})

/** The file given by `--criteria`: what a roster's columns mean, and what is asked of the groups. */
const criteriaFileSchema = z.strictObject({
  person: z
    .strictObject({
      id: z.string().min(1).default('id'),
      weight: z.string().min(1).optional(),
      group: z.string().min(1).optional(),
      locked: z.string().min(1).optional().describe('A column that says yes or no (or 1 or 0).'),
      section: z.string().min(1).optional(),
    })
    .prefault({})
    .describe('Names of the columns that tell who a person is and where they are now.'),
  attributes: z.record(z.string(), mappingSchema).default({}),
  criteria: z.array(z.looseObject({})).default([]),
  groups: groupPlanSchema.optional(),
  fairness: fairnessSchema.optional(),
})

export type CriteriaFile = z.output<typeof criteriaFileSchema>

/** @throws InputError that names the file and the place in it */
export function readCriteriaFile(file: string): CriteriaFile {
  const parsed = criteriaFileSchema.safeParse(readJsonFile(file))
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => `${file}: ${path.join('.') || 'all'}: ${message}`)
  throw new InputError(issues.join('\n'))
}
