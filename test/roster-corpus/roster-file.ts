import type { RosterPreview, RosterStudent } from '#app/features/groups/roster/roster-preview.ts'
import type { TableProblem } from '#app/features/groups/roster/roster-table.ts'

/** A file of the corpus, and what must come of it: a clear message, or exactly these students. */
export interface RosterFile {
  bytes: Uint8Array
  /** Why nothing is read, and the line where that is seen. */
  refused?: readonly [problem: TableProblem, line?: number]
  /** The usual three unless something else stands here. */
  students?: readonly RosterStudent[]
  /** Lines to look at; none unless told. */
  problems?: RosterPreview['problems']
  /** Headings of columns that were dropped. */
  forbidden?: readonly string[]
  leftOut?: number
  /** The line of the header, from 1. */
  header?: number
  /** The sheet that was read, of several. */
  sheet?: string
  /** What must be found nowhere in what is stored. */
  never?: RegExp
}

export const student = (key: string, name: string, more: Partial<RosterStudent> = {}): RosterStudent => ({
  key,
  name,
  email: null,
  status: null,
  qualities: {},
  ...more,
})

export const usual = [
  student('kariost', 'Kari Østbø', { email: 'kari@demo.samspel.example' }),
  student('aaselie', 'Åse Lien', { email: 'aase@demo.samspel.example' }),
  student('olabaek', 'Ola Bæk', { email: 'ola@demo.samspel.example' }),
]
export const usualHeader = ['Brukernavn', 'Navn', 'E-post']
export const usualRows = usual.map(({ key, name, email }) => [key, name, email ?? ''])
/** Of the usual three, with something between cells and after lines. */
export const usualText = (separator = ';', end = '\r\n') =>
  [usualHeader, ...usualRows].map((cells) => cells.join(separator) + end).join('')

/** Synthetic: months of 81 to 92, which no person has (Skatteetaten’s Tenor). */
export const birthNumbers = ['01890100046', '01890100127'] as const
