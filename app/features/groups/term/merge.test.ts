import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSmallGroups, plannedSize, type SizedGroup, suggestMerges } from './merge.ts'

const planned = { min: 3, max: 6 }
const sized = (sizes: Record<string, number>, division: string | null = null): SizedGroup[] =>
  Object.entries(sizes).map(([id, size]) => ({ id, size, division }))

test('a small group joins the smallest that has room for it, another small one before a whole one', () => {
  expect(suggestMerges(sized({ a: 5, b: 2, c: 4 }), planned)).toEqual([{ id: 'b', into: 'c' }])
  expect(suggestMerges(sized({ a: 4, b: 2, c: 1 }), planned)).toEqual([{ id: 'c', into: 'b' }])
  expect(suggestMerges(sized({ a: 5, b: 2, c: 6 }), planned)).toEqual([{ id: 'b', into: null }])
  expect(suggestMerges(sized({ a: 5, b: 3 }), planned)).toEqual([])
})

test('groups of different divisions are not put together', () =>
  expect(suggestMerges([...sized({ a: 4 }, 'Gjøvik'), ...sized({ b: 2 }, 'Ålesund')], planned)).toEqual([
    { id: 'b', into: null },
  ]))

test('no suggestion makes a group too large, and no group is in two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }), (sizes) => {
      const groups = sizes.map((size, index) => ({ id: `g${index}`, size, division: null }))
      const sizeOf = new Map(groups.map(({ id, size }) => [id, size]))
      const merges = suggestMerges(groups, planned).filter(({ into }) => into !== null)
      for (const { id, into } of merges) expect(sizeOf.get(id)! + sizeOf.get(into!)!).toBeLessThanOrEqual(planned.max)
      const named = merges.flatMap(({ id, into }) => [id, into])
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})

test('groups are as large as was asked for, else about as the others are', () => {
  expect(plannedSize({ min: 4, max: 5 }, [2, 9])).toEqual({ min: 4, max: 5 })
  expect(plannedSize({ count: 3 }, [5, 5, 1])).toEqual({ min: 3, max: 7 })
  expect(plannedSize(null, [])).toEqual({ min: 0, max: 0 })
})

test('the division of a group is what it was formed within', () => {
  const group = (id: string, campus: string, size: number) => ({
    id,
    members: Array.from({ length: size }, () => ({ qualities: { campus } })),
  })
  const groups = [group('a', 'Gjøvik', 4), group('b', 'Ålesund', 2), group('c', 'Ålesund', 4)]
  const found = findSmallGroups(groups, { groups: planned, within: 'campus' })
  expect(found.map(({ group, into }) => [group.id, into?.id])).toEqual([['b', 'c']])
})
