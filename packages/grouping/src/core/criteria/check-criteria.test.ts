import { expect, test } from 'vitest'
import { readProblem } from '../problem/check-problem.ts'
import { ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'

// What is wrong with a criterion is told with the place where it is wrong, before anything is compiled.

type Written = NonNullable<Problem['criteria']>[number]

const problem: Problem = {
  attributes: {
    gpa: { type: 'numeric' },
    drop: { type: 'numeric' },
    room: { type: 'numeric' },
    latitude: { type: 'numeric' },
    level: { type: 'ordinal', levels: ['low', 'high'] },
    kind: { type: 'categorical' },
    skills: { type: 'several' },
    friends: { type: 'ids' },
    free: { type: 'availability', days: 2, slotsPerDay: 3 },
    meeting: { type: 'availability', days: 3, slotsPerDay: 2 },
  },
  participants: [
    { id: 'a', attributes: { gpa: 3, latitude: 63, skills: ['g1', 'g7'] } },
    { id: 'b', attributes: { gpa: 4, latitude: 163, drop: -1 } },
  ],
  groups: { named: [{ id: 'g1', max: 2, attributes: { room: -2 } }] },
}

/** Places and codes of what is wrong with a criterion. */
function issuesOf(criterion: Omit<Written, 'id'> & Record<string, unknown>): string[] {
  try {
    readProblem({ ...problem, criteria: [{ ...criterion, id: 'one' }] })
    return []
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.issues.map(({ place, code }) => `${place}: ${code}`)
  }
}

test.each<[string, Omit<Written, 'id'> & Record<string, unknown>, string[]]>([
  [
    'an attribute that is not declared',
    { kind: 'cover', attribute: 'gap', values: ['x'] },
    ['.attribute: attribute.unknown'],
  ],
  ['roles of a number', { kind: 'cover', attribute: 'gpa', values: ['x'] }, ['.attribute: attribute.type']],
  [
    'a role that stands twice',
    { kind: 'cover', attribute: 'skills', values: ['x', 'x'] },
    ['.values: criterion.values'],
  ],
  ['a count without a limit', { kind: 'count', attribute: 'kind', values: ['x'] }, [': form']],
  ['a count of numbers by kinds', { kind: 'count', attribute: 'gpa', values: ['x'], atLeast: 1 }, ['.values: form']],
  ['a count of numbers in no range', { kind: 'count', attribute: 'gpa', atLeast: 1 }, [': form']],
  ['a count of kinds in a range', { kind: 'count', attribute: 'kind', from: 1, atLeast: 1 }, [': form']],
  ['an empty range', { kind: 'count', attribute: 'gpa', from: 2, to: 1, atLeast: 1 }, ['.from: criterion.values']],
  [
    'more at least than at most',
    { kind: 'count', attribute: 'gpa', to: 1, atLeast: 2, atMost: 1 },
    ['.atLeast: criterion.values'],
  ],
  [
    'a level that there is not',
    { kind: 'count', attribute: 'level', values: ['mid'], atMost: 1 },
    ['.values: criterion.values'],
  ],
  ['wishes that are no ids', { kind: 'wished-company', attribute: 'skills' }, ['.attribute: attribute.type']],
  ['a past of nothing', { kind: 'new-people' }, [': form']],
  ['a past with a stranger', { kind: 'new-people', past: [[], [['a', 'z']]] }, ['.past[1]: id.unknown']],
  [
    'a place that is no number',
    { kind: 'near', attributes: { x: 'gpa', y: 'kind' }, reach: 1 },
    ['.attributes: attribute.type'],
  ],
  ['a capacity without a limit', { kind: 'capacity' }, [': form']],
  ['limits of sections', { kind: 'capacity', property: 'gpa', scope: 'section' }, ['.scope: criterion.scope']],
  [
    'languages of sections',
    { kind: 'language', attribute: 'skills', property: 'kind', scope: 'section' },
    ['.scope: criterion.scope'],
  ],
  [
    'a language that is a number',
    { kind: 'language', attribute: 'skills', property: 'gpa' },
    ['.property: attribute.type'],
  ],
  ['a match with sections', { kind: 'match-group', attribute: 'kind', scope: 'section' }, ['.scope: criterion.scope']],
  ['a match of numbers', { kind: 'match-group', attribute: 'gpa' }, ['.attribute: attribute.type']],
  [
    'a match of a kind with a time',
    { kind: 'match-group', attribute: 'kind', property: 'free' },
    ['.property: attribute.type'],
  ],
  [
    'a match of two grids',
    { kind: 'match-group', attribute: 'free', property: 'meeting' },
    ['.property: criterion.property'],
  ],
  ['courses that are a number', { kind: 'shared-courses', attribute: 'gpa' }, ['.attribute: attribute.type']],
])('%s is refused at its place', (_, criterion, issues) => {
  expect(issuesOf(criterion)).toEqual(issues.map((issue) => `criteria["one"]${issue}`))
})

test('a preference for what is no group is refused at the person', () => {
  expect(issuesOf({ kind: 'group-preference', attribute: 'skills' })).toEqual([
    'participants["a"].attributes.skills: criterion.values',
  ])
})

test('room below nothing is refused at the person and at the group', () => {
  expect(issuesOf({ kind: 'capacity', attribute: 'drop', property: 'room' })).toEqual([
    'participants["b"].attributes.drop: criterion.values',
    'groups["g1"].attributes.room: criterion.values',
  ])
})

test('a latitude beyond the poles is refused at the person', () => {
  const attributes = { latitude: 'latitude', longitude: 'gpa' }
  expect(issuesOf({ kind: 'near', attributes, reach: 1 })).toEqual([
    'participants["b"].attributes.latitude: criterion.values',
  ])
})
