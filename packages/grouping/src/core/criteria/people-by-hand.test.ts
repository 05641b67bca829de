import { expect, test } from 'vitest'
import { type SmallCriterion, say, sayOfPersons } from '../testing/by-hand.ts'

// Criteria that know persons, each beside cases that were reckoned by hand.

const wishes = { wishes: { type: 'ids' } } as const
const preferred = { preferred: { type: 'several' } } as const
const campus = { campus: { type: 'categorical' } } as const

test('wished-company: one of two wishes met is half; who wishes for nobody is not concerned', () => {
  const groups = [{ a: { wishes: ['b', 'c'] }, b: {} }, { c: { wishes: [] } }]
  const criterion = { kind: 'wished-company', attribute: 'wishes' } satisfies SmallCriterion
  expect(say({ attributes: wishes, criterion, groups })).toEqual({ scores: [0.5, null], breaches: [0, 0] })
  expect(sayOfPersons({ attributes: wishes, criterion, groups })).toEqual([0.5, -1, -1])
})

test('wished-company: a returned wish counts twice, so that it alone gives two thirds', () => {
  const groups = [{ a: { wishes: ['b', 'c'] }, b: { wishes: ['a'] } }, { c: { wishes: ['b'] } }]
  const criterion = { kind: 'wished-company', attribute: 'wishes' } satisfies SmallCriterion
  expect(sayOfPersons({ attributes: wishes, criterion, groups })).toEqual([0.666666667, 1, 0])
  expect(say({ attributes: wishes, criterion, groups }).breaches).toEqual([0, 1])
})

test('wished-company: where one is enough, the wish that counts most sets the measure', () => {
  const groups = [{ a: { wishes: ['b', 'c', 'a'] }, c: {} }, { b: { wishes: ['a'] } }]
  const criterion = { kind: 'wished-company', attribute: 'wishes', enough: 1, mutual: 4 } satisfies SmallCriterion
  expect(sayOfPersons({ attributes: wishes, criterion, groups })).toEqual([0.25, -1, 0])
})

test('new-people: who knows one of two others has a half, and pairs are counted as often as they met', () => {
  const groups = [{ a: {}, b: {}, c: {} }, { d: {} }]
  const past = [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [
      ['b', 'a', 'd'],
      ['a', 'b'],
    ],
  ]
  const criterion = { kind: 'new-people', past } satisfies SmallCriterion
  expect(sayOfPersons({ criterion, groups })).toEqual([0.5, 0.5, 1, 1])
  expect(say({ criterion, groups })).toEqual({ scores: [0.666666667, 1], breaches: [2, 0] })
})

test('new-people: those who name each other have met once, beside the rounds', () => {
  const groups = [{ a: { wishes: ['b'] }, b: { wishes: ['a'] } }]
  const criterion = { kind: 'new-people', attribute: 'wishes', past: [[['a', 'b']]] } satisfies SmallCriterion
  expect(say({ attributes: wishes, criterion, groups })).toEqual({ scores: [0], breaches: [2] })
})

test('group-preference: the second of two gives a half, one not named nothing', () => {
  const groups = [
    { a: { preferred: ['g1', 'g0'] }, b: { preferred: ['g1'] } },
    { c: { preferred: ['g1'] }, d: {} },
  ]
  const criterion = { kind: 'group-preference', attribute: 'preferred' } satisfies SmallCriterion
  expect(sayOfPersons({ attributes: preferred, criterion, groups })).toEqual([0.5, 0, 1, -1])
  expect(say({ attributes: preferred, criterion, groups })).toEqual({ scores: [0.25, 1], breaches: [1, 0] })
})

test('group-preference: sections are preferred by their names', () => {
  const groups = [{ a: { preferred: ['T', 'S'] } }, { b: { preferred: ['T'] } }, { c: { preferred: ['S'] } }]
  const criterion = { kind: 'group-preference', attribute: 'preferred', scope: 'section' } satisfies SmallCriterion
  const expected = { scores: [0.5, 0.5], breaches: [0, 1] }
  expect(say({ attributes: preferred, criterion, groups, sections: ['S', 'T', 'T'] })).toEqual(expected)
})

test('match-group: who has another value than the group does not fit it; a group without one fits all', () => {
  const groups = [{ a: { campus: 'north' }, b: { campus: 'south' }, c: {} }, { d: { campus: 'south' } }]
  const properties = [{ campus: 'north' }, {}]
  const criterion = { kind: 'match-group', attribute: 'campus' } satisfies SmallCriterion
  expect(say({ attributes: campus, criterion, groups, properties })).toEqual({ scores: [0.5, 1], breaches: [1, 0] })
  expect(sayOfPersons({ attributes: campus, criterion, groups, properties })).toEqual([1, 0, -1, 1])
})

test('match-group: one shared topic is enough, and who has none fits no group that has some', () => {
  const attributes = { topics: { type: 'several' }, topic: { type: 'categorical' } } as const
  const groups = [{ a: { topics: ['art', 'war'] }, b: { topics: [] }, c: { topics: ['war'] } }]
  const criterion = { kind: 'match-group', attribute: 'topics', property: 'topic' } satisfies SmallCriterion
  expect(sayOfPersons({ attributes, criterion, groups, properties: [{ topic: 'art' }] })).toEqual([1, 0, 0])
})

test('match-group: every slot of the meeting must be free', () => {
  const attributes = { free: { type: 'availability', slotsPerDay: 4 } } as const
  const groups = [{ a: { free: '1110' }, b: { free: '0101' }, c: {} }]
  const criterion = { kind: 'match-group', attribute: 'free' } satisfies SmallCriterion
  expect(say({ attributes, criterion, groups, properties: [{ free: '0110' }] })).toEqual({
    scores: [0.5],
    breaches: [1],
  })
})

test('together: a pair that is split is half a breach in each group', () => {
  const criterion = { kind: 'together', sets: [['a', 'b', 'c']] } satisfies SmallCriterion
  expect(say({ criterion, groups: [{ a: {}, b: {} }, { c: {} }] })).toEqual({ scores: [0.5, 0], breaches: [1, 1] })
})

test('apart: a pair that shares a group is one breach; others are not concerned', () => {
  const criterion = {
    kind: 'apart',
    sets: [
      ['a', 'b'],
      ['a', 'c'],
    ],
  } satisfies SmallCriterion
  const groups = [
    { a: {}, b: {} },
    { c: {}, d: {} },
  ]
  expect(say({ criterion, groups })).toEqual({ scores: [0.25, 1], breaches: [1, 0] })
})

test('not-alone: one is alone and two are not; where nobody has it nobody is concerned', () => {
  const groups = [{ a: { campus: 'north' }, b: {} }, { c: { campus: 'north' }, d: { campus: 'north' } }, { e: {} }]
  const criterion = { kind: 'not-alone', attribute: 'campus', values: ['north'] } satisfies SmallCriterion
  expect(say({ attributes: campus, criterion, groups })).toEqual({ scores: [0, 1, null], breaches: [1, 0, 0] })
})
