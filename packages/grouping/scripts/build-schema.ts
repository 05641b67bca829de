import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemJsonSchema } from '../src/node/problem-json-schema.ts'

// Writes the JSON Schema of problems; with --check only tells whether the one that is there is as it would write it.

const file = join(import.meta.dirname, '../schema/problem.schema.json')
const text = `${JSON.stringify(problemJsonSchema(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (read() !== text) {
  console.error('schema/problem.schema.json is not as the types say: node packages/grouping/scripts/build-schema.ts')
  process.exitCode = 1
}

function read(): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
