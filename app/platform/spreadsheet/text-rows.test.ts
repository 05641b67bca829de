import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCell, textRows } from './text-rows.ts'

const cell = fc.string({ unit: fc.constantFrom('a', 'Å', '"', "'", ';', ',', '|', '\t', '\n', ' ', '='), maxLength: 6 })
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    // The first is filled, so that no line is empty and left out.
    fc.tuple(fc.constantFrom('k', 'l'), fc.array(cell, { minLength: width - 1, maxLength: width - 1 })),
    { minLength: 1, maxLength: 8 },
  ),
)

test('what was written with any separator and end of lines is read as it was, line by line', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\t', ';', ',', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, end) => {
        const cells = rows.map(([first, others]) => [first, ...others])
        const text = stringify(cells, { delimiter, quoted: true, record_delimiter: '\n' })
        let line = 1
        const expected = cells.map((row) => {
          const read = { line, cells: row.map(plainCell) }
          line += row.join('').split('\n').length
          return read
        })
        expect(textRows(text.replaceAll('\n', end))).toEqual({ ok: true, rows: expected, sheet: null })
      },
    ),
  )
})

test('the separator is the one that lines have, not the one that names have', () => {
  const read = textRows('Navn;Nr\nNes, Per, d.y.;1\nLi, Mai;2\n')
  expect(read).toMatchObject({ rows: [{ cells: ['Navn', 'Nr'] }, { cells: ['Nes, Per, d.y.', '1'] }, { line: 3 }] })
})
