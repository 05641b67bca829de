import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { most, type RosterRow, type TableRead, type TableRefusal } from './roster-table.ts'

const refuse = (code: TableRefusal['code'], line: number | null = null): TableRead => ({
  ok: false,
  refusal: { code, line },
})

/** Reads a file as `readPastedTable` reads what was pasted. */
export function readTableFile(bytes: Uint8Array): TableRead {
  if (bytes.length > most.bytes) return refuse('groups.roster.refused.tooLarge')
  const text = decodeText(bytes)
  return text === null ? refuse('groups.roster.refused.binary') : readPastedTable(text)
}

/** Separators of lists, the likeliest first: cells copied from a sheet have tabs, Norwegian Excel writes semicolons. */
const separators = ['\t', ';', ',', '|'] as const

/** Reads lines of cells under a header. Empty lines are left out, cells are without what cannot be seen. */
export function readPastedTable(text: string): TableRead {
  if (text.length > most.bytes) return refuse('groups.roster.refused.tooLarge')
  if (text.trim() === '') return refuse('groups.roster.refused.empty')
  const records = parseRecords(text, separatorOf(text))
  if (!Array.isArray(records)) return records
  const [header, ...rows] = records
  if (!header || rows.length === 0) return refuse('groups.roster.refused.noRows')
  if (rows.length > most.rows) return refuse('groups.roster.refused.tooManyRows')
  const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  if (width > most.columns) return refuse('groups.roster.refused.tooManyColumns')
  const long = records.find(({ cells }) => cells.some((cell) => cell.length > most.cell))
  if (long) return refuse('groups.roster.refused.cellTooLong', long.line)
  const padded = ({ line, cells }: RosterRow) => ({
    line,
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
  })
  return { ok: true, table: { columns: padded(header).cells, rows: rows.map(padded) } }
}

function parseRecords(text: string, delimiter: string): RosterRow[] | TableRead {
  try {
    const read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      // Names are written with quotation marks in them.
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    let before = 0
    return read.flatMap(({ info, record }) => {
      // The parser counts lines read; a record may have several.
      const line = Math.max(before + 1, info.lines - record.join('').split('\n').length + 1)
      before = info.lines
      const cells = record.map(plain)
      return cells.every((cell) => cell === '') ? [] : [{ line, cells }]
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse('groups.roster.refused.quote', Number((error as unknown as { lines?: number }).lines) || null)
  }
}

/** Text as it is seen: composed letters, one kind of space, nothing that steers or hides. */
const plain = (cell: string) =>
  cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()

/** Which separator the first line has most of. */
function separatorOf(text: string): string {
  const first = text.replace(/^\uFEFF?\s*\n/, '').split(/\r?\n/, 1)[0] ?? ''
  const count = (separator: string) => first.split(separator).length - 1
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}
