import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFacts, privateAnswers, withPrivate } from '#test/group-facts.ts'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import { presets } from '../forming/presets.ts'
import { publicProblemOf } from '../forming/problem-of-cohort.ts'
import { readinessOf } from '../forming/readiness.ts'
import type { FormationSettings } from '../forming/settings.ts'
import type { Draft } from './draft.ts'
import { judgeDraft } from './judge-draft.ts'
import { lookAtPlace } from './look-at-place.ts'

// A coordinator moves people about and watches what changes. Whatever is wished in private, the very same is seen: so no
// sequence of moves, however clever, can tell of a wish.

const PEOPLE = 9
const settings: FormationSettings = {
  ...presets.firstYear,
  groups: { min: 2, max: 4 },
  rules: {
    ...presets.firstYear.rules,
    apart: 'must',
    company: 'must',
    genderNotAlone: 'must',
    gradesBalanced: 'most',
    leader: 'much',
  },
}
const groups = ['a', 'b', 'c'].map((id, index) => ({ id, number: index + 1, name: '', meeting: {} }))

const draftOf = ({ students }: CohortFacts, placing: readonly number[]): Draft => ({
  cohortId: 'c',
  version: 1,
  settings,
  groups,
  placeOf: new Map(
    students.map(({ id }, index) => [id, { group: groups[placing[index]!]?.id ?? null, locked: false }]),
  ),
  publishedVersion: 0,
  createdAt: new Date(0),
})

const twoCohorts = fc.record({
  facts: openFacts(PEOPLE),
  one: fc.array(privateAnswers(PEOPLE), { minLength: PEOPLE, maxLength: PEOPLE }),
  other: fc.array(privateAnswers(PEOPLE), { minLength: PEOPLE, maxLength: PEOPLE }),
  // Three is without a group.
  placing: fc.array(fc.nat(3), { minLength: PEOPLE, maxLength: PEOPLE }),
})

test('what a coordinator sees of any placing is the same, whatever is wished in private', () =>
  fc.assert(
    fc.property(twoCohorts, ({ facts, one, other, placing }) => {
      const [here, there] = [withPrivate(facts, one), withPrivate(facts, other)]
      const draft = draftOf(facts, placing)
      expect(judgeDraft(here, draft)).toEqual(judgeDraft(there, draft))
      const student = facts.students[0]!.id
      expect(lookAtPlace(here, draft, student)).toEqual(lookAtPlace(there, draft, student))
    }),
    { numRuns: 100 },
  ))

test('so is what the data can bear', () =>
  fc.assert(
    fc.property(twoCohorts, ({ facts, one, other }) => {
      const seen = (answers: readonly object[]) => readinessOf(withPrivate(facts, answers), settings)
      expect(seen(one)).toEqual(seen(other))
    }),
    { numRuns: 100 },
  ))

test('the problem that coordinators are judged by has no private answer in it', () =>
  fc.assert(
    fc.property(twoCohorts, ({ facts, one }) => {
      const problem = publicProblemOf(withPrivate(facts, one), settings, ['a', 'b', 'c'])
      expect(Object.keys(problem.attributes ?? {})).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/company|apart|gender|grade/)]),
      )
      expect(problem).toEqual(publicProblemOf(facts, settings, ['a', 'b', 'c']))
    }),
    { numRuns: 50 },
  ))
