import { expect, test } from 'vitest'
import { type SmallCriterion, say } from '../testing/by-hand.ts'

// Criteria on how far members are from each other, or from the cohort, each beside cases that were reckoned by hand.

const place = { x: { type: 'numeric' }, y: { type: 'numeric' } } as const
const globe = { lat: { type: 'numeric' }, lon: { type: 'numeric' } } as const
const courses = { courses: { type: 'several' } } as const
const points = { points: { type: 'numeric' } } as const
const kind = { kind: { type: 'categorical' } } as const
const free = { free: { type: 'availability', days: 2, slotsPerDay: 3 } } as const

test('near: pairs at 3, 4 and 5 are a mean of 4, and one of them is out of reach', () => {
  const groups = [{ a: { x: 0, y: 0 }, b: { x: 3, y: 0 }, c: { x: 0, y: 4 }, d: { x: 1 } }, { e: { x: 9, y: 9 } }]
  const criterion = { kind: 'near', attributes: { x: 'x', y: 'y' }, reach: 4.5 } satisfies SmallCriterion
  expect(say({ attributes: place, criterion, groups })).toEqual({ scores: [0.111111111, 1], breaches: [1, 0] })
})

test("near: in a group that has a place, one member's distance to it counts", () => {
  const groups = [{ a: { x: 0, y: 5 } }, { b: { x: 0, y: 5 }, c: { x: 0, y: 1 } }, { d: {} }]
  const properties = [
    { x: 3, y: 1 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  const criterion = { kind: 'near', attributes: { x: 'x', y: 'y' }, reach: 4 } satisfies SmallCriterion
  expect(say({ attributes: place, criterion, groups, properties })).toEqual({
    scores: [0, 0.25, 1],
    breaches: [1, 1, 0],
  })
})

test('near: on the globe a quarter of the equator is a quarter of its length, also across the date line', () => {
  const groups = [
    { a: { lat: 0, lon: 135 }, b: { lat: 0, lon: -135 } },
    { c: { lat: 90, lon: 7 }, d: { lat: -90, lon: 7 } },
  ]
  const criterion = {
    kind: 'near',
    attributes: { latitude: 'lat', longitude: 'lon' },
    reach: 6371.0088 * Math.PI,
  } satisfies SmallCriterion
  expect(say({ attributes: globe, criterion, groups })).toEqual({ scores: [0.5, 0], breaches: [0, 0] })
})

test('shared-courses: one of three courses in common is a third; the fixed company needs one that all take', () => {
  const groups = [{ a: { courses: ['p', 'q'] }, b: { courses: ['q', 'r'] }, c: {} }]
  const criterion = {
    kind: 'shared-courses',
    attribute: 'courses',
    required: true,
    atLeast: 2,
  } satisfies SmallCriterion
  expect(say({ attributes: courses, criterion, groups })).toEqual({ scores: [0.333333333], breaches: [1] })
})

test('shared-courses: three who share only two by two have none in common', () => {
  const groups = [{ a: { courses: ['p', 'q'] }, b: { courses: ['q', 'r'] }, c: { courses: ['r', 'p'] } }, { d: {} }]
  const criterion = { kind: 'shared-courses', attribute: 'courses', required: true } satisfies SmallCriterion
  expect(say({ attributes: courses, criterion, groups })).toEqual({ scores: [0.333333333, 1], breaches: [1, 0] })
})

test('shared-courses: two who take none are alike and have none in common', () => {
  const groups = [{ a: { courses: [] }, b: { courses: [] } }]
  const criterion = { kind: 'shared-courses', attribute: 'courses', required: true } satisfies SmallCriterion
  expect(say({ attributes: courses, criterion, groups })).toEqual({ scores: [1], breaches: [1] })
})

test('similar: of several values, overlaps of 1, 0 and 0 are a third; one of three lacks the commonest', () => {
  const groups = [{ a: { courses: ['p'] }, b: { courses: ['p'] }, c: { courses: [] }, d: {} }]
  const criterion = { kind: 'similar', attribute: 'courses', required: true } satisfies SmallCriterion
  expect(say({ attributes: courses, criterion, groups })).toEqual({ scores: [0.333333333], breaches: [1] })
})

test('similar: numbers at both ends of the cohort are as unlike as can be', () => {
  const groups = [
    { a: { points: 0 }, b: { points: 4 } },
    { c: { points: 1 }, d: { points: 3 }, e: {} },
  ]
  const criterion = { kind: 'similar', attribute: 'points', required: true, maxDifference: 1 } satisfies SmallCriterion
  expect(say({ attributes: points, criterion, groups })).toEqual({ scores: [0, 0.5], breaches: [3, 1] })
})

test('similar: of three, two of one kind are one pair of three', () => {
  const groups = [{ a: { kind: 'x' }, b: { kind: 'x' }, c: { kind: 'y' }, d: {} }]
  const criterion = { kind: 'similar', attribute: 'kind', required: true } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups })).toEqual({ scores: [0.333333333], breaches: [1] })
})

test('diverse: of several values, sets that share one of three are two thirds unlike; two of three kinds lack one', () => {
  const groups = [
    { a: { courses: ['p', 'q'] }, b: { courses: ['q', 'r'] } },
    { c: { courses: ['p'] }, d: { courses: ['p'] } },
  ]
  const criterion = { kind: 'diverse', attribute: 'courses', required: true } satisfies SmallCriterion
  expect(say({ attributes: courses, criterion, groups })).toEqual({ scores: [0.666666667, 0], breaches: [0, 1] })
})

test('diverse: three members of two kinds are as unlike as two kinds allow', () => {
  const groups = [
    { a: { kind: 'x' }, b: { kind: 'x' }, c: { kind: 'y' } },
    { d: { kind: 'x' }, e: { kind: 'x' } },
  ]
  const criterion = { kind: 'diverse', attribute: 'kind', required: true } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups })).toEqual({ scores: [1, 0], breaches: [0, 1] })
})

test('balanced: a mean halfway to the farthest is a half, and what exceeds the tolerance is broken', () => {
  const groups = [
    { a: { points: 1 }, b: { points: 3 } },
    { c: { points: 3 }, d: { points: 5 } },
  ]
  const criterion = { kind: 'balanced', attribute: 'points', tolerance: 0.25 } satisfies SmallCriterion
  expect(say({ attributes: points, criterion, groups })).toEqual({ scores: [0.5, 0.5], breaches: [0.75, 0.75] })
})

test('balanced: kinds that are half and half in the cohort are half off where all are of one kind', () => {
  const groups = [
    { a: { kind: 'x' }, b: { kind: 'x' } },
    { c: { kind: 'y' }, d: { kind: 'y' }, e: {} },
  ]
  const criterion = { kind: 'balanced', attribute: 'kind' } satisfies SmallCriterion
  expect(say({ attributes: kind, criterion, groups })).toEqual({ scores: [0.5, 0.5], breaches: [0.5, 0.5] })
})

test('common-time: two of four wished hours are a half; who did not answer is free', () => {
  const groups = [{ a: { free: '111000' }, b: { free: '011001' }, c: {} }]
  const criterion = { kind: 'common-time', attribute: 'free', wishHours: 4, atLeastHours: 3 } satisfies SmallCriterion
  expect(say({ attributes: free, criterion, groups })).toEqual({ scores: [0.5], breaches: [1] })
})

test('common-time: a stretch does not go on over night', () => {
  const groups = [{ a: { free: '001110' } }]
  const criterion = { kind: 'common-time', attribute: 'free', wishHours: 2, blockHours: 3 } satisfies SmallCriterion
  expect(say({ attributes: free, criterion, groups }).scores).toEqual([0])
  expect(say({ attributes: free, criterion: { ...criterion, blockHours: 2 }, groups }).scores).toEqual([1])
})
