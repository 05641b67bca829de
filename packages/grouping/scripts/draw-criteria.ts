import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { criterionSchema } from '../src/core/criteria/catalogue.ts'
import { commonFields } from '../src/core/criteria/criterion.ts'
import { criteriaCases } from './criteria-cases.ts'
import { pictureOf } from './criterion-picture.ts'

// Draws a picture of each criterion, and writes the README's part on criteria from their schema. With --check it only
// tells whether what is there is as it would write it.

const root = join(import.meta.dirname, '..')
const marks = ['<!-- criteria: written by scripts/draw-criteria.ts -->', '<!-- end of criteria -->'] as const

const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of Object.entries(files())) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (isCheck) stale.push(path)
  else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
if (stale.length > 0) {
  console.error(`Not as the engine says: ${stale.join(', ')}: node packages/grouping/scripts/draw-criteria.ts`)
  process.exitCode = 1
}

function files(): Record<string, string> {
  const drawn = Object.fromEntries(
    criteriaCases.map((one) => [one.criterion.kind, { ...pictureOf(one), shows: one.shows }]),
  )
  const sections = criterionSchema.options.map((option) => {
    const kind = option.shape.kind.value
    const picture = drawn[kind]
    if (!picture) throw new Error(`There is no picture of ${kind}`)
    return [
      `### ${kind}`,
      `![${picture.description.replaceAll(/[[\]]/g, '')}](docs/criteria/${kind}.svg)`,
      `${picture.shows} ${option.description}`,
      ...parametersOf(z.toJSONSchema(option, { io: 'input' }) as ObjectSchema),
    ].join('\n\n')
  })
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [before, rest] = [readme.slice(0, readme.indexOf(marks[0])), readme.slice(readme.indexOf(marks[1]))]
  const common = table(z.toJSONSchema(z.strictObject(commonFields), { io: 'input' }) as ObjectSchema, () => true)
  const intro = `Every criterion has these:\n\n${common}`
  return {
    ...Object.fromEntries(Object.entries(drawn).map(([kind, { svg }]) => [`docs/criteria/${kind}.svg`, svg])),
    'README.md': `${before}${[marks[0], intro, ...sections, rest].join('\n\n')}`,
  }
}

interface FieldSchema {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
  readonly anyOf?: readonly ObjectSchema[]
}
interface ObjectSchema {
  readonly properties: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
}

function parametersOf(schema: ObjectSchema): string[] {
  const isOwn = (name: string) => name !== 'kind' && !(name in commonFields)
  return Object.keys(schema.properties).some(isOwn) ? [table(schema, isOwn)] : []
}

function table({ properties, required = [] }: ObjectSchema, isShown: (name: string) => boolean): string {
  const rows = Object.entries(properties)
    .filter(([name]) => isShown(name))
    .map(([name, { description = '', default: usual }]) => {
      const told = required.includes(name) ? 'must be given' : usual === undefined ? '' : `\`${JSON.stringify(usual)}\``
      return `| \`${name}\` | ${told} | ${description} |`
    })
  return ['| parameter | default | meaning |', '|---|---|---|', ...rows].join('\n')
}
