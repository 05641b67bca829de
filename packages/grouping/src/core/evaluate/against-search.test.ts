import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProblem } from '../problem/check-problem.ts'
import { ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { fairnessOf } from '../search/fairness.ts'
import { placeAtRandom } from '../search/place.ts'
import { State } from '../search/state.ts'
import type { FormedGroup } from '../solution.ts'
import { problems } from '../testing/problems.ts'
import { evaluate } from './evaluate.ts'

// The same definitions, written twice by two hands: the search's sums against the checker's.

function placed(problem: Problem, seed: number) {
  const formation = readProblem(problem)
  const groupOf = placeAtRandom(formation, new Random(seed))
  const { participants, groups } = formation.cohort
  const formed = groups.map(({ id }, group) => ({
    id,
    participants: participants.filter((_, person) => groupOf[person] === group).map((one) => one.id),
  }))
  return { formation, groupOf, formed }
}

test('the checker and the search agree on score and breach', () => {
  fc.assert(
    fc.property(problems(), fc.integer(), (problem, seed) => {
      const { formation, groupOf, formed } = placed(problem, seed)
      const state = new State(formation, groupOf)
      const report = evaluate(problem, formed)
      const counts = report.criteria.some(({ score, weight }) => score !== null && weight > 0)
      expect(state.score).toBeCloseTo(counts ? report.score : state.score, 9)
      expect(state.breach).toBeCloseTo(report.breach, 9)
    }),
    { numRuns: 500 },
  )
})

test.each<[string, Problem]>([
  [
    'a group that is empty lacks no hours, even when more are required than a week has',
    {
      attributes: { free: { type: 'availability', slotsPerDay: 2 } },
      participants: [{ id: 'a' }],
      groups: {
        named: [
          { id: 'g', max: 1 },
          { id: 'h', max: 1 },
        ],
      },
      criteria: [{ id: 't', kind: 'common-time', attribute: 'free', wishHours: 1, atLeastHours: 5, required: true }],
    },
  ],
  [
    'eleven tenths of an hour are eleven slots',
    {
      attributes: { free: { type: 'availability', slotsPerDay: 11, hoursPerSlot: 0.1 } },
      participants: [{ id: 'a', attributes: { free: '11111111111' } }],
      groups: { count: 1 },
      criteria: [{ id: 't', kind: 'common-time', attribute: 'free', wishHours: 1, blockHours: 1.1 }],
    },
  ],
])('they agree: %s', (_, problem) => {
  const { formation, groupOf, formed } = placed(problem, 1)
  const { score, breach } = new State(formation, groupOf)
  expect([score, breach]).toEqual([evaluate(problem, formed).score, evaluate(problem, formed).breach])
})

test('they agree on every group, and on the worst-off person of each', () => {
  const aims = fc.record({
    persons: fc.constantFrom<'mean' | 'worst'>('mean', 'worst'),
    groups: fc.constant('lexicographic' as const),
  })
  fc.assert(
    fc.property(problems(), aims, fc.integer(), ({ criteria = [], ...rest }, fairness, seed) => {
      // What the search holds against a single group are the criteria on groups.
      const problem = { ...rest, fairness, criteria: criteria.filter(({ scope }) => scope !== 'section') }
      const { formation, groupOf, formed } = placed(problem, seed)
      const { groups, criteria: compiled } = new State(formation, groupOf)
      const report = evaluate(problem, formed)
      const scores = report.groups
        .filter(({ size }) => size > 0)
        .map(({ id, score }) => {
          const members = report.persons.filter(({ group }) => group === id).map((one) => one.score)
          return fairness.persons === 'worst' ? Math.min(...members) : score
        })
      const found = fairnessOf(formation, groups, compiled)!.sorted()
      expect(found).toHaveLength(scores.length)
      for (const [index, score] of scores.sort((one, other) => one - other).entries()) {
        expect(found[index]).toBeCloseTo(score, 9)
      }
    }),
    { numRuns: 300 },
  )
})

test('a report is within its bounds and its parts add up', () => {
  fc.assert(
    fc.property(problems(), fc.integer(), (problem, seed) => {
      const report = evaluate(problem, placed(problem, seed).formed)
      const scores = [report, ...report.groups, ...report.persons].map(({ score }) => score)
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...scores)).toBeLessThanOrEqual(1)
      const amounts = report.criteria.flatMap(({ breaches }) => breaches.map(({ amount }) => amount))
      expect(amounts.every((amount) => amount > 0)).toBe(true)
      expect(report.breach).toBeCloseTo(
        amounts.reduce((sum, amount) => sum + amount, 0),
        9,
      )
      expect(report.worstPerson).toBe(Math.min(...report.persons.map(({ score }) => score)))
    }),
  )
})

test('groups in which anybody is missing, twice or unknown are refused', () => {
  const tampering = fc.constantFrom<(groups: FormedGroup[], at: number) => FormedGroup[]>(
    (groups, at) =>
      groups.map((one, index) => (index === at ? { ...one, participants: one.participants.slice(1) } : one)),
    (groups, at) =>
      groups.map((one, index) =>
        index === at ? { ...one, participants: [...one.participants, one.participants[0]!] } : one,
      ),
    (groups, at) =>
      groups.map((one, index) => (index === at ? { ...one, participants: [...one.participants, 'nobody'] } : one)),
    (groups, at) => groups.map((one, index) => (index === at ? { ...one, id: 'nowhere' } : one)),
    (groups, at) => [...groups, groups[at]!],
  )
  fc.assert(
    fc.property(problems({ criteria: { min: 1, max: 1 } }), tampering, fc.integer(), (problem, tamper, seed) => {
      const { formed } = placed(problem, seed)
      const at = formed.findIndex(({ participants }) => participants.length > 0)
      expect(() => evaluate(problem, tamper(formed, at))).toThrow(ProblemError)
    }),
  )
})
