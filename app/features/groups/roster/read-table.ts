import { readFileRows, readPastedRows } from '#app/platform/spreadsheet/read-rows.ts'
import type { ReadWorkbook, Row, RowsRead } from '#app/platform/spreadsheet/rows.ts'
import { findHeader } from './find-header.ts'
import { most, type TableProblem, type TableRead } from './roster-table.ts'

const refuse = (problem: TableProblem, line: number | null = null): TableRead => ({
  ok: false,
  refusal: { code: `groups.roster.refused.${problem}`, line },
})

/** Reads a file as `readPastedTable` reads what was pasted. */
export const readTableFile = async (bytes: Uint8Array, readWorkbook: ReadWorkbook): Promise<TableRead> =>
  tableOf(await readFileRows(bytes, readWorkbook))

/** Reads lines of cells under a header. */
export const readPastedTable = (text: string): TableRead => tableOf(readPastedRows(text))

function tableOf(read: RowsRead): TableRead {
  if (!read.ok) return refuse(read.problem, read.line)
  const long = read.rows.find(({ cells }) => cells.some((cell) => cell.length > most.cell))
  if (long) return refuse('cellTooLong', long.line)
  // Of columns that a sheet was given for nothing, there may be many.
  const width = read.rows.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex(Boolean) + 1), 0)
  if (width > most.columns) return refuse('tooManyColumns')
  const { columns, header, rows } = findHeader(
    read.rows.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    })),
  )
  if (rows.length === 0) return refuse('noRows')
  if (rows.length > most.rows) return refuse('tooManyRows')
  return { ok: true, table: { columns, header, rows: rows as Row[], sheet: read.sheet } }
}
