import { writeSheet } from '#app/platform/spreadsheet/write-sheet.ts'
import { tableRows } from './formats.ts'
import type { PublishedGroups } from './published-groups.ts'

/**
 * A workbook with a row for each student.
 *
 * @param heads of the columns, in the reader's language
 */
export const writeExcel = (published: PublishedGroups, sheet: string, heads: readonly string[]): Promise<Uint8Array> =>
  writeSheet(sheet, [heads, ...tableRows(published)])
