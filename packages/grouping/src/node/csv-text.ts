import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null

/**
 * Lines of comma-separated cells below a header. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it, as names and ids come from others than who opens the file.
 *
 * @see OWASP, CSV injection
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
  )
}

const number = /^[+-]?\d+([.,]\d+)?$/
/** One that has apostrophes already gets another, so that `unguarded` gives back every text. */
const guarded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text)

/** What `csvText` wrote as the cell. */
export const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
