import { stringify } from 'csv-stringify/sync'

/** Rows for another system's import, by RFC 4180 with commas: what is in a cell arrives as it is. */
export const csvText = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n' },
  )

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows for a person who opens them in a spreadsheet: with semicolons and a mark at the beginning, as a Norwegian Excel
 * reads them at once, and nothing that it would run.
 */
export const spreadsheetCsv = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
    { bom: true, delimiter: ';', record_delimiter: '\r\n' },
  )
