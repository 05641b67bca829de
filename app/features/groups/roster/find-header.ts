import type { Row } from '#app/platform/spreadsheet/rows.ts'
import { guessColumns } from './roster-columns.ts'

/** So many lines are looked at: titles, who has made the list and when. */
const SAMPLE = 15
const LONGEST_HEADING = 60

export interface UnderHeader {
  columns: readonly string[]
  /** The line of the header. */
  header: number
  rows: readonly Row[]
}

/**
 * Finds the header of a table: the line that names most of what a roster has, with user names or addresses among it; else
 * the first. A header may have a line above it that names several columns together, and one below that says the same in
 * another language.
 *
 * @param rows at least one, all as wide
 */
export function findHeader(rows: readonly Row[]): UnderHeader {
  const known = rows.slice(0, SAMPLE).map(({ cells }) => headingsIn(cells))
  const best = known.reduce((at, count, index) => (count > known[at]! ? index : at), 0)
  const next = rows[best + 1]?.cells ?? []
  const hasSecond = headingsIn(next) >= Math.max(1, Math.min(2, filled(next)))
  // Of two the one with more to say, under what it is a part of.
  const at = hasSecond && filled(next) > filled(rows[best]!.cells) ? best + 1 : best
  const above = at > 0 && filled(rows[at - 1]!.cells) > 1 ? rows[at - 1]!.cells : []
  const { line, cells } = rows[at]!
  return {
    columns: namesOf(cells, above, hasSecond && at === best ? next : []),
    header: line,
    rows: rows.slice(best + (hasSecond ? 2 : 1)),
  }
}

/** How many uses of columns the cells are headings of; 0 when they cannot be a header. */
function headingsIn(cells: readonly string[]): number {
  if (cells.some((cell) => cell.includes('@') || cell.length > LONGEST_HEADING)) return 0
  const uses = guessColumns(cells).filter((use) => use !== 'unknown')
  // Words such as student and class stand among the students, too.
  return uses.includes('key') || uses.includes('email') ? uses.length : 0
}

function namesOf(cells: readonly string[], above: readonly string[], below: readonly string[]): string[] {
  let over = ''
  return cells.map((cell, index) => {
    // What stands over several columns is written over the first of them.
    over = above[index] || over
    const whole = `${over} ${cell}`.trim()
    const isUnknown = guessColumns([cell])[0] === 'unknown'
    // Grades, of the midterm.
    if (isUnknown && guessColumns([whole])[0] === 'forbidden') return whole
    const otherwise = below[index] || (cell === '' ? above[index] : '') || cell
    return isUnknown ? otherwise : cell
  })
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length
