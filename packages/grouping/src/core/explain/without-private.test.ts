import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formedGroups } from '../formed-groups.ts'
import { readProblem } from '../problem/check-problem.ts'
import { attributesOf } from '../problem/hidden-criteria.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { placeAtRandom } from '../search/place.ts'
import { problems } from '../testing/problems.ts'
import { explain } from './explain.ts'

test('what a student is told does not change with what others have answered in private', () => {
  fc.assert(
    fc.property(
      problems({ persons: { min: 2, max: 10 }, criteria: { min: 2, max: 5 } }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.nat(),
      (drawn, isPrivate, seed) => {
        const criteria = drawn.criteria!.map((one, index) => ({ ...one, private: isPrivate[index]! }))
        const problem = { ...drawn, criteria }
        const formation = readProblem(problem)
        const random = new Random(seed)
        const groups = formedGroups(formation, placeAtRandom(formation, random))
        const viewer = problem.participants[random.below(problem.participants.length)]!.id
        const told = explain(problem, groups, { viewer })
        expect(told.persons.map(({ id }) => id)).toEqual([viewer])
        expect(explain(withOtherAnswers(problem, viewer, random), groups, { viewer })).toEqual(told)
      },
    ),
    { numRuns: 200 },
  )
})

/** Others' private answers, dealt out among them anew; some are taken back. */
function withOtherAnswers(problem: Problem, viewer: string, random: Random): Problem {
  const { criteria } = readProblem(problem).problem
  // Groups that are formed within an attribute show it to everybody.
  const within = 'within' in problem.groups ? problem.groups.within : undefined
  const hidden = criteria
    .filter((one) => one.private)
    .flatMap(attributesOf)
    .filter((one) => one !== within)
  const { participants } = problem
  return {
    ...problem,
    participants: participants.map((one) => {
      if (one.id === viewer) return one
      const answers = hidden.map((attribute) => {
        const giver = participants[random.below(participants.length)]!
        return [attribute, random.below(4) === 0 ? null : (giver.attributes?.[attribute] ?? null)] as const
      })
      return { ...one, attributes: { ...one.attributes, ...Object.fromEntries(answers) } }
    }),
  }
}

/** Two groups of two. Only the private criterion keeps a from changing places with c. */
const withFoes = (foes: string[]): Problem => ({
  attributes: { kind: { type: 'categorical' }, foes: { type: 'ids' } },
  participants: [
    { id: 'a', attributes: { kind: 'x' } },
    { id: 'b', attributes: { kind: 'y', foes } },
    { id: 'c', attributes: { kind: 'y' } },
    { id: 'd', attributes: { kind: 'x' } },
  ],
  groups: { size: 2 },
  criteria: [
    { id: 'alike', kind: 'similar', attribute: 'kind' },
    { id: 'foes', kind: 'apart', attribute: 'foes', private: true, required: true },
  ],
})
const groups = [
  { id: '1', participants: ['a', 'b'] },
  { id: '2', participants: ['c', 'd'] },
]

test('without what is private an exchange seems free; with it, it breaks a requirement', () => {
  const shown = explain(withFoes(['c']), groups, { viewer: 'a' })
  expect(shown).toEqual(explain(withFoes([]), groups, { viewer: 'a' }))
  expect(shown.leftOut).toEqual(['foes'])
  expect(shown.persons[0]!.bestExchange).toMatchObject({ other: 'c', breachChange: 0, scoreChange: 1 })
  expect(JSON.stringify(shown.persons)).not.toContain('foes')
  const [whole] = explain(withFoes(['c']), groups, { viewer: 'a', withoutPrivate: false }).persons
  expect(whole!.bestExchange).toMatchObject({ other: 'c', breachChange: 1 })
})

test('it is said that what stands in the way may be what cannot be shown', () => {
  const [shown] = explain(withFoes(['c']), groups, { viewer: 'a' }).persons
  expect(shown!.unmet[0]!.reasons.at(-1)!.code).toBe('obstacle.not-shown')
  expect(shown!.betterPlace.reason.sentence).toContain('as far as can be shown')
})

test('a public criterion that reads a private answer is left out as well', () => {
  const problem = withFoes(['c'])
  const criteria = [...problem.criteria!, { id: 'wishes', kind: 'together' as const, attribute: 'foes' }]
  expect(explain({ ...problem, criteria }, groups, { viewer: 'a' }).leftOut).toEqual(['foes', 'wishes'])
})
