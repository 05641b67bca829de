import { birthNumbers, type RosterFile, student, usualText } from './roster-file.ts'

const utf8 = (text: string) => Buffer.from(text)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const lines = (...all: string[]) => utf8(all.join('\n'))

/** What Mac OS Roman has for letters of Norwegian. */
const macLetters: Record<string, number> = { å: 0x8c, ø: 0xbf, æ: 0xbe, Å: 0x81, Ø: 0xaf, Æ: 0xae }
const macRoman = (text: string) => Buffer.from([...text].map((letter) => macLetters[letter] ?? letter.charCodeAt(0)))
const [kari, aase, ola] = ['kariost;Kari Østbø', 'aaselie;Åse Lien', 'olabaek;Ola Bæk'] as const
const named = [student('kariost', 'Kari Østbø'), student('aaselie', 'Åse Lien'), student('olabaek', 'Ola Bæk')]

/** Encodings, separators and ends of lines. */
export const encodings: Record<string, RosterFile> = {
  'utf-8': { bytes: utf8(usualText()) },
  'utf-8 with a mark': { bytes: utf8(`\uFEFF${usualText()}`) },
  'utf-16 little-endian with a mark': { bytes: utf16(`\uFEFF${usualText('\t')}`) },
  'utf-16 big-endian with a mark': { bytes: utf16(`\uFEFF${usualText('\t')}`).swap16() },
  'utf-16 without a mark': { bytes: utf16(usualText('\t')) },
  'utf-16 big-endian without a mark': { bytes: utf16(usualText('\t')).swap16() },
  'windows-1252': { bytes: Buffer.from(usualText(), 'latin1') },
  'mac os roman with returns': { bytes: macRoman(usualText(';', '\r')) },
  'letters taken apart': { bytes: utf8(usualText().normalize('NFD')) },
  'utf-8 read as windows-1252 and saved again': {
    bytes: utf8(Buffer.from(usualText()).toString('latin1')),
    refused: ['garbled', 2],
  },
  'letters lost': { bytes: lines('Brukernavn;Navn', ola, 'kariost;Kari \ufffdstb\ufffd'), refused: ['garbled', 3] },
  'ends of lines mixed': {
    bytes: utf8(usualText(';', '\n').replace('\n', '\r\n').replace(/\n$/, '\r')),
  },
  tabs: { bytes: utf8(usualText('\t')) },
  commas: { bytes: utf8(usualText(',')) },
  bars: { bytes: utf8(usualText('|')) },
  'commas in names between semicolons': {
    bytes: lines('Navn;Brukernavn', 'Østbø, Kari;kariost', 'Lien, Åse;aaselie', 'Bæk, Ola, d.y.;olabaek'),
    students: [
      student('kariost', 'Østbø, Kari'),
      student('aaselie', 'Lien, Åse'),
      student('olabaek', 'Bæk, Ola, d.y.'),
    ],
  },
  'a hint of the separator': { bytes: utf8(`sep=;\r\n${usualText()}`), header: 2 },
  'space that cannot be seen': {
    bytes: lines('Brukernavn;Navn', '\u200bkariost\u00a0;\u202eKari\u00a0 Østbø', aase, ola),
    students: named,
  },
}

/** Titles, headers, columns. */
export const shapes: Record<string, RosterFile> = {
  'titles above the header': {
    bytes: lines(
      'Studentliste, TDT4110, høst 2021',
      'Skrevet ut 23.08.2021, side 1',
      '',
      'Brukernavn;Navn',
      kari,
      aase,
      ola,
    ),
    students: named,
    header: 4,
  },
  'two headers, one over several columns': {
    bytes: lines('Student;;Karakter;', 'Brukernavn;Navn;Midtveis;Slutt', `${kari};A;B`, `${aase};C;C`, `${ola};D;E`),
    students: named,
    forbidden: ['Karakter Midtveis', 'Karakter Slutt'],
    header: 2,
    never: /"[A-E]"/,
  },
  'two headers, in two languages': {
    bytes: lines('Brukernavn;Navn', 'Username;Name', kari, aase, ola),
    students: named,
  },
  'a student who is called as a heading': {
    bytes: lines('Brukernavn;Navn;Klasse', `${kari};Klasse A`, 'student;Student Name;Klasse A'),
    students: [
      student('kariost', 'Kari Østbø', { qualities: { section: 'Klasse A' } }),
      student('student', 'Student Name', { qualities: { section: 'Klasse A' } }),
    ],
  },
  'empty lines before, between and after': {
    bytes: utf8(`\r\n\r\n${usualText().replaceAll('\r\n', '\r\n\r\n')};;\r\n;;\r\n\r\n`),
    header: 3,
  },
  'columns of nothing': { bytes: utf8(usualText(';', `${';'.repeat(250)}\n`)) },
  'three hundred columns': {
    bytes: lines(Array.from({ length: 300 }, (_, at) => `K${at}`).join(';'), '1;'.repeat(299)),
    refused: ['tooManyColumns'],
  },
  'lines longer and shorter than the header': {
    bytes: lines('Brukernavn;Navn', `${kari};;`, `${aase};noe`, ola, 'pernes'),
    students: named,
    problems: [{ line: 5, code: 'groups.roster.row.noName' }],
  },
  'first and last names': {
    bytes: lines('Etternavn;Fornavn;Brukernavn', 'Østbø;Kari;kariost', 'Lien;Åse;aaselie', 'Bæk;Ola;olabaek'),
    students: named,
  },
  'addresses and nothing else': {
    bytes: lines('E-post', 'Kari@Demo.samspel.example', 'ingen adresse'),
    students: [
      student('kari@demo.samspel.example', 'kari@demo.samspel.example', { email: 'kari@demo.samspel.example' }),
    ],
    problems: [{ line: 3, code: 'groups.roster.row.noKey' }],
  },
  'columns that nobody knows': {
    bytes: lines('Noe;Annet', kari),
    students: [],
    problems: [{ line: 2, code: 'groups.roster.row.noKey' }],
  },
  'a sum under the list': {
    bytes: lines('Navn;Brukernavn', 'Kari Østbø;kariost', 'Antall studenter: 1;'),
    students: [student('kariost', 'Kari Østbø')],
    problems: [{ line: 3, code: 'groups.roster.row.noKey' }],
  },
  'a heading alone': { bytes: lines('Brukernavn;Navn'), refused: ['noRows'] },
  'headings in two lines, and nobody': {
    bytes: lines('Liste', 'Brukernavn;Navn', 'Username;Name'),
    refused: ['noRows'],
  },
  'of canvas': {
    bytes: lines(
      'Student,ID,SIS User ID,SIS Login ID,Section',
      '"Østbø, Kari",901,kariost,kari@x.no,Lab 1',
      '"Lien, Åse",902,aaselie,aase@x.no,Lab 2',
    ),
    students: [
      student('kariost', 'Østbø, Kari', { qualities: { section: 'Lab 1' } }),
      student('aaselie', 'Lien, Åse', { qualities: { section: 'Lab 2' } }),
    ],
  },
  'of blackboard, called .xls': {
    bytes: utf16(
      '\uFEFF"Last Name"\t"First Name"\t"Username"\t"Student ID"\n"Østbø"\t"Kari"\t"kariost"\t"590001"\n"Lien"\t"Åse"\t"aaselie"\t"590002"\n',
    ),
    students: named.slice(0, 2),
  },
}

/** What stands in single cells and lines. */
export const contents: Record<string, RosterFile> = {
  'formulas as names': {
    bytes: lines('Brukernavn;Navn', "=cmd|' /C calc'!A0;=1+1", '@SUM(1);-2+3'),
    students: [student("=cmd|' /C calc'!A0", '=1+1'), student('@SUM(1)', '-2+3')],
  },
  'markup as names': {
    bytes: lines('Brukernavn;Navn', 'kariost;<script>alert(1)</script>'),
    students: [student('kariost', '<script>alert(1)</script>')],
  },
  'a megabyte in a cell': {
    bytes: lines('Brukernavn;Navn', kari, `aaselie;${'Å'.repeat(500_000)}`),
    refused: ['cellTooLong', 3],
  },
  'a quotation mark left open': { bytes: lines('Brukernavn;Navn', kari, '"aaselie;Åse', ola), refused: ['quote', 4] },
  'quotation marks within names': {
    bytes: lines('Brukernavn;Navn', 'kariost;Kari "Kaja" Østbø', 'olabaek;"Ola ""Olle"" Bæk"'),
    students: [student('kariost', 'Kari "Kaja" Østbø'), student('olabaek', 'Ola "Olle" Bæk')],
  },
  'lines within quotation marks': {
    bytes: lines('Brukernavn;Navn;Merknad', 'kariost;"Kari', 'Østbø";"to', 'linjer"', ';Uten;'),
    students: [student('kariost', 'Kari Østbø')],
    problems: [{ line: 5, code: 'groups.roster.row.noKey' }],
  },
  'the same student three times': {
    bytes: lines('Brukernavn;Navn', kari, 'KARIOST;Kari Ø.', aase, 'kariost ;Kari'),
    students: named.slice(0, 2),
    problems: [
      { line: 3, code: 'groups.roster.row.twice', other: 2 },
      { line: 5, code: 'groups.roster.row.twice', other: 2 },
    ],
  },
  'protected addresses': {
    bytes: lines('Brukernavn;Navn;Sperret adresse', `${kari};nei`, `${aase};JA`, `${ola};`, 'pernes;Per Nes;#I/T'),
    students: [named[0]!, named[2]!],
    leftOut: 2,
    never: /aaselie|pernes/i,
  },
  'a column of birth numbers': {
    bytes: lines('Brukernavn;Navn;Nr', `${kari};${birthNumbers[0]}`, `${aase};${birthNumbers[1]}`, `${ola};`),
    students: named,
    forbidden: ['Nr'],
    never: /\d{9}/,
  },
  'a birth number that strayed': {
    bytes: lines('Brukernavn;Navn', kari, `${birthNumbers[0].slice(0, 6)} ${birthNumbers[0].slice(6)};Åse`, ola),
    students: [named[0]!, named[2]!],
    problems: [{ line: 3, code: 'groups.roster.row.birthNumber' }],
    never: /00046/,
  },
  'a birth number that lost its first nought': {
    bytes: lines('Brukernavn;Navn', `${kari} ${'x'}`.trim(), `${birthNumbers[0].slice(1)};Åse`, ola),
    students: [student('kariost', 'Kari Østbø x'), named[2]!],
    problems: [{ line: 3, code: 'groups.roster.row.birthNumber' }],
    never: /00046/,
  },
  'gender, grades and telephones': {
    bytes: lines('Brukernavn;Navn;Kjønn;Karaktersnitt;Mobil', `${kari};K;4,5;99999999`, `${aase};K;3,9;`, `${ola};M;;`),
    students: named,
    forbidden: ['Kjønn', 'Karaktersnitt', 'Mobil'],
    never: /4,5|99999999/,
  },
  'statuses in three languages': {
    bytes: lines('Brukernavn;Navn;Status', `${kari};Møtt`, `${aase};ikkje møtt`, `${ola};arrives late`),
    students: [
      student('kariost', 'Kari Østbø', { status: 'met' }),
      student('aaselie', 'Åse Lien', { status: 'provisional' }),
      student('olabaek', 'Ola Bæk', { status: 'late' }),
    ],
  },
  'addresses that are none': {
    bytes: lines('Brukernavn;Navn;E-post', `${kari};kari at x.no`, `${aase};aase@`, `${ola};ola@demo.samspel.example`),
    students: [named[0]!, named[1]!, student('olabaek', 'Ola Bæk', { email: 'ola@demo.samspel.example' })],
    problems: [
      { line: 2, code: 'groups.roster.row.email' },
      { line: 3, code: 'groups.roster.row.email' },
    ],
  },
  'what a formula could not find': {
    bytes: lines('Brukernavn;Navn', '#I/T;Kari', 'olabaek;#N/A', aase),
    students: [named[1]!],
    problems: [
      { line: 2, code: 'groups.roster.row.noKey' },
      { line: 3, code: 'groups.roster.row.noName' },
    ],
  },
  'five thousand and one': {
    bytes: lines('Brukernavn;Navn', ...Array.from({ length: 5001 }, (_, at) => `s${at};Student ${at}`)),
    refused: ['tooManyRows'],
  },
}
