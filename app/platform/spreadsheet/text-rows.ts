import { CsvError, parse } from 'csv-parse/sync'
import type { Row, RowsRead } from './rows.ts'

/** Separators of lists, the likeliest first: cells copied from a sheet have tabs, Norwegian Excel writes semicolons. */
const separators = ['\t', ';', ',', '|'] as const
/** So many letters are looked at to find which separator it is. */
const SAMPLE = 20_000

/** Letters of UTF-8 that were read as another encoding and saved again, and those that were lost. */
const garbled = /Ã[\u0080-\u00bf…†˜]|\ufffd/

/** Reads text as a table. Empty lines are left out, cells are without what cannot be seen. */
export function textRows(text: string): RowsRead {
  // Old and new ends of lines may be mixed; the parser knows one kind at a time.
  const { lines, separator } = withoutHint(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const wrong = garbled.exec(lines)
  if (wrong) return { ok: false, problem: 'garbled', line: lines.slice(0, wrong.index).split('\n').length }
  try {
    const rows = recordsOf(lines, separator ?? separatorOf(lines))
    return rows.length > 0 ? { ok: true, rows, sheet: null } : { ok: false, problem: 'empty', line: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, problem: 'quote', line: lineOfOpenQuote(error) }
  }
}

/** Excel's own line that says which separator follows; it is left empty, so that lines keep their numbers. */
function withoutHint(text: string): { lines: string; separator: string | null } {
  const hint = /^"?sep=(.)"?(?=\n)/i.exec(text)
  return { lines: hint ? text.slice(hint[0].length) : text, separator: hint?.[1] ?? null }
}

function recordsOf(text: string, delimiter: string): Row[] {
  const read = parse(text, {
    delimiter,
    info: true,
    record_delimiter: '\n',
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
    const cells = record.map(plainCell)
    return cells.every((cell) => cell === '') ? [] : [{ line, cells }]
  })
}

/** Text as it is seen: composed letters, one kind of space, nothing that steers or hides. */
export const plainCell = (cell: string) =>
  cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()

/** The separator that most lines have, and among those the one that they have as often as each other. */
function separatorOf(text: string): string {
  // Within quotation marks it separates nothing.
  const sample = text
    .slice(0, SAMPLE)
    .replace(/"[^"]*"/g, '')
    .split('\n')
  const worth = (separator: string) => {
    const counts = sample.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
    const alike = Map.groupBy(counts, (count) => count)
    return [counts.length, Math.max(0, ...[...alike.values()].map(({ length }) => length))] as const
  }
  return separators.reduce((best, one) => {
    const [[lines, alike], [bestLines, bestAlike]] = [worth(one), worth(best)]
    return lines > bestLines || (lines === bestLines && alike > bestAlike) ? one : best
  })
}

const lineOfOpenQuote = (error: CsvError) => Number((error as unknown as { lines?: number }).lines) || null
