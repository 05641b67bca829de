import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemSchema } from '../core/problem/problem.ts'
import { readCriteriaFile } from './roster/criteria-file.ts'
import { rosterProblem } from './roster/roster-problem.ts'
import { readTable } from './roster/table.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const schema = JSON.parse(read('schema/problem.schema.json'))
const published = z.fromJSONSchema(schema)

const table = readTable('roster-100.csv', read('examples/roster-100.csv'))
const criteria = readCriteriaFile(join(root, 'examples/criteria.json'))
const problem = { ...rosterProblem(table, criteria).problem, groups: { size: 5 } }

test('the published schema takes the example', () => {
  expect(published.safeParse(problem).error).toBeUndefined()
  expect(problemSchema.safeParse(problem).success).toBe(true)
})

test.each([
  ['people are missing', { groups: { size: 5 } }],
  ['a criterion is of a kind that there is none of', { ...problem, criteria: [{ kind: 'wise', id: 'w' }] }],
  ['a weight is negative', { ...problem, participants: [{ id: 'a', weight: -1 }] }],
  ['a field has another name', { ...problem, persons: [] }],
])('the published schema and the door refuse when %s', (_, broken) => {
  expect(published.safeParse(broken).success).toBe(false)
  expect(problemSchema.safeParse(broken).success).toBe(false)
})

test('groups have a size or a number, as zod reads no such rule from a schema', () => {
  expect(problemSchema.safeParse({ ...problem, groups: {} }).success).toBe(false)
  expect(schema.properties.groups.anyOf[1].anyOf).toEqual([{ required: ['size'] }, { required: ['count'] }])
})
