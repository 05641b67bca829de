import { writeXlsx } from 'hucre/xlsx'

/**
 * A workbook of one sheet under a header that stays in sight. Every cell is text, and is still text when somebody has
 * edited it: nothing is run as a formula, rounded, or taken for a day.
 *
 * @param rows the first is the header
 */
export function writeSheet(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return writeXlsx({
    sheets: [
      {
        name: sheetName(name),
        columns: Array.from({ length: width }, () => ({ numFmt: '@', autoWidth: true })),
        rows: rows.map((row) => row.map(writable)),
        freezePane: { rows: 1 },
      },
    ],
  })
}

/** What Excel opens without a repair: at most 31 characters, none of `\\/?*[]:`, no apostrophe at an end, not empty. */
const sheetName = (name: string) =>
  writable(name)
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .toWellFormed() || '–'

/** XML has no room for most control characters; Excel none for more than 32,767 in a cell. */
const writable = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .slice(0, 32_767)
    .toWellFormed()
