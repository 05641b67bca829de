import { type ZipEntry, zip } from './zip.ts'

/** Text, a number, truth; a day by Excel's count; a formula with what it last gave; an error. */
type Cell = string | number | boolean | null | { day: number } | { formula: string; value?: string } | { error: string }

interface Sheet {
  name?: string
  hidden?: true
  rows: readonly (readonly Cell[])[]
  /** A1:A3 */
  merges?: readonly string[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook as Excel saves it, by hand, so that what is odd in it is as it should be. */
export const workbook = (sheets: readonly Sheet[], more: { from1904?: true; extra?: readonly ZipEntry[] } = {}) =>
  zip([...partsOf(sheets, more.from1904), ...(more.extra ?? [])])

export function partsOf(sheets: readonly Sheet[], from1904?: true): ZipEntry[] {
  const numbers = sheets.map((_, index) => index + 1)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const list = (relations: string[]) =>
    xml(`<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`)
  const described = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name ?? `Ark${index + 1}`}" sheetId="${index + 1}" r:id="r${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  )
  return [
    { name: '[Content_Types].xml', content: xml(contentTypes(numbers)) },
    { name: '_rels/.rels', content: list([relation('r1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${described.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: list([
        ...numbers.map((number) => relation(`r${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
        relation('rs', 'styles', 'styles.xml'),
      ]),
    },
    { name: 'xl/styles.xml', content: xml(STYLES) },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: xml(sheetXml(sheet)),
    })),
  ]
}

function contentTypes(numbers: readonly number[]) {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (name: string, kind: string) => `<Override PartName="${name}" ContentType="${type}.${kind}+xml"/>`
  const sheets = numbers.map((number) => part(`/xl/worksheets/sheet${number}.xml`, 'worksheet'))
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}${sheets.join('')}</Types>`
}

/** Style 1 is a day. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

function sheetXml({ rows, merges }: Sheet) {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  const merged = merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ''}</worksheet>`
}

export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`
  const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`
}
