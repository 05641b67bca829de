import { z } from 'zod'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'
import type { SectionsProblem } from './problem.ts'

const index = z.int().min(0)

/** Students and sections by number, with ratings alone: a compact form for large files. */
export const ratingTableSchema = z.strictObject({
  users: index,
  sections: index,
  capacity: z.array(index),
  /** Ratings of each student; not needed. */
  ranked: index.optional(),
  /** For each student, points by the section's number. */
  ratings: z.array(z.record(z.string(), z.number())),
})

export type RatingTable = z.infer<typeof ratingTableSchema>

/** Whether an input is meant as a rating table. */
export const isRatingTable = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'users' in input

/**
 * A rating table as a problem: students and sections are named by their numbers from 0.
 *
 * @throws ProblemError that names the place
 */
export function problemOfRatingTable(input: unknown): SectionsProblem {
  const parsed = ratingTableSchema.safeParse(input)
  if (!parsed.success) throw new ProblemError(formIssues(parsed.error.issues, input))
  const { users, sections, capacity, ratings } = parsed.data
  const lengths: Issue[] = []
  const expect = (place: string, count: number, expected: number) => {
    const message = `There are ${count} entries for ${expected}.`
    if (count !== expected) lengths.push({ place, code: 'size', message })
  }
  expect('capacity', capacity.length, sections)
  expect('ratings', ratings.length, users)
  if (lengths.length > 0) throw new ProblemError(lengths)
  return {
    sections: capacity.map((capacity, i) => ({ id: String(i), capacity })),
    students: ratings.map((ratings, i) => ({ id: String(i), ratings })),
  }
}
