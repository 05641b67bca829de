import { z } from 'zod'
import { problemSchema } from '../core/problem/problem.ts'

/** The JSON Schema (draft 2020-12) of a problem as it is written: what has a default may be left out. */
export function problemJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(problemSchema, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    $id: 'urn:samspel:grouping:problem',
    title: 'Problem',
    description: 'People, groups and criteria: what samspel-grouping forms groups from.',
    ...schema,
  }
}
