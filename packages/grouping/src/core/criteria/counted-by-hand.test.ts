import { expect, test } from 'vitest'
import { type SmallCriterion, say } from '../testing/by-hand.ts'

// Criteria on what members have, each beside cases that were reckoned by hand: in `scores` and `breaches` one number
// for each group.

const kind = { kind: { type: 'categorical' } } as const
const skills = { skills: { type: 'several' } } as const
const points = { points: { type: 'numeric' } } as const

test('count: one of two who are asked for gives a half and breaks by one', () => {
  const groups = [
    { a: { kind: 'x' }, b: { kind: 'y' } },
    { c: { kind: 'x' }, d: { kind: 'x' }, e: {} },
  ]
  const criterion = { kind: 'count', attribute: 'kind', values: ['x'], atLeast: 2 } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups })).toEqual({ scores: [0.5, 1], breaches: [1, 0] })
})

test('count: of four where one is allowed, three are two of three too many', () => {
  const groups = [{ a: { kind: 'x' }, b: { kind: 'x' }, c: { kind: 'x' }, d: {} }]
  const criterion = { kind: 'count', attribute: 'kind', values: ['x'], atMost: 1 } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups })).toEqual({ scores: [0.333333333], breaches: [2] })
})

test('count: both ends of a range of numbers count, and who did not answer does not', () => {
  const groups = [{ a: { points: 2 }, b: { points: 4 }, c: { points: 5 }, d: {} }]
  const criterion = { kind: 'count', attribute: 'points', from: 2, to: 4, atLeast: 3 } satisfies SmallCriterion
  expect(say({ attributes: points, criterion, groups })).toEqual({ scores: [0.666666667], breaches: [1] })
})

test('count: an empty group breaks nothing', () => {
  const criterion = { kind: 'count', attribute: 'kind', values: ['x'], atLeast: 2 } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups: [{ a: {} }, {}] }).breaches).toEqual([2, 0])
})

test('cover: two of three roles give two thirds', () => {
  const groups = [{ a: { skills: ['p', 'q'] }, b: { skills: ['p'] }, c: {} }]
  const criterion = { kind: 'cover', attribute: 'skills', values: ['p', 'q', 'r'] } satisfies SmallCriterion
  expect(say({ attributes: skills, criterion, groups })).toEqual({ scores: [0.666666667], breaches: [1] })
})

test('cover: of each role two, three who have one and nobody who has the other are half of it', () => {
  const groups = [{ a: { skills: ['p'] }, b: { skills: ['p'] }, c: { skills: ['p'] } }, {}]
  const criterion = { kind: 'cover', attribute: 'skills', values: ['p', 'q'], each: 2 } satisfies SmallCriterion
  expect(say({ attributes: skills, criterion, groups })).toEqual({ scores: [0.5, null], breaches: [2, 0] })
})

test('language: two of three speak the most widespread one; who did not answer is not counted', () => {
  const groups = [{ a: { skills: ['no', 'en'] }, b: { skills: ['en'] }, c: { skills: ['de'] }, d: {} }]
  const criterion = { kind: 'language', attribute: 'skills' } satisfies SmallCriterion
  expect(say({ attributes: skills, criterion, groups })).toEqual({ scores: [0.666666667], breaches: [1] })
})

test("language: where the group has its own, others' do not count", () => {
  const groups = [{ a: { skills: ['no', 'en'] }, b: { skills: ['en'] } }]
  const criterion = { kind: 'language', attribute: 'skills', property: 'skills' } satisfies SmallCriterion
  const properties = [{ skills: ['no', 'fr'] }]
  expect(say({ attributes: skills, criterion, groups, properties })).toEqual({ scores: [0.5], breaches: [1] })
})

test('language: nobody who answered is no fault, and those who speak none of it are all left out', () => {
  const groups = [
    { a: {}, b: {} },
    { c: { skills: [] }, d: { skills: [] } },
  ]
  const criterion = { kind: 'language', attribute: 'skills' } satisfies SmallCriterion
  expect(say({ attributes: skills, criterion, groups })).toEqual({ scores: [1, 0], breaches: [0, 2] })
})

test('capacity: three where two have room is half a limit too many', () => {
  const criterion = { kind: 'capacity', limit: 2 } satisfies SmallCriterion
  expect(say({ criterion, groups: [{ a: {}, b: {}, c: {} }, { d: {} }] })).toEqual({
    scores: [0.5, 1],
    breaches: [1, 0],
  })
})

test('capacity: people take the room that they say, and each group has its own limit', () => {
  const groups = [{ a: { points: 1.5 }, b: { points: 2 }, c: {} }, { d: { points: 4 } }, { e: { points: 9 } }]
  const properties = [{ points: 3 }, { points: 4 }, {}]
  const criterion = { kind: 'capacity', attribute: 'points', property: 'points' } satisfies SmallCriterion
  const expected = { scores: [0.833333333, 1, 1], breaches: [0.5, 0, 0] }
  expect(say({ attributes: points, criterion, groups, properties })).toEqual(expected)
})

test('capacity: sections hold no more than the limit either', () => {
  const criterion = { kind: 'capacity', limit: 2, scope: 'section' } satisfies SmallCriterion
  const groups = [{ a: {}, b: {} }, { c: {} }, { d: {} }]
  expect(say({ criterion, groups, sections: ['S', 'S', 'T'] })).toEqual({ scores: [0.5, 1], breaches: [1, 0] })
})

test('even-sizes: of five in two groups, two and three are each a fifth from the mean and break nothing', () => {
  const groups = [
    { a: {}, b: {} },
    { c: {}, d: {}, e: {} },
  ]
  expect(say({ criterion: { kind: 'even-sizes' }, groups })).toEqual({ scores: [0.8, 0.8], breaches: [0, 0] })
})

test('even-sizes: an empty group is as far from the target as it is', () => {
  const groups = [{ a: {}, b: {}, c: {}, d: {} }, {}]
  const expected = { scores: [0.666666667, null], breaches: [0, 2] }
  expect(say({ criterion: { kind: 'even-sizes', target: 3 }, groups })).toEqual(expected)
  expect(say({ criterion: { kind: 'even-sizes' }, groups }).breaches).toEqual([1, 1])
})
