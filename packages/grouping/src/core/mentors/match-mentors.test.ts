import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomMentors } from '../testing/random-mentors.ts'
import { matchMentors } from './match-mentors.ts'
import { readPreferences } from './preferences.ts'
import { type MentorsProblem, readMentorsProblem } from './problem.ts'
import { verifyMentors } from './verify.ts'

/** Every matching within the capacities, as the mentor of each mentee. */
function* allMatchings({ mentors, mentees }: MentorsProblem, acceptable: Uint8Array): Generator<number[]> {
  const room = mentors.map(({ capacity }) => capacity)
  const chosen: number[] = []
  function* choose(mentee: number): Generator<number[]> {
    if (mentee === mentees.length) {
      yield [...chosen]
      return
    }
    for (let mentor = -1; mentor < mentors.length; mentor++) {
      if (mentor >= 0 && (acceptable[mentee * mentors.length + mentor] === 0 || room[mentor] === 0)) continue
      chosen[mentee] = mentor
      if (mentor >= 0) room[mentor]!--
      yield* choose(mentee + 1)
      if (mentor >= 0) room[mentor]!++
    }
  }
  yield* choose(0)
}

test('the stable matching has no blocking pair', () => {
  fc.assert(
    fc.property(randomMentors({ mentors: 5, mentees: 9 }), (problem) => {
      const result = matchMentors(problem, { aim: 'stable' })
      expect(verifyMentors(problem, result)).toMatchObject({ isValid: true, isStable: true, faults: [] })
    }),
    { numRuns: 300 },
  )
})

test('without equal wishes no mentee has a better mentor in any stable matching', () => {
  const strictly = randomMentors({ mentors: 3, mentees: 4 }).map(
    ({ mentors, mentees, ...rest }): MentorsProblem => ({
      ...rest,
      mentors: mentors.map(({ scores: _, ...one }) => ({ ...one, wishes: order(one.wishes, mentees) })),
      mentees: mentees.map(({ scores: _, ...one }) => ({ ...one, wishes: order(one.wishes, mentors) })),
    }),
  )
  fc.assert(
    fc.property(strictly, (problem) => {
      const { matches } = matchMentors(problem, { aim: 'stable' })
      const preferences = readPreferences(problem)
      const count = problem.mentors.length
      const place = (mentee: number, mentor: number) =>
        mentor < 0 ? count : preferences.menteeRank[mentee * count + mentor]!
      const own = matches.map(({ mentor }) => problem.mentors.findIndex(({ id }) => id === mentor))
      for (const other of allMatchings(problem, preferences.acceptable)) {
        if (!isStable(problem, preferences, other)) continue
        for (const [mentee, mentor] of other.entries()) {
          expect(place(mentee, own[mentee]!)).toBeLessThanOrEqual(place(mentee, mentor))
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('no matching has fewer breaches than the best total, or as few and a greater total', () => {
  fc.assert(
    fc.property(randomMentors({ mentors: 3, mentees: 5 }), (problem) => {
      const result = matchMentors(problem, { aim: 'best-total' })
      expect(verifyMentors(problem, result)).toMatchObject({ isValid: true, isBestTotal: true, faults: [] })
      const { acceptable, score } = readPreferences(problem)
      let best = [Number.POSITIVE_INFINITY, 0]
      for (const matching of allMatchings(problem, acceptable)) {
        const missing = problem.mentors.map(({ minimum = 0 }, j) => minimum - matching.filter((at) => at === j).length)
        const breaches = missing.reduce((sum, one) => sum + Math.max(0, one), matching.filter((at) => at < 0).length)
        const total = matching.reduce((sum, j, i) => (j < 0 ? sum : sum + score[i * problem.mentors.length + j]!), 0)
        if (breaches < best[0]! || (breaches === best[0] && total > best[1]!)) best = [breaches, total]
      }
      expect(result.total).toBeCloseTo(best[1]!, 9)
    }),
    { numRuns: 200 },
  )
})

test('a matching that is not what it says is refused', () => {
  fc.assert(
    fc.property(randomMentors({ mentors: 4, mentees: 6 }), fc.nat(), fc.nat(), (problem, which, whither) => {
      const result = matchMentors(problem, { aim: 'best-total' })
      fc.pre(result.matches.length > 0 && problem.mentors.length > 0)
      const at = which % result.matches.length
      const mentor = problem.mentors[whither % problem.mentors.length]!.id
      fc.pre(result.matches[at]!.mentor !== mentor)
      const matches = result.matches.map((match, i) => (i === at ? { ...match, mentor } : match))
      const { isBestTotal, isValid } = verifyMentors(problem, { ...result, matches })
      // Another matching may be as good; then it still has another total or the same.
      if (isBestTotal && isValid) expect(totalOf(problem, matches)).toBeCloseTo(result.total, 9)
      // Places that cost more than all is worth bound nothing.
      const { prices, breachCost } = result.certificate!
      const dearer = { ...result.certificate!, prices: prices.map((price) => price + 3 * breachCost) }
      const places = problem.mentors.reduce((sum, { capacity }) => sum + capacity, 0)
      if (places > 0) expect(verifyMentors(problem, { ...result, certificate: dearer }).isBestTotal).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('a certificate that turns the scores round, or a mentor that nobody knows, is refused', () => {
  const problem = readMentorsProblem({
    mentors: [
      { id: 'x', capacity: 1, scores: { a: 5, b: 1 } },
      { id: 'y', capacity: 1 },
    ],
    mentees: [{ id: 'a' }, { id: 'b' }],
  })
  const result = matchMentors(problem, { aim: 'best-total' })
  expect(result.total).toBe(5)
  const worst = {
    ...result,
    matches: [
      { mentee: 'a', mentor: 'y' },
      { mentee: 'b', mentor: 'x' },
    ],
    total: 1,
  }
  for (const [scale, prices] of [
    [-1000, [0, 1000, 0]],
    [1000, [0, 1e20, 0]],
  ] as const) {
    const certificate = { scale, breachCost: 1e6, prices }
    expect(verifyMentors(problem, { ...worst, certificate }).isBestTotal).toBe(false)
  }
  const unknown = { ...result, matches: [...result.matches.slice(1), { mentee: 'a', mentor: 'z' }] }
  expect(verifyMentors(problem, unknown).faults).toContain("there is no mentor 'z'")
})

test('a scale in which all scores round to nothing proves no total', () => {
  const problem: MentorsProblem = {
    mentors: [
      { id: 'Kari', capacity: 1 },
      { id: 'Ola', capacity: 1 },
    ],
    mentees: [
      { id: 'Ada', scores: { Kari: 5, Ola: 1 } },
      { id: 'Bo', scores: { Kari: 1, Ola: 5 } },
    ],
  }
  const crossed = {
    ...matchMentors(problem, { aim: 'best-total' }),
    matches: [
      { mentee: 'Ada', mentor: 'Ola' },
      { mentee: 'Bo', mentor: 'Kari' },
    ],
    total: 2,
  }
  for (const certificate of [
    { scale: 1e-6, breachCost: 1, prices: [0, 0, 0] },
    { scale: 1000, breachCost: 20_000, prices: [1e22, 1e22, 0] },
  ]) {
    expect(verifyMentors(problem, { ...crossed, certificate }).isBestTotal).toBe(false)
  }
})

test('a mentee who asks in vain goes on to the next wish, and the better liked one stays', () => {
  const problem = {
    mentors: [
      { id: 'Kari', capacity: 1, wishes: ['Bo', 'Ada'] },
      { id: 'Ola', capacity: 2 },
    ],
    mentees: [{ id: 'Ada', wishes: ['Kari', 'Ola'] }, { id: 'Bo', wishes: ['Kari'] }, { id: 'Eva' }],
  }
  expect(matchMentors(problem, { aim: 'stable' }).matches).toEqual([
    { mentee: 'Ada', mentor: 'Ola' },
    { mentee: 'Bo', mentor: 'Kari' },
    { mentee: 'Eva', mentor: 'Ola' },
  ])
})

test('input that cannot be used is refused with the person it speaks of', () => {
  const mentors = [{ id: 'Kari', capacity: 1 }]
  const refuse = (problem: unknown) => () => matchMentors(problem, { aim: 'stable' })
  expect(refuse({ mentors, mentees: [{ id: 'Ada', wishes: ['Per'] }] })).toThrow(
    'mentees["Ada"].wishes: There is nobody',
  )
  expect(refuse({ mentors: [{ id: 'Kari', capacity: -1 }], mentees: [] })).toThrow('mentors["Kari"].capacity')
  expect(refuse({ mentors, mentees: [{ id: 'Ada' }, { id: 'Ada' }] })).toThrow('mentees["Ada"]: The id')
  expect(refuse({ mentors: [{ ...mentors[0], minimum: 2 }], mentees: [] })).toThrow('mentors["Kari"].minimum')
  expect(refuse(null)).toThrow('problem')
  expect(() => matchMentors({ mentors, mentees: [] }, { aim: 'best' as never })).toThrow("There is no aim 'best'")
})

/** A strict order of all: those wished for first. */
function order(wishes: (string | string[])[] | undefined, others: readonly { id: string }[]): string[] {
  return [...new Set([...(wishes ?? []).flat(), ...others.map(({ id }) => id)])]
}

function isStable(
  problem: MentorsProblem,
  preferences: ReturnType<typeof readPreferences>,
  matching: number[],
): boolean {
  const { acceptable, menteeRank, mentorRank } = preferences
  const count = problem.mentors.length
  return problem.mentees.every((_, i) =>
    problem.mentors.every(({ capacity }, j) => {
      const own = matching[i]!
      if (own === j || acceptable[i * count + j] === 0) return true
      if (own >= 0 && menteeRank[i * count + own]! <= menteeRank[i * count + j]!) return true
      const kept = [...matching.keys()].filter((mentee) => matching[mentee] === j)
      return kept.length >= capacity && kept.every((k) => mentorRank[k * count + j]! <= mentorRank[i * count + j]!)
    }),
  )
}

function totalOf(problem: MentorsProblem, matches: readonly { mentor: string | null }[]): number {
  const { score } = readPreferences(problem)
  return matches.reduce((sum, { mentor }, i) => {
    const j = problem.mentors.findIndex(({ id }) => id === mentor)
    return j < 0 ? sum : sum + score[i * problem.mentors.length + j]!
  }, 0)
}
