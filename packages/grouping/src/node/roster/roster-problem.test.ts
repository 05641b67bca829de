import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../commands/command.ts'
import type { CriteriaFile } from './criteria-file.ts'
import { rosterProblem } from './roster-problem.ts'
import { readTable } from './table.ts'

function criteria(attributes: Record<string, object>, person: object = {}): CriteriaFile {
  const mapped = Object.entries(attributes).map(([name, one]) => [name, { separator: ';', decimal: '.', ...one }])
  return { person: { id: 'id', ...person }, attributes: Object.fromEntries(mapped), criteria: [] }
}

const read = (text: string, file: CriteriaFile) => rosterProblem(readTable('r.csv', text), file)

function refusal(text: string, file: CriteriaFile): string {
  try {
    read(text, file)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  throw new Error('It was read')
}

describe('a roster', () => {
  const mark = fc.constantFrom(',', ';', '\t')
  /** What a cell may hold: spaces around do not count. */
  const text = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', ',', ';', '"', '\t', "'"), maxLength: 6 })
  const word = text.map((one) => one.trim())
  const person = fc.record({
    kind: word,
    several: fc.array(fc.constantFrom('x', 'y z', 'Ø'), { maxLength: 3 }),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  })

  test('is read as it was written, whatever the separator, the decimal mark and the order of columns', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        mark,
        fc.constantFrom('.', ','),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (people, delimiter, decimal, bom, ending, reversed) => {
          const order = <T>(cells: T[]) => (reversed ? cells.reverse() : cells)
          const rows = people.map(({ kind, several, number }, index) =>
            order([`p${index}`, kind, several.join('|'), String(number ?? '').replace('.', decimal)]),
          )
          const header = order(['id', 'kind', 'several', 'number'])
          const csv = stringify([header, ...rows], { delimiter, bom, record_delimiter: ending })
          const { problem } = read(
            csv,
            criteria({
              kind: { type: 'categorical' },
              several: { type: 'several', separator: '|' },
              number: { type: 'numeric', decimal },
            }),
          )
          expect(problem.participants).toEqual(
            people.map(({ kind, several, number }, index) => ({
              id: `p${index}`,
              attributes: {
                kind: kind === '' ? null : kind,
                several: several.length === 0 ? null : several,
                number: number === null ? null : number + 0,
              },
            })),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  test('says which columns nothing speaks of', () => {
    expect(read('id,age,shoe\na,1,2\n', criteria({ age: { type: 'numeric' } })).ignored).toEqual(['shoe'])
  })

  test('gives columns other names, weights, sections and present groups', () => {
    const file = criteria(
      { free: { type: 'availability', column: 'When?', slotsPerDay: 4 } },
      { id: 'nr', weight: 'w', section: 's', group: 'g', locked: 'fast' },
    )
    expect(read('nr;When?;w;s;g;fast\n7;01 10;2;A;1;ja\n8;;;;;nei\n', file).problem.participants).toEqual([
      { id: '7', weight: 2, section: 'A', group: '1', locked: true, attributes: { free: '0110' } },
      { id: '8', locked: false, attributes: { free: null } },
    ])
  })

  test('reads numbers as spreadsheets write them', () => {
    const file = criteria({ age: { type: 'numeric', decimal: ',' } })
    const { problem } = read('id;age\na;1\u00a0234,5\nb;\u22122\nc;1e3\n', file)
    expect(problem.participants.map(({ attributes }) => attributes?.['age'])).toEqual([1234.5, -2, 1000])
  })

  test('takes the separator from a line that says it, and leaves out space around what is in quotes', () => {
    const file = criteria({ age: { type: 'numeric', decimal: ',' } })
    const { problem, locate } = read('\ufeffsep=;\r\n"id ";age\r\n" a ";1,5\r\n', file)
    expect(problem.participants).toEqual([{ id: 'a', attributes: { age: 1.5 } }])
    expect(locate('participants["a"]')).toBe('r.csv:3')
  })

  test('leaves out rows of nothing but separators, and knows the lines below them', () => {
    const file = criteria({ age: { type: 'numeric' } })
    const { problem, locate } = read('id;age\n;\na;1\n;;;\nb;2\n;\n', file)
    expect(problem.participants.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(locate('participants["b"]')).toBe('r.csv:5')
  })
})

describe('an error names the line and the column', () => {
  const age = criteria({ age: { type: 'numeric' } })
  test.each([
    ['of what is no number', 'id,age\na,1\nb,old\n', age, "r.csv:3: column 'age': 'old' is not a number."],
    [
      'of a number with the other decimal mark',
      'id;age\na;1,5\n',
      age,
      `r.csv:2: column 'age': '1,5' is not a number. Say "decimal": "," of the attribute.`,
    ],
    ['of an id that stands twice', 'id,age\na,1\n\na,2\n', age, "r.csv:4: The id 'a' stands on line 2 as well."],
    ['of a missing id', 'id,age\n,1\n', age, 'r.csv:2: The person has no id.'],
    [
      'of a missing column',
      'id,years\na,1\n',
      age,
      "r.csv: There is no column 'age' (attributes.age). It has 'id', 'years'.",
    ],
    ['of a column that stands twice', 'id,age,age\na,1,1\n', age, "r.csv:1: The column 'age' stands twice."],
    [
      'of a row that is too long',
      'id,age\na,1\nb,1,2\n',
      age,
      'r.csv:3: The row has 3 cells, and the header names 2 columns.',
    ],
    [
      'of a quote that never ends',
      'id,age\na,1\n"b,1\n',
      age,
      'r.csv:3: A quotation mark opens here or above and is never closed.',
    ],
    [
      'of a lock that is neither',
      'id,l\na,perhaps\n',
      criteria({}, { locked: 'l' }),
      /^r\.csv:2: column 'l': 'perhaps'/,
    ],
    [
      'below a line that tells the separator',
      'sep=;\nid;age\na;1\nb;x\n',
      age,
      "r.csv:4: column 'age': 'x' is not a number.",
    ],
    ['below rows of separators alone', 'id;age;\na;1;\n;;\nb;x;\n', age, "r.csv:4: column 'age': 'x' is not a number."],
    ['of nothing at all', '', age, 'r.csv: It is empty; the first line must name the columns.'],
    ['of a header alone', 'id,age\n', age, 'r.csv: There is nobody in it.'],
  ])('%s', (_, text, file, message) => {
    if (typeof message === 'string') expect(refusal(text, file)).toBe(message)
    else expect(refusal(text, file)).toMatch(message)
  })

  test('of what the problem finds wrong later', () => {
    const { locate } = read('id,age\na,1\nb,2\n', age)
    expect(locate('participants["b"].attributes.age')).toBe("r.csv:3: column 'age'")
    expect(locate('participants["a"]')).toBe('r.csv:2')
    expect(locate('criteria["x"]')).toBeUndefined()
  })
})
