import fc from 'fast-check'
import type { MentorsProblem } from '../mentors/problem.ts'

const QUALITIES = { language: ['nb', 'en', 'fr'], programme: ['physics', 'chemistry'] }

/** Small problems with everything that a problem of mentors can have. */
export function randomMentors(most: { mentors: number; mentees: number }): fc.Arbitrary<MentorsProblem> {
  return fc
    .record({ mentors: fc.integer({ min: 0, max: most.mentors }), mentees: fc.integer({ min: 0, max: most.mentees }) })
    .chain((count) => {
      const mentorIds = Array.from({ length: count.mentors }, (_, i) => `m${i}`)
      const menteeIds = Array.from({ length: count.mentees }, (_, i) => `e${i}`)
      return fc.record({
        mentors: fc.tuple(...mentorIds.map((id) => randomMentor(id, menteeIds))),
        mentees: fc.tuple(...menteeIds.map((id) => randomPerson(id, mentorIds))),
        same: fc.subarray(['language', 'programme'], { maxLength: 1 }),
        neutral: fc.constantFrom(0, 0.5, 1),
      })
    })
}

const values = (quality: keyof typeof QUALITIES) => fc.subarray(QUALITIES[quality], { maxLength: 2 })

const randomPerson = (id: string, others: string[]) =>
  fc
    .record({
      qualities: fc.record({ language: values('language'), programme: values('programme') }, { requiredKeys: [] }),
      requires: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.record({ language: values('language') })),
      opinion: fc.oneof(
        fc.constant({}),
        fc.record({ wishes: fc.shuffledSubarray(others) }),
        fc.record({
          wishes: fc.shuffledSubarray(others).map((ids) => (ids.length > 1 ? [ids.slice(0, 2), ...ids.slice(2)] : ids)),
        }),
        fc.record({ scores: scoresOf(others) }),
      ),
      onlyWished: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
      refuses: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        fc.subarray(others, { maxLength: Math.min(1, others.length) }),
      ),
    })
    .map(({ opinion, ...rest }) => ({ id, ...rest, ...opinion }))

const scoresOf = (others: string[]): fc.Arbitrary<Record<string, number>> =>
  others.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...others), fc.constantFrom(0, 1, 2, 2.5, 4))

const randomMentor = (id: string, others: string[]) =>
  fc
    .record({
      person: randomPerson(id, others),
      capacity: fc.integer({ min: 0, max: 3 }),
      minimum: fc.constantFrom(0, 0, 1, 2),
    })
    .map(({ person, capacity, minimum }) => ({ ...person, capacity, minimum: Math.min(capacity, minimum) }))
