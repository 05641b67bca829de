import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { qualityOf } from '../evaluate/quality.ts'
import { formedGroups } from '../formed-groups.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import { meritOf } from '../testing/brute-force.ts'
import { type Change, changeOf, draws, make, placesAfter, startAtRandom } from '../testing/changes.ts'
import { problems } from '../testing/problems.ts'
import { isBetter } from './objective.ts'
import type { State } from './state.ts'

// What fairness sees in a change, against the checker's scores of each group and person.

const aims = fc.constantFrom(
  { groups: 'worst', persons: 'mean' } as const,
  { groups: 'lexicographic', persons: 'mean' } as const,
  { groups: 'mean', persons: 'worst' } as const,
  { groups: 'lexicographic', persons: 'worst' } as const,
)
const fairProblems = fc
  .tuple(problems({ criteria: { min: 2, max: 6 }, persons: { min: 4, max: 12 } }), aims)
  .map(([problem, fairness]) => ({ ...problem, fairness }))

test('a change gives what the worse of its two groups gains, and a share of what both do', () => {
  fc.assert(
    fc.property(fairProblems, fc.integer(), draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      state.setPenalties(() => 0)
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (!change || !isAllowed(change, state)) continue
        const before = groupScores(formation, state.groups.unitOf)
        const after = groupScores(formation, placesAfter(change, state))
        if (change.kind === 'swap') state.swapIf(change.one, change.other)
        else state.moveIf(change.one, change.to)
        const [here, there] = [before[change.from]!, before[change.to]!]
        const [hereThen, thereThen] = [after[change.from]!, after[change.to]!]
        const worse = Math.min(hereThen, thereThen) - Math.min(here, there)
        expect(state.energyChange).toBeCloseTo(worse + 0.2 * (hereThen + thereThen - here - there), 9)
        make(change, state)
      }
    }),
    { numRuns: 300 },
  )
})

test('after any changes fairness sees what the checker sees, and both compare alike', () => {
  fc.assert(
    fc.property(fairProblems, fc.integer(), draws, (problem, seed, drawn) => {
      const formation = readProblem(problem)
      const state = startAtRandom(formation, seed)
      const first = state.quality()
      const firstReport = evaluateFormation(formation, formedGroups(formation, state.groups.unitOf))
      for (const draw of drawn) {
        const change = changeOf(draw, state)
        if (change && isAllowed(change, state)) make(change, state)
      }
      const report = evaluateFormation(formation, formedGroups(formation, state.groups.unitOf))
      const told = Array.from(state.quality().groups!)
      const checked = Array.from(qualityOf(report, formation.problem).groups!)
      expect(told).toHaveLength(checked.length)
      for (const [index, score] of checked.entries()) expect(told[index]).toBeCloseTo(score, 9)
      const [own, other] = [meritOf(formation, report), meritOf(formation, firstReport)]
      const deciding = own.findIndex((value, index) => Math.abs(value - other[index]!) > 1e-6)
      if (deciding >= 0) expect(isBetter(state.quality(), first)).toBe(own[deciding]! > other[deciding]!)
    }),
    { numRuns: 300 },
  )
})

test('a group that is left empty is better than one that lacks anything', () => {
  const [full, fewer] = [{ groups: [0.5, 0.6, 0.7] }, { groups: [0.5, 0.6] }].map((one) => ({
    ...one,
    breach: 0,
    score: 0,
  }))
  expect(isBetter(fewer!, full!)).toBe(true)
  expect(isBetter(full!, fewer!)).toBe(false)
})

function isAllowed(change: Change, state: State): boolean {
  return change.kind === 'swap' ? state.canSwap(change.one, change.other) : state.canMove(change.one, change.to)
}

/** Score of each group by the checker, as the problem's fairness sees it; 1 of an empty one. */
function groupScores(formation: Formation, groupOf: ArrayLike<number>): number[] {
  const { problem } = formation
  const report = evaluateFormation(formation, formedGroups(formation, groupOf))
  const weights = problem.criteria.map(({ scope, weight }) => (scope === 'group' ? weight : 0))
  const meanOf = (scores: readonly (number | null)[]) => {
    const concerned = scores.flatMap((score, index) => (score === null ? [] : [{ score, weight: weights[index]! }]))
    const all = concerned.reduce((sum, { weight }) => sum + weight, 0)
    return all > 0 ? concerned.reduce((sum, { score, weight }) => sum + weight * score, 0) / all : 1
  }
  return report.groups.map(({ id, criteria }) => {
    if (problem.fairness!.persons === 'mean') return meanOf(criteria)
    const members = report.persons.filter(({ group }) => group === id)
    return members.reduce((least, one) => Math.min(least, meanOf(one.criteria)), 1)
  })
}
