import { type CleanTable, isProtected } from './clean-table.ts'
import type { ColumnUse } from './roster-columns.ts'
import type { StudentStatus } from './student.ts'

/** What a roster tells of a student. What it does not tell is null, or not among the qualities. */
export interface RosterStudent {
  /** What the roster calls them by: user name, student number or, without either, the address. */
  key: string
  name: string
  email: string | null
  status: Exclude<StudentStatus, 'left'> | null
  qualities: Partial<Record<Quality, string>>
}

/** What groups may be formed by. */
export const qualities = ['programme', 'campus', 'section'] as const
export type Quality = (typeof qualities)[number]

export const rowProblems = [
  'groups.roster.row.noKey',
  'groups.roster.row.noName',
  'groups.roster.row.email',
  'groups.roster.row.twice',
  'groups.roster.row.birthNumber',
] as const

/** Why a line is left out; of an address that is none, only the address is. */
export interface RowProblem {
  line: number
  code: (typeof rowProblems)[number]
  /** The line that has the same student. */
  other?: number
}

export interface RosterPreview {
  students: RosterStudent[]
  /** By line. */
  problems: RowProblem[]
  /** Headers of what is not used. */
  unknown: string[]
  leftOut: number
}

/** The students of a table. */
export function previewRoster({ columns, rows, leftOut, birthNumbers }: CleanTable): RosterPreview {
  const preview: RosterPreview = {
    students: [],
    problems: birthNumbers.map((line) => ({ line, code: 'groups.roster.row.birthNumber' })),
    unknown: columns.filter(({ name, use }) => use === 'unknown' && name !== '').map(({ name }) => name),
    leftOut,
  }
  const at = new Map(columns.map(({ use }, index) => [use, index] as const))
  const isNamed = (['name', 'firstName', 'lastName'] as const).some((use) => at.has(use))
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    const read: ReadCell = (use) => {
      const cell = cells[at.get(use) ?? -1] ?? ''
      return use !== 'protected' && sheetError.test(cell) ? '' : cell
    }
    if (isProtected(read('protected'))) {
      preview.leftOut++
      continue
    }
    const student = readStudent(read, isNamed)
    if (typeof student === 'string') {
      preview.problems.push({ line, code: student })
      continue
    }
    if (student.email === null && read('email') !== '') preview.problems.push({ line, code: 'groups.roster.row.email' })
    const other = lines.get(student.key.toLowerCase())
    if (other === undefined) {
      lines.set(student.key.toLowerCase(), line)
      preview.students.push(student)
    } else {
      preview.problems.push({ line, code: 'groups.roster.row.twice', other })
    }
  }
  preview.problems.sort((one, other) => one.line - other.line)
  return preview
}

/** What a sheet shows where a formula found nothing; in the languages in which it is pasted. */
const sheetError = /^#(N\/A|I\/T|REF!|VALUE!|VERDI!|NAME\?|NAVN\?|DIV\/0!|NUM!|NULL!)$/i

type ReadCell = (use: ColumnUse) => string

/** @param isNamed whether the list has names at all: where it has none, people are called by what tells them apart */
function readStudent(read: ReadCell, isNamed: boolean): RosterStudent | RowProblem['code'] {
  const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(read('email')) ? read('email').toLowerCase() : null
  const key = read('key') || (email ?? '')
  const told = read('name') || `${read('firstName')} ${read('lastName')}`.trim()
  const name = isNamed ? told : key
  if (key === '') return 'groups.roster.row.noKey'
  if (name === '') return 'groups.roster.row.noName'
  const known = qualities.filter((quality) => read(quality) !== '')
  return {
    key,
    name,
    email,
    status: statusOf(read('status')),
    qualities: Object.fromEntries(known.map((quality) => [quality, read(quality)])),
  }
}

/** In three languages, as people write it: møtt, ikke møtt, kommer senere. */
function statusOf(cell: string): RosterStudent['status'] {
  if (cell === '') return null
  if (/\b(sein|sen|late)/i.test(cell)) return 'late'
  return /\b(møtt|met|arrived|present)\b/i.test(cell) && !/\b(ikke|ikkje|not)\b/i.test(cell) ? 'met' : 'provisional'
}
