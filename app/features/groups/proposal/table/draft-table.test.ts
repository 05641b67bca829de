import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets } from '../../forming/presets.ts'
import type { Draft } from '../draft.ts'
import { inverseOf, refusalOf, withChange } from '../draft-change.ts'
import { changeOfTable, differenceOf } from './draft-difference.ts'
import { type ListedStudent, readDraftTable, tableOfDraft, type WantedPlace } from './draft-table.ts'
import { allTableWords, tableWords } from './table-words.ts'
import { fieldOfWanted, readWanted } from './wanted-field.ts'

const nb = tableWords('nb')
const students: ListedStudent[] = Array.from({ length: 9 }, (_, index) => ({
  id: `s${index}`,
  name: `Student ${index}`,
  key: `Bruker${index}`,
}))
const names = ['', 'Ærfugl', 'Ærfugl', '']

/** @param places the index of each student's group; one that is not there is no group */
const draftOf = (places: readonly number[], locked: readonly string[] = []): Draft => ({
  cohortId: 'c',
  version: 1,
  settings: presets.firstYear,
  groups: names.map((name, index) => ({ id: `g${index}`, number: index + 1, name, meeting: {} })),
  placeOf: new Map(
    students.map(({ id }, index) => [
      id,
      { group: names[places[index]!] === undefined ? null : `g${places[index]}`, locked: locked.includes(id) },
    ]),
  ),
  publishedVersion: 0,
  createdAt: new Date(0),
})
const begun = draftOf([0, 0, 1, 1, 2, 2, 3, 3, 4])
const rowsOf = (table: readonly (readonly string[])[]) =>
  table.map((cells, index) => ({ line: index + 1, cells: [...cells] }))
const read = (table: readonly (readonly string[])[], draft = begun) => {
  const reading = readDraftTable(rowsOf(table), draft, students, allTableWords)
  if (!reading.ok) throw new Error(reading.refusal)
  return reading
}
let made = 0
const newId = () => `new${made++}`

const anyPlaces = fc.array(fc.integer({ min: 0, max: names.length }), { minLength: 9, maxLength: 9 })

test('a table has the group of each, by names that tell groups apart, and those without one last', () => {
  expect(tableOfDraft(begun, students, nb).filter((_, index) => index % 3 === 0)).toEqual([
    ['Gruppe', 'Navn', 'Brukernavn eller studentnummer', 'Gruppe før'],
    ['Ærfugl (Gruppe 2)', 'Student 2', 'Bruker2', 'Ærfugl (Gruppe 2)'],
    ['Ærfugl (Gruppe 3)', 'Student 5', 'Bruker5', 'Ærfugl (Gruppe 3)'],
    ['Uten gruppe', 'Student 8', 'Bruker8', 'Uten gruppe'],
  ])
})

test('whatever others moved meanwhile, a table that nobody has changed moves nobody', () => {
  fc.assert(
    fc.property(anyPlaces, anyPlaces, (then, now) => {
      const table = tableOfDraft(draftOf(then), students, nb)
      const { wanted, problems, missing } = read(table, draftOf(now))
      expect([problems, missing]).toEqual([[], []])
      expect(differenceOf(draftOf(now), wanted)).toEqual({ moves: [], conflicts: [], locked: [], made: [] })
    }),
  )
})

test('a changed table puts those whom it moves where it says, in any order of lines, and an undo takes it back', () => {
  fc.assert(
    fc.property(
      anyPlaces,
      anyPlaces,
      fc.constantFrom(...allTableWords),
      fc.func(fc.nat()),
      (then, goal, words, mix) => {
        const before = draftOf(then)
        const [head, ...lines] = tableOfDraft(before, students, words)
        const wish = new Map(tableOfDraft(draftOf(goal), students, words).map(([group, , key]) => [key, group]))
        const changed = lines
          .map(([, name, key, was]) => [wish.get(key)!, name!, key!.toUpperCase(), was!])
          .sort((one, other) => mix(one[2]) - mix(other[2]))
        const { moves } = differenceOf(before, read([head!, ...changed], before).wanted)
        const change = changeOfTable(before, moves, newId)
        expect(refusalOf(change, before)).toBeNull()
        const after = withChange(before, change)
        expect(after.placeOf).toEqual(draftOf(goal).placeOf)
        expect(withChange(after, inverseOf(change))).toEqual(before)
      },
    ),
  )
})

test('who was moved by others and by the table to different places is a conflict, and nobody else is', () => {
  fc.assert(
    fc.property(anyPlaces, anyPlaces, anyPlaces, (then, now, goal) => {
      const goalTable = new Map(tableOfDraft(draftOf(goal), students, nb).map(([group, , key]) => [key, group]))
      const table = tableOfDraft(draftOf(then), students, nb).map(([group, name, key, was], index) =>
        index === 0 ? [group!, name!, key!, was!] : [goalTable.get(key)!, name!, key!, was!],
      )
      const { conflicts, moves } = differenceOf(draftOf(now), read(table, draftOf(now)).wanted)
      const indexes = (places: readonly WantedPlace[]) => places.map(({ student }) => Number(student.slice(1))).sort()
      const expected = students.flatMap((_, index) =>
        goal[index] !== then[index] && goal[index] !== now[index] ? [index] : [],
      )
      expect(indexes(conflicts)).toEqual(expected.filter((index) => now[index] !== then[index]))
      expect(indexes(moves)).toEqual(expected.filter((index) => now[index] === then[index]))
    }),
  )
})

describe('a table that was changed by hand', () => {
  test('a name that no group has makes one, once', () => {
    const table = [
      ['Gruppe', 'Brukernavn'],
      ['Nattugler', 'bruker0'],
      ['Nattugler', 'bruker8'],
      ['4', 'bruker1'],
      ['', 'bruker2'],
    ]
    const { wanted, missing } = read(table)
    const difference = differenceOf(begun, wanted)
    expect(difference.made).toEqual(['Nattugler'])
    expect(missing).toHaveLength(5)
    const after = withChange(
      begun,
      changeOfTable(begun, difference.moves, () => 'owl'),
    )
    expect(after.groups.at(-1)).toEqual({ id: 'owl', number: 5, name: 'Nattugler', meeting: {} })
    expect(['s0', 's8', 's1', 's2'].map((id) => after.placeOf.get(id)!.group)).toEqual(['owl', 'owl', 'g3', null])
  })

  test('lines that cannot be used are told by number, and move nobody', () => {
    const table = [
      ['Et tittelfelt'],
      ['Student number', 'Group'],
      ['bruker0', '2'],
      ['ukjent', '2'],
      ['BRUKER0', '3'],
      ['bruker1', 'x'.repeat(61)],
    ]
    const { wanted, problems } = read(table)
    expect(wanted).toEqual([])
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'twice'],
      [4, 'unknownStudent'],
      [5, 'twice'],
      [6, 'longName'],
    ])
  })

  test('without the headings nothing is guessed', () =>
    expect(readDraftTable(rowsOf([['2', 'bruker0']]), begun, students, allTableWords)).toEqual({
      ok: false,
      refusal: 'groups.table.noHeader',
    }))

  test('who is locked stays', () => {
    const locked = draftOf([0, 0, 1, 1, 2, 2, 3, 3, 4], ['s0'])
    const { wanted } = read(
      [
        ['Gruppe', 'Brukernavn'],
        ['4', 'bruker0'],
      ],
      locked,
    )
    expect(differenceOf(locked, wanted)).toMatchObject({ moves: [], locked: ['s0'] })
  })
})

test('what a form carries is what was wanted', () => {
  const wanted = fc.record({
    student: fc.uuid(),
    before: fc.option(fc.uuid()),
    to: fc.oneof(
      fc.record({ group: fc.option(fc.uuid()) }),
      fc.record({
        make: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => !/[\n\r\u2028\u2029]/.test(name)),
      }),
    ),
  })
  fc.assert(
    fc.property(wanted, (one) => {
      expect(readWanted(fieldOfWanted(one))).toEqual({ ...one, to: { ...one.to } })
    }),
  )
  expect(['', 'a', 'a b', `a - +${'x'.repeat(61)}`].map(readWanted)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
