import { writeSheet } from '#app/platform/spreadsheet/write-sheet.ts'
import { tableRows } from './formats.ts'
import type { PublishedGroups } from './published-groups.ts'

/**
 * A workbook with a row for each student.
 *
 * @param heads of the columns, in the reader's language
 */
export const writeExcel = (published: PublishedGroups, sheet: string, heads: readonly string[]): Promise<Uint8Array> =>
  writeSheet(sheetName(sheet), [heads, ...tableRows(published)])

/** What Excel opens without a repair: at most 31 characters, none of `\/?*[]:`, no apostrophe at an end, not empty. */
const sheetName = (name: string) =>
  name
    .replace(/[\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '') || '–'
