/** A line of a table. */
export interface Row {
  /** Where it begins in the text, or its number in the sheet; from 1. */
  readonly line: number
  /** Without space around. */
  readonly cells: readonly string[]
}

/** Why nothing can be read. */
export type RowsProblem =
  | 'empty'
  | 'tooLarge'
  | 'binary'
  | 'garbled'
  | 'quote'
  | 'pdf'
  | 'webPage'
  | 'oldExcel'
  | 'encrypted'
  | WorkbookProblem

/** `sheet` is the name of the one that was read, where a workbook has several. */
export type RowsRead =
  | { ok: true; rows: readonly Row[]; sheet: string | null }
  | { ok: false; problem: RowsProblem; line: number | null }

/** Why a workbook cannot be read. `sheetTooLarge`: once it is unpacked; `tooSlow`: it was given up. */
export type WorkbookProblem = 'damaged' | 'sheetTooLarge' | 'tooSlow'

/** One sheet of a workbook, as text. */
export interface SheetText {
  name: string
  /** Whether other sheets hold something, too. */
  isOneOfSeveral: boolean
  /** The first is line 1; as long as they have something in them. */
  rows: readonly (readonly string[])[]
}

export type WorkbookRead = { ok: true; sheet: SheetText } | { ok: false; problem: WorkbookProblem }

/** Reads a workbook (.xlsx) away from the thread that answers requests, within limits of memory and time. */
export type ReadWorkbook = (bytes: Uint8Array) => Promise<WorkbookRead>
