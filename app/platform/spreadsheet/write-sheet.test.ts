import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import { writeSheet } from './write-sheet.ts'

const rows = [
  ['Navn', 'Nr'],
  ['Åse "Ø" <Æ> & Co', '=1+1'],
  ["=cmd|' /C calc'!A0", '000123'],
  ['2021-08-23', '12345678901234567890'],
  [' med rom ', 'to\nlinjer'],
]

describe('a sheet that is written', () => {
  test('is read as the same text', async () => {
    const read = await readWorkbook(await writeSheet('Liste', rows))
    expect(read).toEqual({ ok: true, sheet: { name: 'Liste', isOneOfSeveral: false, rows } })
  })

  test('has text in every cell, and none of it a formula', async () => {
    const [sheet] = (await readXlsx(await writeSheet('Liste', rows), { readStyles: true })).sheets
    for (const [row, cells] of rows.entries())
      for (const column of cells.keys()) {
        const cell = sheet?.cells?.get(`${row},${column}`)
        expect([row, column, cell?.style?.numFmt, cell?.formula]).toEqual([row, column, '@', undefined])
      }
  })

  test('is without what no workbook can hold', async () => {
    const read = await readWorkbook(
      await writeSheet("'[A]/B:*?\u0001 som er altfor langt for et ark'", [['a\u0000b\ud800']]),
    )
    expect(read).toMatchObject({ sheet: { name: ' A  B    som er altfor langt f', rows: [['ab\ufffd']] } })
  })

  test('has a name', async () => {
    expect(await readWorkbook(await writeSheet("''", rows))).toMatchObject({ sheet: { name: '–' } })
  })
})
