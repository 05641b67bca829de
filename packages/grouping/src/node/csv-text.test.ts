import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText, unguarded } from './csv-text.ts'
import { readTable } from './roster/table.ts'

const cell = fc.oneof(
  fc.string(),
  fc
    .tuple(
      fc.constantFrom("'", '=', '+', '-', '@', '', 'æ', ' '),
      fc.constantFrom('=', '@', "'", '-1', '1,5', '"', '\n', ';', ','),
    )
    .map((parts) => parts.join('')),
)

test('no cell that is written begins a formula, and each is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const kept = rows.map((row) => row.map((text) => text.trim())).filter((row) => row.some((text) => text !== ''))
      const read = readTable('t.csv', csvText(['a', 'b'], kept)).rows.map(({ cells }) => cells)
      expect(read.map((cells) => cells.map(unguarded))).toEqual(kept)
      for (const text of read.flat()) expect(text).not.toMatch(/^[=@]|^[+-](?!\d+([.,]\d+)?$)/)
    }),
    { numRuns: 500 },
  )
})

test('a negative number stays one, and a formula does not', () => {
  expect(csvText(['id', 'group'], [['-1', '=1+1']])).toBe("id,group\n-1,'=1+1\n")
})
