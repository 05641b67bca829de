import { expect, test } from 'vitest'
import { rebalance } from '#grouping'
import { cohortFacts, studentFacts } from '#test/cohort-facts.ts'
import { presets } from './presets.ts'
import { problemOfMending } from './problem-of-mending.ts'
import type { FormationSettings } from './settings.ts'

const idOf = (number: number) => studentFacts(number).id
const settings: FormationSettings = {
  ...presets.firstYear,
  groups: { min: 2, max: 3 },
  rules: { company: 'much', apart: 'must', newPeople: 'some' },
}

test('whom the others wish for, and wish away, is placed by it; nobody else is moved', () => {
  // 1 wishes for 5, who is new; 3 does not want to be with 6, who is new as well.
  const wishes = new Map([
    [1, { company: [idOf(5)] }],
    [3, { apart: [idOf(6)] }],
  ])
  const facts = {
    ...cohortFacts([1, 2, 3, 4, 5, 6].map((number) => studentFacts(number, { answers: wishes.get(number) ?? {} }))),
    pastRounds: [[[2, 5].map(idOf)]],
  }
  const groupOf = new Map([
    [1, 'a'],
    [2, 'a'],
    [3, 'b'],
    [4, 'b'],
  ])
  const { problem, groups, unplaced } = problemOfMending(facts, {
    settings,
    groups: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    placeOf: new Map(
      [1, 2, 3, 4, 5, 6].map((number) => [idOf(number), { group: groupOf.get(number) ?? null, locked: false }]),
    ),
  })
  const mended = rebalance(problem, groups, {}, { maxMoves: 0, iterations: 2000 })
  expect(unplaced).toBe(2)
  expect(mended.report.breach).toBe(0)
  const groupNow = (number: number) => mended.groups.find(({ participants }) => participants.includes(idOf(number)))!.id
  expect([1, 2, 3, 4, 5].map(groupNow)).toEqual(['a', 'a', 'b', 'b', 'a'])
  expect(groupNow(6)).toBe('c')
})
