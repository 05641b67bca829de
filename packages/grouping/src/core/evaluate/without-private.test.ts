import { expect, test } from 'vitest'
import type { Problem } from '../problem/problem.ts'
import { evaluate } from './evaluate.ts'
import { withoutPrivate } from './without-private.ts'

const problem: Problem = {
  attributes: { kind: { type: 'categorical' }, foes: { type: 'ids' } },
  participants: [
    { id: 'a', attributes: { kind: 'x', foes: ['b'] } },
    { id: 'b', attributes: { kind: 'x' } },
    { id: 'c', attributes: { kind: 'y' } },
  ],
  groups: { size: 3 },
  criteria: [
    { id: 'alike', kind: 'similar', attribute: 'kind', required: true },
    { id: 'foes', kind: 'apart', attribute: 'foes', private: true, required: true },
  ],
}
const groups = [{ id: '1', participants: ['a', 'b', 'c'] }]
const withFoes = (foes: string[]): Problem => ({
  ...problem,
  participants: problem.participants.map((one) =>
    one.id === 'a' ? { ...one, attributes: { ...one.attributes, foes } } : one,
  ),
})

test("what a student sees does not change with other people's private answers", () => {
  const seen = [['b'], ['c'], []].map((foes) => {
    const asked = withFoes(foes)
    return withoutPrivate(evaluate(asked, groups), asked, 'b')
  })
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('the rest stays: public criteria with their breaches, and the viewer alone', () => {
  const report = withoutPrivate(evaluate(problem, groups), problem, 'b')
  expect(report.criteria.map(({ score, breach }) => [score, breach])).toEqual([
    [1 / 3, 1],
    [null, 0],
  ])
  expect(report.criteria[0]!.breaches).toHaveLength(1)
  expect(report.score).toBeCloseTo(1 / 3, 12)
  expect(report.breach).toBe(1)
  expect(report.groups[0]!.criteria).toEqual([1 / 3, null])
  expect(report.persons.map(({ id, criteria }) => [id, criteria])).toEqual([['b', [1 / 3, null]]])
})

test('a public criterion that reads a private answer is left out as well', () => {
  const wishes = { id: 'wishes', kind: 'together' as const, attribute: 'foes', required: true }
  const asked = { ...withFoes(['c']), criteria: [...problem.criteria!, wishes] }
  const { criteria, groups: told } = withoutPrivate(evaluate(asked, groups), asked, 'b')
  expect(criteria.map(({ score }) => score)).toEqual([1 / 3, null, null])
  expect(told[0]!.criteria).toEqual([1 / 3, null, null])
})

test('nobody is told of without a viewer', () => {
  expect(withoutPrivate(evaluate(problem, groups), problem).persons).toEqual([])
})
