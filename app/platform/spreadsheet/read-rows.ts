import { decodeText } from './decode-text.ts'
import type { ReadWorkbook, Row, RowsProblem, RowsRead } from './rows.ts'
import { plainCell, textRows } from './text-rows.ts'

const MOST_BYTES = 2_000_000

const refuse = (problem: RowsProblem): RowsRead => ({ ok: false, problem, line: null })

/** Reads what was pasted. */
export const readPastedRows = (text: string): RowsRead =>
  text.length > MOST_BYTES ? refuse('tooLarge') : textRows(text)

/** Reads a file by what is in it, whatever it is called: a workbook, or text with something between its cells. */
export async function readFileRows(bytes: Uint8Array, readWorkbook: ReadWorkbook): Promise<RowsRead> {
  if (bytes.length > MOST_BYTES) return refuse('tooLarge')
  if (begins(bytes, 'PK\u0003\u0004')) return workbookRows(bytes, readWorkbook)
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return refuse(isEncrypted(bytes) ? 'encrypted' : 'oldExcel')
  if (begins(bytes, '%PDF')) return refuse('pdf')
  const text = decodeText(bytes)
  if (text === null) return refuse('binary')
  return webPage.test(text) ? refuse('webPage') : textRows(text)
}

const begins = (bytes: Uint8Array, mark: string) => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === mark

/** A workbook with a password lies in the same container as the Excel of before 2007. */
const isEncrypted = (bytes: Uint8Array) => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** Other systems save tables of a web page, or XML of their own, as .xls. */
const webPage = /^\ufeff?\s*<(!doctype|html|head|meta|table|\?xml|style)\b/i

async function workbookRows(bytes: Uint8Array, readWorkbook: ReadWorkbook): Promise<RowsRead> {
  const read = await readWorkbook(bytes)
  if (!read.ok) return refuse(read.problem)
  const { sheet } = read
  const rows = sheet.rows.flatMap((texts, index): Row[] => {
    const cells = texts.map(plainCell)
    return cells.every((cell) => cell === '') ? [] : [{ line: index + 1, cells }]
  })
  return rows.length === 0 ? refuse('empty') : { ok: true, rows, sheet: sheet.isOneOfSeveral ? sheet.name : null }
}
