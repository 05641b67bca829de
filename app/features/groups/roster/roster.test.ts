import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBirthNumber } from './birth-number.ts'
import { cleanTable } from './clean-table.ts'
import { readPastedTable, readTableFile } from './read-table.ts'
import { guessColumns } from './roster-columns.ts'
import { differenceOf } from './roster-difference.ts'
import { previewRoster, type RosterStudent } from './roster-preview.ts'
import type { RosterTable } from './roster-table.ts'

function tableOf(text: string): RosterTable {
  const read = readPastedTable(text)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.table
}
const preview = (text: string) => previewRoster(cleanTable(tableOf(text)))
const readNone = () => Promise.reject(new Error('no workbook'))
/** Synthetic: months of 81 to 92, which no person has (Skatteetaten’s Tenor). */
const syntheticNumbers = ['01890100046', '01890100127']

describe('a table is read', () => {
  test.each(['\t', ';', ',', '|'])('with %j between cells', (separator) => {
    const text = [
      ['Brukernavn', 'Navn'],
      ['kari', 'Kari Øst'],
      ['ola', 'Ola Å'],
    ].map((row) => row.join(separator))
    expect(tableOf(text.join('\r\n'))).toMatchObject({
      columns: ['Brukernavn', 'Navn'],
      rows: [
        { line: 2, cells: ['kari', 'Kari Øst'] },
        { line: 3, cells: ['ola', 'Ola Å'] },
      ],
    })
  })

  test('with lines as they stand in the file, though some are empty or a cell has several', () => {
    const rows = tableOf('Brukernavn;Navn\n\nkari;"Kari\nØst"\nola;Ola').rows
    expect(rows).toEqual([
      { line: 3, cells: ['kari', 'Kari Øst'] },
      { line: 5, cells: ['ola', 'Ola'] },
    ])
  })

  test('from UTF-8, UTF-16 and Windows-1252, with a byte order mark or without', async () => {
    const text = 'Brukernavn;Navn\nkari;Kari Østhus Æ Åse'
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
    const files = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16()]
    for (const bytes of [...files, Buffer.from(text, 'latin1')])
      expect(await readTableFile(bytes, readNone)).toMatchObject({
        ok: true,
        table: { rows: [{ cells: ['kari', 'Kari Østhus Æ Åse'] }] },
      })
  })

  test('without what cannot be seen, and with letters composed', () => {
    expect(tableOf('Navn\u200b;E-post\n\u202eA\u030ase\u00a0 Li;a@b.no').rows[0]?.cells).toEqual(['Åse Li', 'a@b.no'])
  })

  test.each([
    ['', 'empty', null],
    ['Navn;E-post', 'noRows', null],
    [`Navn;E-post\nKari;${'x'.repeat(501)}`, 'cellTooLong', 2],
    [`Navn\n${'Kari\n'.repeat(5001)}`, 'tooManyRows', null],
    [`${'Navn;'.repeat(61)}\nKari`, 'tooManyColumns', null],
    ['Navn;E-post\n"Kari;k@x.no\nOla;o@x.no', 'quote', 3],
  ])('%.20j is refused as %s', (text, code, line) => {
    const read = readPastedTable(text)
    expect(read).toEqual({ ok: false, refusal: { code: `groups.roster.refused.${code}`, line } })
  })

  test('what is too large is refused', async () => {
    expect(await readTableFile(Buffer.alloc(2_000_001, 'a'), readNone)).toMatchObject({
      refusal: { code: 'groups.roster.refused.tooLarge' },
    })
  })
})

test('a birth number has a day, a month and both check digits', () => {
  expect(syntheticNumbers.every(isBirthNumber)).toBe(true)
  expect(isBirthNumber('018901 00046')).toBe(true)
  // Of all that differ in one digit, none is one: both check digits see each.
  for (let place = 0; place < 9; place++) {
    const digit = (Number(syntheticNumbers[0]![place]) + 1) % 10
    expect(
      isBirthNumber(`${syntheticNumbers[0]!.slice(0, place)}${digit}${syntheticNumbers[0]!.slice(place + 1)}`),
    ).toBe(false)
  }
  expect(isBirthNumber('00000000000')).toBe(false)
})

describe('columns', () => {
  test.each([
    ['Last Name,First Name,Username,Student ID', ['lastName', 'firstName', 'key', 'unknown']],
    ['Student,ID,SIS User ID,SIS Login ID,Section', ['name', 'unknown', 'key', 'unknown', 'section']],
    ['First name,Surname,ID number,Email address', ['firstName', 'lastName', 'key', 'email']],
    ['Studentnr,Fornavn,Etternavn,Studieprogram,Kjønn', ['key', 'firstName', 'lastName', 'programme', 'forbidden']],
    ['Brukarnamn,Førenamn,Etternamn,Karakter,Fødselsdato', ['key', 'firstName', 'lastName', 'forbidden', 'forbidden']],
    ['Emnenavn,Studentnavn,Brukernavn,Language', ['unknown', 'name', 'key', 'unknown']],
    ['Navn,Sperret adresse,Adresse,Mobiltelefon', ['name', 'protected', 'forbidden', 'forbidden']],
  ])('%s', (header, uses) => {
    expect(guessColumns(header.split(','))).toEqual(uses)
  })
})

describe('of a roster', () => {
  test('students are read, and each line that cannot be used is told', () => {
    const found = preview(
      [
        'Brukernavn;Navn;E-post;Status',
        'kari;Kari;KARI@x.no;møtt',
        ';Uten;;',
        'ola;;o@x.no;',
        'per;Per;ikke en adresse;kommer senere',
        'KARI;Kari;k@x.no;',
      ].join('\n'),
    )
    expect(found.students).toEqual([
      { key: 'kari', name: 'Kari', email: 'kari@x.no', status: 'met', qualities: {} },
      { key: 'per', name: 'Per', email: null, status: 'late', qualities: {} },
    ])
    expect(found.problems).toEqual([
      { line: 3, code: 'groups.roster.row.noKey' },
      { line: 4, code: 'groups.roster.row.noName' },
      { line: 5, code: 'groups.roster.row.email' },
      { line: 6, code: 'groups.roster.row.twice', other: 2 },
    ])
  })

  test('people with a protected address are counted and nothing else', () => {
    const clean = cleanTable(tableOf('Brukernavn;Navn;Sperret adresse\nkari;Kari;nei\nola;Ola;ja\nper;Per;Kode 7'))
    expect(clean.leftOut).toBe(2)
    expect(JSON.stringify(clean)).not.toMatch(/ola|"per/i)
  })

  test('a birth number is kept nowhere: neither a column of them nor one that strayed', () => {
    const [first = '', second = ''] = syntheticNumbers
    const clean = cleanTable(
      tableOf(`Brukernavn;Navn;Nr\nkari;Kari;${first}\nola;Ola;${second}\n${first.slice(0, 6)} ${first.slice(6)};Per;`),
    )
    expect(clean.forbidden).toEqual(['Nr'])
    expect(clean.birthNumbers).toEqual([4])
    expect(JSON.stringify(clean)).not.toContain(first.slice(6))
  })
})

const keys = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })
const statuses = [null, 'met', 'late', 'provisional'] as const
const student = (number: number, turn: number): RosterStudent => ({
  key: `s${number}`,
  name: `S ${turn % 3}`,
  email: turn % 2 ? `s${turn % 4}@x.no` : null,
  status: statuses[(number + turn) % 4]!,
  qualities: turn % 5 ? { campus: `C ${turn % 5}` } : {},
})
const rosterOf = (numbers: readonly number[], turn: number) =>
  [...new Set(numbers)].map((number) => student(number, turn))

test('a roster’s difference leads to the roster, and what it does not tell stays', () => {
  fc.assert(
    fc.property(keys, keys, fc.nat(6), fc.nat(6), (one, other, oneTurn, otherTurn) => {
      const [present, roster] = [rosterOf(one, oneTurn), rosterOf(other, otherTurn)]
      const { joined, changed, left, same } = differenceOf(present, roster)
      const gone = new Set(left.map(({ key }) => key))
      const after = new Map(present.filter(({ key }) => !gone.has(key)).map((known) => [known.key, known]))
      for (const { student: now, fields } of changed) {
        expect(fields.length).toBeGreaterThan(0)
        after.set(now.key, now)
      }
      for (const now of joined) after.set(now.key, now)
      expect([...after.keys()].sort()).toEqual(roster.map(({ key }) => key).sort())
      expect(joined.length + changed.length + same).toBe(roster.length)
      expect(left.length + changed.length + same).toBe(present.length)
      for (const told of roster) {
        const known = present.find(({ key }) => key === told.key)
        expect(after.get(told.key)).toEqual({
          ...told,
          email: told.email ?? known?.email ?? null,
          status: told.status ?? known?.status ?? null,
          qualities: { ...known?.qualities, ...told.qualities },
        })
      }
    }),
  )
})
