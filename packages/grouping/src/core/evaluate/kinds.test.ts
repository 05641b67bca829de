import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem/problem.ts'
import { evaluate } from './evaluate.ts'

// Cases counted by hand, at least one for each kind of criterion.

type Attributes = NonNullable<Problem['participants'][number]['attributes']>
type Written = NonNullable<Problem['criteria']>[number]
type Fields = Written extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never

const attributes: Problem['attributes'] = {
  n: { type: 'numeric' },
  m: { type: 'numeric' },
  level: { type: 'ordinal', levels: ['low', 'middle', 'high'] },
  kind: { type: 'categorical' },
  set: { type: 'several' },
  ids: { type: 'ids' },
  free: { type: 'availability', days: 2, slotsPerDay: 4, hoursPerSlot: 0.5 },
}

/**
 * What a requirement says of people a, b, c … who stand in groups g1, g2 …
 *
 * @param groups of each group the attributes of its people
 * @param properties attributes of each group
 */
function judged(fields: Fields, groups: readonly (readonly Attributes[])[], properties: readonly Attributes[] = []) {
  const ids = groups.flat().map((_, index) => 'abcdefghij'[index]!)
  let next = 0
  const formed = groups.map((group, index) => ({ id: `g${index + 1}`, participants: group.map(() => ids[next++]!) }))
  const problem: Problem = {
    attributes,
    participants: groups.flat().map((own, index) => ({ id: ids[index]!, attributes: own })),
    groups: { named: formed.map(({ id }, index) => ({ id, max: 10, attributes: properties[index] ?? {} })) },
    criteria: [{ ...fields, id: 'it', required: true } as Written],
  }
  const report = evaluate(problem, formed)
  const { score, breaches } = report.criteria[0]!
  return {
    score,
    groups: report.groups.map(({ criteria }) => criteria[0]),
    persons: report.persons.map(({ criteria }) => criteria[0]),
    breaches: breaches.map(({ unit, amount }) => [unit, amount]),
    reasons: breaches.map(({ reason }) => reason),
    on: breaches.map(({ persons }) => persons.join('')),
  }
}

const kind = (value: string | null) => ({ kind: value })
const n = (value: number | null) => ({ n: value })
const set = (...values: string[]) => ({ set: values })
const ids = (...values: string[]) => ({ ids: values })

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
