import { type RosterFile, usualHeader, usualRows } from './roster-file.ts'
import { columnName, partsOf, workbook } from './workbook.ts'
import { type ZipEntry, zip } from './zip.ts'

const usualSheet = { rows: [usualHeader, ...usualRows] }
const plain = workbook([usualSheet])
const huge = (bytes: number): ZipEntry => ({ name: 'xl/media/image1.png', content: Buffer.alloc(bytes) })
const withSheet = (sheet: Partial<ZipEntry>) =>
  zip(partsOf([usualSheet]).map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, ...sheet } : part)))
const farApart = (far: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${far.replace(/\D/g, '')}"><c r="${far}"><v>1</v></c></row></sheetData></worksheet>`
const manyTexts = () =>
  zip([
    ...partsOf([usualSheet]).map((part) => {
      const isRelations = part.name === 'xl/_rels/workbook.xml.rels'
      const shared = `<Relationship Id="rt" Type="${SHARED_STRINGS}" Target="sharedStrings.xml"/></Relationships>`
      return isRelations ? { ...part, content: String(part.content).replace('</Relationships>', shared) } : part
    }),
    { name: 'xl/sharedStrings.xml', content: `<sst>${'<si><t>a</t></si>'.repeat(3_500_000)}</sst>` },
  ])
const SHARED_STRINGS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'
const wide = Array.from({ length: 300 }, (_, at) => columnName(at))
const oldContainer = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')])

/** What cannot be read as a roster, and must be told so. */
export const broken: Record<string, RosterFile> = {
  'nothing at all': { bytes: Buffer.alloc(0), refused: ['empty'] },
  'space alone': { bytes: Buffer.from('\uFEFF \r\n\t\r\n'), refused: ['empty'] },
  'separators alone': { bytes: Buffer.from(';;;\n;;;\n'), refused: ['empty'] },
  'the byte nought in text': { bytes: Buffer.from('Brukernavn;Navn\nkari\0ost;Kari'), refused: ['binary'] },
  'a picture': { bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), refused: ['binary'] },
  'a pdf': { bytes: Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj'), refused: ['pdf'] },
  'a web page called .xls': {
    bytes: Buffer.from(
      '\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Navn</td></tr></table>',
    ),
    refused: ['webPage'],
  },
  'xml called .xls': {
    bytes: Buffer.from('<?xml version="1.0"?><Workbook><Worksheet/></Workbook>'),
    refused: ['webPage'],
  },
  'excel of before 2007': { bytes: oldContainer('Workbook'), refused: ['oldExcel'] },
  'a workbook with a password': { bytes: oldContainer('EncryptedPackage'), refused: ['encrypted'] },
  'more than two megabytes': { bytes: Buffer.alloc(2_000_001, 'Kari;'), refused: ['tooLarge'] },
  'a workbook cut in half': { bytes: plain.subarray(0, plain.length / 2), refused: ['damaged'] },
  'a workbook without its end': { bytes: plain.subarray(0, -10), refused: ['damaged'] },
  'a workbook with a byte changed': {
    bytes: Buffer.from(plain.map((byte, at) => (at === plain.indexOf('xl/worksheets') + 60 ? byte ^ 255 : byte))),
    refused: ['damaged'],
  },
  'a document of words': {
    bytes: zip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<a/>' },
    ]),
    refused: ['damaged'],
  },
  'an archive of something else': { bytes: zip([{ name: 'les.txt', content: 'hei' }]), refused: ['damaged'] },
  'a sheet that is no xml': { bytes: withSheet({ content: 'Brukernavn;Navn' }), refused: ['empty'] },
  'a sheet that ends too soon': {
    bytes: withSheet({ content: '<worksheet><sheetData><row r="1"><c r="A1"' }),
    refused: ['damaged'],
  },
  'a workbook with nothing in it': { bytes: workbook([{ rows: [] }]), refused: ['empty'] },
  'a zip bomb': { bytes: workbook([usualSheet], { extra: [huge(100_000_000)] }), refused: ['sheetTooLarge'] },
  'a zip bomb that claims to be small': {
    bytes: withSheet({ content: Buffer.alloc(100_000_000, ' '), claims: 5000 }),
    refused: ['damaged'],
  },
  'a zip bomb that claims nothing': {
    bytes: withSheet({ content: Buffer.alloc(100_000_000, ' '), claims: 0 }),
    refused: ['sheetTooLarge'],
  },
  'more texts than there is memory for': { bytes: manyTexts(), refused: ['sheetTooLarge'] },
  'two cells far apart': { bytes: withSheet({ content: farApart('XFD1048576') }), refused: ['sheetTooLarge'] },
  'two cells so far apart that it just has room': {
    bytes: withSheet({ content: farApart('SZ38000') }),
    refused: ['tooManyColumns'],
  },
  'a cell outside of any sheet': { bytes: withSheet({ content: farApart('ZZZZ9999999') }), refused: ['damaged'] },
  'a sheet of three hundred columns': { bytes: workbook([{ rows: [wide, wide] }]), refused: ['tooManyColumns'] },
  'a long text in a sheet': {
    bytes: workbook([{ rows: [usualHeader, usualRows[0]!, ['aaselie', 'Å'.repeat(32_000), '']] }]),
    refused: ['cellTooLong', 3],
  },
  'a sheet of five thousand and one': {
    bytes: workbook([{ rows: [usualHeader, ...Array.from({ length: 5001 }, (_, at) => [`s${at}`, `S ${at}`, null])] }]),
    refused: ['tooManyRows'],
  },
}
