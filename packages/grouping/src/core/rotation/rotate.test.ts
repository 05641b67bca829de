import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan } from '../../../test/any-rotation-plan.ts'
import { ProblemError } from '../problem/issue.ts'
import { countRepeats } from './count-repeats.ts'
import { rotate } from './rotate.ts'
import { groupSizes, type RotationPlan } from './rotation-plan.ts'

const iterations = fc.integer({ min: 1, max: 3000 })

test('each person who is there stands once in each week, in groups whose sizes differ by one at most', () => {
  fc.assert(
    fc.property(anyPlan, iterations, (plan, most) => {
      const { weeks } = rotate(plan, { budget: { iterations: most } })
      expect(weeks).toHaveLength(plan.weeks)
      for (const [week, groups] of weeks.entries()) {
        const there = Array.from({ length: plan.persons! }, (_, person) => person).filter(
          (person) => !plan.absent!.some((absence) => absence.person === person && absence.weeks.includes(week)),
        )
        expect(groups.flat().sort((a, b) => a - b)).toEqual(there)
        expect(groups.map((group) => group.length)).toEqual(groupSizes(there.length, plan.groups))
      }
    }),
  )
})

test('the repeats are what the checker counts, and what is called proved is as low as the bound', () => {
  fc.assert(
    fc.property(anyPlan, iterations, fc.integer(), (plan, most, seed) => {
      const { weeks, isOptimal, lowerBound, ...counts } = rotate(plan, { budget: { iterations: most }, seed })
      const counted = countRepeats(weeks, plan.past, plan.apart)
      expect(counts).toMatchObject(counted)
      if (counted.apartMeetings === 0) expect(counted.repeats).toBeGreaterThanOrEqual(lowerBound)
      expect(isOptimal).toBe(counted.apartMeetings === 0 && counted.repeats === lowerBound)
    }),
  )
})

test('more iterations with the same seed never give more repeats or more meetings of those to be apart', () => {
  const hardPlan = fc.record({
    groups: fc.constantFrom(4, 5),
    size: fc.constantFrom(3, 4),
    weeks: fc.constantFrom(5, 6, 7),
  })
  const more = fc.oneof(iterations, fc.integer({ min: 1, max: 200_000 }))
  fc.assert(
    fc.property(fc.oneof(hardPlan, anyPlan), iterations, more, fc.integer(), (plan, few, more, seed) => {
      const first = rotate(plan, { budget: { iterations: few }, seed })
      const second = rotate(plan, { budget: { iterations: few + more }, seed })
      expect(second.apartMeetings).toBeLessThanOrEqual(first.apartMeetings)
      if (second.apartMeetings === first.apartMeetings) expect(second.repeats).toBeLessThanOrEqual(first.repeats)
    }),
    { numRuns: 60 },
  )
})

test('the same seed and iterations give the same rotation', () => {
  fc.assert(
    fc.property(anyPlan, iterations, fc.integer(), (plan, most, seed) => {
      const budget = { iterations: most }
      expect(rotate(plan, { budget, seed })).toEqual(rotate(plan, { budget, seed }))
    }),
    { numRuns: 30 },
  )
})

test.each([
  { groups: 5, size: 3, weeks: 7 },
  { groups: 7, size: 3, weeks: 10 },
  { groups: 7, size: 4, weeks: 9 },
  { groups: 8, size: 4, weeks: 10 },
  { groups: 20, size: 5, weeks: 10 },
  { groups: 5, persons: 23, weeks: 5 },
  { groups: 7, persons: 33, weeks: 4, absent: [{ person: 3, weeks: [0, 2] }], past: [[0, 1, 2, 3]], apart: [[4, 5]] },
] as RotationPlan[])(
  'nobody meets twice in %j',
  (plan) => {
    const rotation = rotate(plan, { budget: { iterations: 2e7 } })
    expect(countRepeats(rotation.weeks, plan.past, plan.apart)).toEqual({ repeats: 0, apartMeetings: 0 })
    expect(rotation).toMatchObject({ repeats: 0, isOptimal: true })
    expect(rotation.construction.citation).not.toBe('')
  },
  60_000,
)

test('where repeats cannot be avoided there are as few as the bound says', () => {
  expect(rotate({ groups: 8, size: 4, weeks: 11 }, { budget: { iterations: 1e6 } })).toMatchObject({
    repeats: 32,
    isOptimal: true,
  })
})

test('a search that is called off gives what it has', () => {
  const budget = { signal: { aborted: true } }
  expect(rotate({ groups: 4, size: 3, weeks: 5 }, { budget }).weeks).toHaveLength(5)
})

const anything = fc.oneof(
  fc.integer({ min: -2, max: 9 }),
  fc.constantFrom(null, 'x', 1.5, [], {}, [[0, 99]], [{ person: 1 }]),
)
const keys = fc.constantFrom('groups', 'size', 'persons', 'weeks', 'past', 'absent', 'apart', 'other')

test('a broken plan gives an error that names the place, or a rotation', () => {
  fc.assert(
    fc.property(anyPlan, keys, anything, (plan, key, value) => {
      const broken = { ...plan, [key]: value } as RotationPlan
      try {
        expect(rotate(broken, { budget: { iterations: 10 } }).weeks).toHaveLength(broken.weeks)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        const places = error.issues.map(({ place }) => place)
        // What is wrong is named; where two numbers contradict each other it may be the other.
        expect(places.length).toBeGreaterThan(0)
        expect(places.every((place) => /^(problem|groups|size|persons|weeks|past|absent|apart)\b/.test(place))).toBe(
          true,
        )
        if (['weeks', 'past', 'apart'].includes(key) && value === null) expect(places).toContain(key)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  [{ groups: 3, weeks: 2 }, 'size'],
  [{ groups: 3, size: 2, weeks: 2, past: [[0, 6]] }, 'past[0][1]'],
  [{ groups: 3, size: 2, weeks: 2, past: [[0, 0]] }, 'past[0][1]'],
  [{ groups: 3, size: 2, weeks: 2, absent: [{ person: 1, weeks: [2] }] }, 'absent[0].weeks[0]'],
  [{ groups: 3, size: 2, weeks: 2, apart: [[1, 1]] }, 'apart[0]'],
  [{ groups: 3, persons: 2, weeks: 2 }, 'persons'],
  [{ groups: 3, size: 2, persons: 7, weeks: 2 }, 'persons'],
] as [RotationPlan, string][])('the fault of %j is at %s', (plan, place) => {
  const attempt = () => rotate(plan, { budget: { iterations: 1 } })
  expect(attempt).toThrow(ProblemError)
  expect(attempt).toThrow(`${place}: `)
})
