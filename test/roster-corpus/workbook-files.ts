import { birthNumbers, type RosterFile, student, usual, usualHeader, usualRows } from './roster-file.ts'
import { workbook } from './workbook.ts'

const usualSheet = { rows: [usualHeader, ...usualRows] }
const [kari, aase, ola] = usualRows as [string[], string[], string[]]
const plain = workbook([usualSheet])

/** Right workbooks, some of them odd. */
export const workbooks: Record<string, RosterFile> = {
  'a workbook': { bytes: plain },
  'a workbook called .csv': { bytes: plain },
  'titles over the list, merged': {
    bytes: workbook([
      { rows: [['Studentliste'], [], ['Høst 2021'], usualHeader, ...usualRows], merges: ['A1:C2', 'A3:C3'] },
    ]),
    header: 4,
  },
  'two headers, merged across and down': {
    bytes: workbook([
      {
        rows: [
          ['Brukernavn', 'Navn', null, 'Karakter', null],
          [null, 'Fornavn', 'Etternavn', 'Øving', 'Eksamen'],
          ['kariost', 'Kari', 'Østbø', 'A', 'B'],
          ['olabaek', 'Ola', 'Bæk', 'C', 'D'],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
    ]),
    students: [student('kariost', 'Kari Østbø'), student('olabaek', 'Ola Bæk')],
    forbidden: ['Karakter Øving', 'Karakter Eksamen'],
    header: 2,
    never: /"[A-D]"/,
  },
  'one class for several, merged': {
    bytes: workbook([
      {
        rows: [
          ['Klasse', ...usualHeader],
          ['A', ...kari],
          [null, ...aase],
          ['B', ...ola],
        ],
        merges: ['A2:A3'],
      },
    ]),
    students: usual.map((one, at) => ({ ...one, qualities: { section: at < 2 ? 'A' : 'B' } })),
  },
  'a protected address for several, merged': {
    bytes: workbook([
      {
        rows: [
          [...usualHeader, 'Sperret adresse'],
          [...kari, 'Ja'],
          [...aase, null],
          [...ola, null],
        ],
        merges: ['D2:D3'],
      },
    ]),
    students: usual.slice(2),
    leftOut: 2,
    never: /kariost|aaselie/,
  },
  'protected addresses told as truth': {
    bytes: workbook([
      {
        rows: [
          [...usualHeader, 'Protected'],
          [...kari, false],
          [...aase, true],
          [...ola, { error: '#N/A' }],
        ],
      },
    ]),
    students: usual.slice(0, 1),
    leftOut: 2,
    never: /aaselie|olabaek/,
  },
  'numbers of students as numbers': {
    bytes: workbook([
      {
        rows: [
          ['Studentnr', 'Navn'],
          [590123, 'Kari'],
          [1.0e21, 'Ola'],
          [0.1 + 0.2, 'Per'],
        ],
      },
    ]),
    students: [student('590123', 'Kari'), student('1000000000000000000000', 'Ola'), student('0.3', 'Per')],
  },
  'days as numbers': {
    bytes: workbook([
      {
        rows: [
          ['Brukernavn', 'Navn', 'Klasse'],
          ['kariost', 'Kari', { day: 44431 }],
          ['olabaek', 'Ola', { day: 44431.5 }],
          ['pernes', 'Per', { day: 0.5 }],
        ],
      },
    ]),
    students: [
      student('kariost', 'Kari', { qualities: { section: '2021-08-23' } }),
      student('olabaek', 'Ola', { qualities: { section: '2021-08-23 12:00' } }),
      student('pernes', 'Per', { qualities: { section: '12:00' } }),
    ],
  },
  'days counted from 1904': {
    bytes: workbook(
      [
        {
          rows: [
            ['Brukernavn', 'Navn', 'Klasse'],
            ['kariost', 'Kari', { day: 42969 }],
          ],
        },
      ],
      { from1904: true },
    ),
    students: [student('kariost', 'Kari', { qualities: { section: '2021-08-23' } })],
  },
  'birth numbers as numbers': {
    bytes: workbook([
      {
        rows: [[...usualHeader, 'Id-nr'], ...usualRows.map((row, at) => [...row, Number(birthNumbers[at % 2])])],
      },
    ]),
    forbidden: ['Id-nr'],
    never: /\d{9}/,
  },
  'formulas count by their last value': {
    bytes: workbook([
      {
        rows: [
          ['Brukernavn', 'Navn'],
          ['kariost', { formula: 'A2&" Øst"', value: 'Kari Øst' }],
          [{ formula: "cmd|' /C calc'!A0", value: 'olabaek' }, 'Ola'],
          ['pernes', { formula: 'B9' }],
        ],
      },
    ]),
    students: [student('kariost', 'Kari Øst'), student('olabaek', 'Ola')],
    problems: [{ line: 4, code: 'groups.roster.row.noName' }],
  },
  'errors in cells': {
    bytes: workbook([{ rows: [usualHeader, ...usualRows, [{ error: '#REF!' }, 'Per', '']] }]),
    problems: [{ line: 5, code: 'groups.roster.row.noKey' }],
  },
  'the list is the second sheet': {
    bytes: workbook([
      { name: 'Om lista', rows: [['Laget av studieseksjonen']] },
      { name: 'Liste', ...usualSheet },
    ]),
    sheet: 'Liste',
  },
  'a longer list that is hidden': {
    bytes: workbook([usualSheet, { hidden: true, rows: [...usualSheet.rows, ['sperret', 'Skjult Person', '']] }]),
    never: /Skjult/,
  },
  'empty lines and columns around': {
    bytes: workbook([{ rows: [[], [], ['', ...usualHeader, ''], [], ...usualRows.map((row) => [' ', ...row])] }]),
    header: 3,
  },
}
