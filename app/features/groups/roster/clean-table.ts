import type { Row } from '#app/platform/spreadsheet/rows.ts'
import { isBirthNumber } from './birth-number.ts'
import { type Column, guessColumns } from './roster-columns.ts'
import type { RosterTable } from './roster-table.ts'

/** A table without what must not be kept: this, and nothing of what was left out, may be stored. */
export interface CleanTable {
  columns: { name: string; use: Exclude<Column, 'forbidden'> }[]
  rows: Row[]
  /** The line of the header: what stood above it is not used. */
  header: number
  /** Headers of columns that were dropped. */
  forbidden: string[]
  /** People with a protected address, whose lines were dropped. */
  leftOut: number
  /** Lines that were dropped for a birth number in a column that is kept. */
  birthNumbers: number[]
}

/** Most cells of a column look like birth numbers: the column is one, whatever it is called. */
const MOSTLY = 0.5

/** Drops columns, lines and people that no cohort may hold. */
export function cleanTable({ columns: names, rows, header }: RosterTable): CleanTable {
  const uses = guessColumns(names).map((use, index) => {
    const told = rows.map(({ cells }) => cells[index]!).filter((cell) => cell !== '')
    return told.length > 0 && told.filter(isBirthNumber).length > MOSTLY * told.length ? 'forbidden' : use
  })
  const kept = uses.flatMap((use, index) => (use === 'forbidden' ? [] : [{ index, use }]))
  const clean: CleanTable = {
    columns: kept.map(({ index, use }) => ({ name: isBirthNumber(names[index]!) ? '' : names[index]!, use })),
    rows: [],
    header,
    forbidden: names.filter((_, index) => uses[index] === 'forbidden'),
    leftOut: 0,
    birthNumbers: [],
  }
  const shield = uses.indexOf('protected')
  for (const { line, cells } of rows) {
    if (shield >= 0 && isProtected(cells[shield]!)) clean.leftOut++
    else if (kept.some(({ index }) => isBirthNumber(cells[index]!))) clean.birthNumbers.push(line)
    else clean.rows.push({ line, cells: kept.map(({ index }) => cells[index]!) })
  }
  return clean
}

/** Anything but an empty cell or a plain no: who is left out by mistake can be asked, who is shown by mistake cannot. */
export const isProtected = (cell: string) => !/^(|0|nei|no|n|false|usann|-)$/i.test(cell)
