import { readXlsx, type Sheet } from 'hucre/xlsx'
import { cellText } from './cell-text.ts'
import type { SheetText, WorkbookProblem, WorkbookRead } from './rows.ts'
import { unpackedBytes } from './unpacked-bytes.ts'

/** What a sheet may hold: more than any list of people, less than would fill the memory. */
const most = { unpackedBytes: 64_000_000, cells: 1_000_000 } as const

/**
 * Reads the sheet with most lines in it, of those that are shown. Formulas count by what Excel reckoned last. Call it in
 * a thread of its own: an evil workbook takes all the memory and time that there is.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  const size = unpackedBytes(bytes)
  if (size === null) return { ok: false, problem: 'damaged' }
  if (size > most.unpackedBytes) return { ok: false, problem: 'sheetTooLarge' }
  const sheets = await shownSheets(bytes)
  if (typeof sheets === 'string') return { ok: false, problem: sheets }
  const texts = sheets.map(sheetText)
  const [first, ...others] = texts.toSorted((one, other) => filled(other.rows) - filled(one.rows))
  if (!first) return { ok: false, problem: 'damaged' }
  if (first.rows.reduce((sum, row) => sum + row.length, 0) > most.cells) return { ok: false, problem: 'sheetTooLarge' }
  return { ok: true, sheet: { ...first, isOneOfSeveral: others.some(({ rows }) => rows.length > 0) } }
}

async function shownSheets(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookProblem> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden })
    return sheets
  } catch (error) {
    // Two cells far apart span more than it gives room to.
    return /cells\), over the/.test(String(error)) ? 'sheetTooLarge' : 'damaged'
  }
}

function sheetText({ name, rows, merges = [] }: Sheet): Omit<SheetText, 'isOneOfSeveral'> {
  const texts = rows.map((row) => row.map(cellText))
  for (const { startRow, endRow, startCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? ''
    // One class for many students: each line has it. Empty lines under a title stay empty.
    for (const row of texts.slice(startRow + 1, endRow + 1))
      if (text !== '' && row[startCol] === '' && row.some((cell) => cell !== '')) row[startCol] = text
  }
  const isFilled = (cell: string) => cell.trim() !== ''
  const trimmed = texts.map((row) => row.slice(0, row.findLastIndex(isFilled) + 1))
  return { name, rows: trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1) }
}

const filled = (rows: SheetText['rows']) => rows.filter((row) => row.length > 0).length
