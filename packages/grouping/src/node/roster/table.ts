import { CsvError, parse } from 'csv-parse/sync'
import { InputError } from '../commands/command.ts'

/** A CSV file: the names of its columns, and its rows with the line of the file on which each ends. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly line: number
  /** Cells in the order of the columns, without space around. */
  readonly cells: readonly string[]
}

/**
 * Reads comma-, semicolon- or tab-separated text with a header.
 *
 * @param file named in errors
 * @throws InputError that names file and line when the quotes or the number of cells are wrong
 */
export function readTable(file: string, text: string): Table {
  const records = parseRecords(file, text)
  const [header, ...rows] = records
  if (!header) throw new InputError(`${file}: It is empty; the first line must name the columns.`)
  const columns = header.cells
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined) throw new InputError(`${file}:${header.line}: The column '${twice}' stands twice.`)
  return { file, columns, rows: rows.map((row) => fitRow(row, columns.length, file)) }
}

/** @throws InputError when the table has no such column */
export function columnOf(table: Table, name: string, why: string): number {
  const index = table.columns.indexOf(name)
  if (index >= 0) return index
  const list = table.columns.map((column) => `'${column}'`).join(', ')
  throw new InputError(`${table.file}: There is no column '${name}' (${why}). It has ${list}.`)
}

function parseRecords(file: string, text: string): Row[] {
  // Some spreadsheets are told their separator in a line of its own.
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text)
  try {
    const records = parse(text, {
      bom: true,
      delimiter: named ? named[1]! : separatorOf(text),
      from_line: named ? 2 : 1,
      info: true,
      relax_column_count: true,
      // Spreadsheets write empty rows as separators alone.
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InputError(`${file}:${lineOf(error)}: ${reasons[error.code] ?? error.message}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens here or above and is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'After the quotation mark that closes a cell must come a separator.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands within a cell that does not begin with one.',
}

const lineOf = (error: CsvError) => String((error as unknown as { lines?: number }).lines ?? 1)

/** Spreadsheets leave empty cells behind a row; any other difference would put cells under wrong names. */
function fitRow({ line, cells }: Row, columns: number, file: string): Row {
  if (cells.length < columns || cells.slice(columns).some((cell) => cell !== '')) {
    throw new InputError(`${file}:${line}: The row has ${cells.length} cells, and the header names ${columns} columns.`)
  }
  return { line, cells: cells.slice(0, columns) }
}

/** The mark that stands most often in the first line, outside of quotes; a comma when none does. */
function separatorOf(text: string): string {
  const header = (/^(?:[^"\r\n]|"[^"]*")*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
