import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMdgplib } from './parse-mdgplib.ts'

const text = '3 2 ds 1 2 1 3 \n0 1 4.5\n0 2 0\n1 2 12.25\n'

test('three participants in two groups are read', () => {
  expect(parseMdgplib(text)).toEqual({
    participants: 3,
    lower: [1, 1],
    upper: [2, 3],
    distances: Float64Array.of(0, 4.5, 0, 4.5, 0, 12.25, 0, 12.25, 0),
  })
})

test('lines may end as on other machines, stand in any order and be told both ways', () => {
  const other = '3 2 ds 1 2 1 3\r\n2 1 12.25\r\n2 0 0\r\n\r\n1 0 4.5\r\n0 1 4.5'
  expect(parseMdgplib(other)).toEqual(parseMdgplib(text))
})

test('an instance that is written is read as it was', () => {
  const instances = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      table: fc.array(fc.nat(100_000), { minLength: n * n, maxLength: n * n }),
      order: fc.infiniteStream(fc.nat(1_000_000)),
    }),
  )
  fc.assert(
    fc.property(instances, ({ n, table, order }) => {
      const distances = new Float64Array(n * n)
      const lines: { line: string; key: number }[] = []
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < i; j++) {
          const d = table[i * n + j]! / 1000
          distances[i * n + j] = distances[j * n + i] = d
          lines.push({ line: `${j} ${i} ${d}`, key: order.next().value })
        }
      }
      lines.sort((a, b) => a.key - b.key)
      const written = [`${n} 2 ss 0 ${n} 1 ${n}`, ...lines.map(({ line }) => line)].join('\n')
      expect(parseMdgplib(written)).toEqual({ participants: n, lower: [0, 1], upper: [n, n], distances })
    }),
  )
})

test('a mark of the encoding before the first line is no part of it', () => {
  expect(parseMdgplib('\ufeff2 1 ss 2 2\n0 1 4').participants).toBe(2)
})

test.each([
  ['', "line 1: the number of participants is ''"],
  ['x 2 ss 1 2 1 2', "line 1: the number of participants is 'x'"],
  ['99999 1 ss 1 99999', 'line 1: 99999 participants are more than 20000'],
  ['3 10001 ss', 'line 1: 10001 groups are more than 10000'],
  ['3 2 ss 1 2 1 2\n0 1 1e308', "line 2: '1e308' is more than 1e+290"],
  ['3 0 ss', "line 1: the number of groups is '0'"],
  ['3 2 sd 1 2 1 2', "line 1: 'ss' or 'ds' must follow, not 'sd'"],
  ['3 2 ss 1 2 1', 'line 1: 2 groups have 4 bounds, not 3'],
  ['3 2 ss 1 2 1 -2', "line 1: a group's size is '-2'"],
  ['3 2 ss 2 1 1 2', 'line 1: Group 0 cannot have 2 to 1 members'],
  ['3 2 ss 1 1 1 1', 'line 1: The groups hold 2 to 2 participants, not 3'],
  ['3 2 ss 1 2 1 2\n0 1 4\n0 2', "line 3: 'i j distance' is wanted, not '0 2'"],
  ['3 2 ss 1 2 1 2\n\n0 3 4', "line 3: '3' is no participant from 0 to 2"],
  ['3 2 ss 1 2 1 2\n0 1 -4', "line 2: '-4' is no distance of 0 or more"],
  ['3 2 ss 1 2 1 2\n0 1 four', "line 2: 'four' is no distance of 0 or more"],
  ['3 2 ss 1 2 1 2\n1 1 4', 'line 2: the distance of 1 from itself is 4'],
  ['3 2 ss 1 2 1 2\n0 1 4\n1 0 5', 'line 3: 1 and 0 have two distances, 4 and 5'],
  ['3 2 ss 1 2 1 2\n0 1 4\n0 2 5\n', 'line 4: the file ends, and 1 and 2 have no distance'],
])('%j is refused by line', (broken, message) => {
  expect(() => parseMdgplib(broken)).toThrow(message)
})
