import type { AttributeValue } from '../../core/problem/attributes.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { InputError } from '../commands/command.ts'
import type { CriteriaFile } from './criteria-file.ts'
import { columnOf, type Row, type Table } from './table.ts'

/** A roster as a problem without its groups, and where in the file each part of it was read. */
export interface RosterProblem {
  readonly problem: Omit<Problem, 'groups'>
  /** Columns that nothing speaks of. */
  readonly ignored: readonly string[]
  /** The line and column of what a `ProblemError` names, or undefined when it is not of the roster. */
  locate(place: string): string | undefined
}

type Mapping = CriteriaFile['attributes'][string]

/**
 * Makes a problem of a roster.
 *
 * @throws InputError that names file, line and column of each cell that cannot be read
 */
export function rosterProblem(table: Table, criteria: CriteriaFile): RosterProblem {
  const personColumns = Object.entries(criteria.person).flatMap(([field, name]) =>
    name === undefined ? [] : [[field, name, columnOf(table, name, `person.${field}`)] as const],
  )
  const attributes = Object.entries(criteria.attributes).map(([name, mapping]) => {
    const column = columnOf(table, mapping.column ?? name, `attributes.${name}`)
    return { name, mapping, column, type: typeof mapping['type'] === 'string' ? mapping['type'] : '' }
  })
  const faults: string[] = []
  const places = new Map<string, string>()
  const lineById = new Map<string, number>()
  const participants = table.rows.map((row) => {
    const cell = (name: string, index: number) => ({ text: row.cells[index]!, at: at(table, row, name) })
    const person = Object.fromEntries(
      personColumns.flatMap(([field, name, index]) => personField(field, cell(name, index), faults)),
    ) as unknown as Problem['participants'][number]
    noteId(person.id, row, table, lineById, faults)
    const place = `participants["${person.id}"]`
    places.set(place, `${table.file}:${row.line}`)
    for (const [field, name] of personColumns) places.set(`${place}.${field}`, at(table, row, name))
    const values = attributes.map(({ name, mapping, column, type }) => {
      const { text, at } = cell(table.columns[column]!, column)
      places.set(`${place}.attributes.${name}`, at)
      return [name, cellValue(text, type, mapping, at, faults)] as const
    })
    return { ...person, attributes: Object.fromEntries(values) }
  })
  refuse(faults)
  if (participants.length === 0) throw new InputError(`${table.file}: There is nobody in it.`)
  const used = new Set([...personColumns.map(([, , index]) => index), ...attributes.map(({ column }) => column)])
  return {
    problem: {
      attributes: Object.fromEntries(
        attributes.map(({ name, mapping: { column, separator, decimal, ...definition } }) => [name, definition]),
      ) as NonNullable<Problem['attributes']>,
      participants,
      criteria: criteria.criteria as NonNullable<Problem['criteria']>,
      ...(criteria.fairness && { fairness: criteria.fairness }),
    },
    ignored: table.columns.filter((_, index) => !used.has(index)),
    locate: (place) => places.get(place),
  }
}

const at = (table: Table, row: Row, column: string) => `${table.file}:${row.line}: column '${column}'`

function noteId(id: string, row: Row, table: Table, lineById: Map<string, number>, faults: string[]): void {
  const line = lineById.get(id)
  if (id === '') faults.push(`${table.file}:${row.line}: The person has no id.`)
  else if (line !== undefined) faults.push(`${table.file}:${row.line}: The id '${id}' stands on line ${line} as well.`)
  else lineById.set(id, row.line)
}

interface Cell {
  readonly text: string
  readonly at: string
}

const yes = /^(1|yes|y|true|x|ja|j)$/i
const no = /^(0|no|n|false|nei)$/i

/** The field of a participant that a cell gives; none when the cell is empty. */
function personField(field: string, { text, at }: Cell, faults: string[]): [string, unknown][] {
  if (field === 'id') return [[field, text]]
  if (text === '') return []
  if (field === 'weight') return [[field, numberOf(text, '.', at, faults)]]
  if (field !== 'locked') return [[field, text]]
  if (!yes.test(text) && !no.test(text)) faults.push(`${at}: '${text}' is neither yes nor no.`)
  return [[field, yes.test(text)]]
}

function cellValue(text: string, type: string, mapping: Mapping, at: string, faults: string[]): AttributeValue {
  if (text === '') return null
  switch (type) {
    case 'numeric':
      return numberOf(text, mapping.decimal, at, faults)
    case 'several':
    case 'ids':
      return text
        .split(mapping.separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    case 'availability':
      return text.replace(/\s/g, '')
    default:
      return text
  }
}

const numberPattern = { '.': /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i, ',': /^[+-]?\d+(,\d+)?(e[+-]?\d+)?$/i }

function numberOf(text: string, decimal: '.' | ',', at: string, faults: string[]): number {
  // Spreadsheets write thousands with a space, some with one that does not break.
  const digits = text.replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, '$1').replace('\u2212', '-')
  if (numberPattern[decimal].test(digits)) return Number(digits.replace(',', '.'))
  const other = decimal === '.' ? ',' : '.'
  const hint = numberPattern[other].test(digits) ? ` Say "decimal": "${other}" of the attribute.` : ''
  faults.push(`${at}: '${text}' is not a number.${hint}`)
  return 0
}

const told = 20

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return
  const more = faults.length > told ? [`… and ${faults.length - told} more.`] : []
  throw new InputError([...faults.slice(0, told), ...more].join('\n'))
}
