import { describe, expect, test } from 'vitest'
import { judged, kind, n, set } from '../testing/judged.ts'

// Cases counted by hand, at least one for each kind of criterion that looks at what members have answered.

describe('similar', () => {
  test('numbers: standard deviation 1 beside half a range of 4', () => {
    const it = judged({ kind: 'similar', attribute: 'n', maxDifference: 1 }, [[n(0), n(2), n(null)], [n(8)]])
    expect(it.groups).toEqual([0.75, 1])
    expect(it.score).toBeCloseTo((3 * 0.75 + 1) / 4, 12)
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.reasons).toEqual(['n differs by 2, and at most 1 is allowed.'])
    expect(it.on).toEqual(['ab'])
  })

  test('kinds: one of three pairs is alike', () => {
    const it = judged({ kind: 'similar', attribute: 'kind' }, [[kind('x'), kind('x'), kind('y')]])
    expect(it.score).toBeCloseTo(1 / 3, 12)
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.on).toEqual(['c'])
  })

  test('several: likeness of the one pair is a third, and one lacks what the other has', () => {
    const it = judged({ kind: 'similar', attribute: 'set' }, [
      [set('p', 'q'), set('q', 'r')],
      [set(), set('p')],
    ])
    expect(it.groups).toEqual([1 / 3, 0])
    expect(it.breaches).toEqual([['g2', 1]])
  })
})

describe('diverse', () => {
  test('levels: the ends of the scale have half its range as standard deviation', () => {
    const groups = [
      [{ level: 'low' }, { level: 'high' }],
      [{ level: 'middle' }, { level: 'high' }],
    ]
    const it = judged({ kind: 'diverse', attribute: 'level', minDifference: 2 }, groups)
    expect(it.groups).toEqual([1, 0.5])
    expect(it.breaches).toEqual([['g2', 1]])
  })

  test('kinds: two unlike pairs where three people of two kinds can have two', () => {
    const it = judged({ kind: 'diverse', attribute: 'kind' }, [
      [kind('x'), kind('x'), kind('y')],
      [kind('x'), kind('x')],
    ])
    expect(it.groups).toEqual([1, 0])
    expect(it.breaches).toEqual([['g2', 1]])
    expect(it.reasons).toEqual(['1 kind of kind, and 2 are required.'])
  })

  test('several: unlike by what is not shared; who answered with nothing is of a kind', () => {
    const it = judged({ kind: 'diverse', attribute: 'set' }, [
      [set('p', 'q'), set('q')],
      [set(), set('p')],
      [set(), set()],
    ])
    expect(it.groups).toEqual([0.5, 1, 0])
    expect(it.breaches).toEqual([['g3', 1]])
  })
})

describe('balanced', () => {
  test('means 2 and 6 about 4, where 4 is the farthest', () => {
    const it = judged({ kind: 'balanced', attribute: 'n', tolerance: 1.5 }, [
      [n(0), n(4)],
      [n(4), n(8)],
    ])
    expect(it.groups).toEqual([0.5, 0.5])
    expect(it.breaches).toEqual([
      ['g1', 0.5],
      ['g2', 0.5],
    ])
  })

  test('the spread counts for half when it is asked for', () => {
    // The cohort's standard deviation is √8; the farthest from it is 0.
    const it = judged({ kind: 'balanced', attribute: 'n', spread: true }, [
      [n(0), n(4)],
      [n(4), n(8)],
    ])
    expect(it.groups[0]).toBeCloseTo((0.5 + (1 - (Math.sqrt(8) - 2) / Math.sqrt(8))) / 2, 12)
  })

  test('kinds: half of the differences of shares', () => {
    const it = judged({ kind: 'balanced', attribute: 'kind', tolerance: 0.1 }, [
      [kind('x'), kind('x'), kind(null)],
      [kind('x'), kind('y')],
    ])
    expect(it.groups).toEqual([0.75, 0.75])
    expect(it.breaches.map(([unit]) => unit)).toEqual(['g1', 'g2'])
    expect(it.breaches[0]![1]).toBeCloseTo(0.15, 12)
  })
})

test('not-alone: one who has it alone is in breach by one, two are not; nobody else is concerned', () => {
  const it = judged({ kind: 'not-alone', attribute: 'kind', values: ['x'] }, [
    [kind('x'), kind('y')],
    [kind('x'), kind('x')],
  ])
  expect(it.persons).toEqual([0, null, 1, 1])
  expect(it.score).toBeCloseTo(2 / 3, 12)
  expect(it.breaches).toEqual([['g1', 1]])
  expect(it.on).toEqual(['a'])
})

describe('common-time', () => {
  const free = (text: string) => ({ free: text })

  test('three slots of half an hour; who did not answer is free', () => {
    const groups = [[free('11100011'), free('01110010'), {}]]
    const it = judged({ kind: 'common-time', attribute: 'free', wishHours: 3, atLeastHours: 2 }, groups)
    expect(it.score).toBe(0.5)
    expect(it.breaches).toEqual([['g1', 0.5]])
    expect(it.on).toEqual(['ab'])
    expect(it.reasons).toEqual(['1.5 hours free for all, and at least 2 are required.'])
  })

  test('stretches that are too short do not count, and none goes on from one day to the next', () => {
    const it = judged({ kind: 'common-time', attribute: 'free', wishHours: 2, blockHours: 1 }, [[free('11011100')]])
    expect(it.score).toBe(0.75 * 1 - 0.25 + 0.5)
  })
})

describe('count', () => {
  test('too few of three; those who did not answer do not count', () => {
    const it = judged({ kind: 'count', attribute: 'kind', values: ['x', 'y'], atLeast: 3 }, [
      [kind('x'), kind('y'), kind('z'), kind(null)],
    ])
    expect(it.score).toBeCloseTo(2 / 3, 12)
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.reasons).toEqual(['2 people have kind x or y, and at least 3 should.'])
  })

  test('numbers from one to another, both included; too many of at most one', () => {
    const it = judged({ kind: 'count', attribute: 'n', from: 1, to: 2, atMost: 1 }, [[n(1), n(2), n(3), n(0)]])
    expect(it.score).toBeCloseTo(1 - 1 / 3, 12)
    expect(it.breaches).toEqual([['g1', 1]])
    expect(it.on).toEqual(['ab'])
  })
})

test('cover: three of the four that two roles twice need', () => {
  const it = judged({ kind: 'cover', attribute: 'set', values: ['p', 'q'], each: 2 }, [
    [set('p', 'q'), set('p'), set('p')],
    [],
  ])
  expect(it.score).toBe(0.75)
  expect(it.breaches).toEqual([['g1', 1]])
  expect(it.groups).toEqual([0.75, null])
})

test('shared-courses: one course that all have, and likeness by pairs', () => {
  const it = judged({ kind: 'shared-courses', attribute: 'set', atLeast: 2 }, [
    [set('p', 'q'), set('p', 'q'), set('p'), {}],
    [set(), set()],
  ])
  expect(it.groups[0]).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12)
  expect(it.groups[1]).toBe(1)
  expect(it.breaches).toEqual([
    ['g1', 1],
    ['g2', 2],
  ])
})

describe('language', () => {
  test('two of three speak one language', () => {
    const it = judged({ kind: 'language', attribute: 'set' }, [[set('no', 'en'), set('en'), set('no'), {}]])
    expect(it.score).toBeCloseTo(2 / 3, 12)
    expect(it.breaches).toEqual([['g1', 1]])
  })

  test("only the group's language counts when it has one", () => {
    const it = judged({ kind: 'language', attribute: 'set', property: 'kind' }, [[set('en'), set('en')]], [kind('no')])
    expect(it.score).toBe(0)
    expect(it.breaches).toEqual([['g1', 2]])
  })
})
