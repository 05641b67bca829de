import { describe, expect, test } from 'vitest'
import { ids, judged, kind, n, set } from '../testing/judged.ts'

// Cases counted by hand, at least one for each kind of criterion that looks at who is with whom, and where.

test('together: pairs that are split count half in each group', () => {
  const it = judged({ kind: 'together', sets: [['a', 'b', 'c']] }, [
    [{}, {}],
    [{}, {}],
  ])
  expect(it.persons).toEqual([0.5, 0.5, 0, null])
  expect(it.breaches).toEqual([
    ['g1', 1],
    ['g2', 1],
  ])
  expect(it.on).toEqual(['ab', 'c'])
})

test('apart: a pair that is named twice counts once, both ways', () => {
  const it = judged({ kind: 'apart', attribute: 'ids' }, [[ids('b', 'c'), ids('a')], [{}]])
  expect(it.persons).toEqual([0.5, 0, 1])
  expect(it.breaches).toEqual([['g1', 1]])
})

describe('wished-company', () => {
  test('a mutual wish counts twice beside a one-sided one', () => {
    const it = judged({ kind: 'wished-company', attribute: 'ids' }, [
      [ids('b', 'c', 'a'), {}],
      [ids('a'), {}],
    ])
    // a is with b, who wishes for nobody: 1 of the 3 that b and c, who wishes for a, are worth together.
    expect(it.persons).toEqual([1 / 3, null, 0, null])
    expect(it.breaches).toEqual([['g2', 1]])
    expect(it.on).toEqual(['c'])
  })

  test('enough: the best one wish is what counts', () => {
    const it = judged({ kind: 'wished-company', attribute: 'ids', enough: 1, mutual: 4 }, [
      [ids('b', 'c'), {}],
      [ids('a')],
    ])
    expect(it.persons).toEqual([1 / 4, null, 0])
  })
})

test('new-people: those whom one has met, and how often', () => {
  const past = [
    [
      ['a', 'b'],
      ['a', 'b', 'd'],
    ],
    [['a', 'b']],
  ]
  const it = judged({ kind: 'new-people', past, attribute: 'ids' }, [[{}, ids('a'), {}], [{}]])
  expect(it.persons).toEqual([0.5, 0.5, 1, 1])
  // Two rounds, and once by name.
  expect(it.breaches).toEqual([['g1', 3]])
})

describe('near', () => {
  const at = (x: number, y: number) => ({ n: x, m: y })

  test('sides 3, 4 and 5 have the mean 4', () => {
    const groups = [[at(0, 0), at(3, 0), at(3, 4), n(9)]]
    const it = judged({ kind: 'near', attributes: { x: 'n', y: 'm' }, reach: 4.5 }, groups)
    expect(it.score).toBeCloseTo(1 - 4 / 4.5, 12)
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.on).toEqual(['ca'])
  })

  test("the group's place is what counts when it has one", () => {
    const it = judged({ kind: 'near', attributes: { x: 'n', y: 'm' }, reach: 8 }, [[at(0, 5), at(1, 0)]], [at(0, 0)])
    expect(it.score).toBe(1 - 3 / 8)
    expect(it.breaches).toEqual([])
  })

  test('a degree of latitude is 111.195 km', () => {
    const places = [[at(63, 10), at(64, 10)]]
    const it = judged({ kind: 'near', attributes: { latitude: 'n', longitude: 'm' }, reach: 222.39 }, places)
    expect(it.score).toBeCloseTo(0.5, 5)
  })
})

test('group-preference: the first of three, the last of three, and none of them', () => {
  const groups = [[set('g1', 'g2', 'g3'), set('g2', 'g3', 'g1'), {}], [set('g1')], []]
  const it = judged({ kind: 'group-preference', attribute: 'set' }, groups)
  expect(it.persons[0]).toBe(1)
  expect(it.persons[1]).toBeCloseTo(1 / 3, 12)
  expect(it.persons.slice(2)).toEqual([null, 0])
  expect(it.breaches).toEqual([['g2', 1]])
})

test('capacity: a load of 6 where 4 is the limit of the group, and 5 that of the others', () => {
  const groups = [[n(3), n(3), n(null)], [n(5)]]
  const it = judged({ kind: 'capacity', attribute: 'n', limit: 5, property: 'm' }, groups, [{ m: 4 }])
  expect(it.groups).toEqual([0.5, 1])
  expect(it.breaches).toEqual([['g1', 2]])
})

describe('match-group', () => {
  test('one of the values is enough; a group without any fits all', () => {
    const groups = [[set('p', 'q'), set('r'), {}], [set('r')]]
    const it = judged({ kind: 'match-group', attribute: 'set', property: 'kind' }, groups, [kind('q')])
    expect(it.persons).toEqual([1, 0, null, 1])
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.on).toEqual(['b'])
  })

  test('free whenever the group meets', () => {
    const groups = [[{ free: '11110000' }, { free: '01110000' }]]
    const it = judged({ kind: 'match-group', attribute: 'free' }, groups, [{ free: '11000000' }])
    expect(it.persons).toEqual([1, 0])
  })
})

test('even-sizes: two people more than the even size are one too many; an empty group is in breach', () => {
  const it = judged({ kind: 'even-sizes' }, [[{}, {}, {}, {}], [{}, {}], []])
  expect(it.groups).toEqual([0, 1, null])
  expect(it.breaches).toEqual([
    ['g1', 1],
    ['g3', 1],
  ])
})
