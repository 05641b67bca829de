import { z } from 'zod'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'

const id = z.string().min(1)
const values = z.union([z.string(), z.array(z.string())])
const score = z.number().min(0).max(1_000_000).multipleOf(0.001)

const personSchema = z.strictObject({
  id,
  /** What the person is or has, as `{ "programme": "physics", "language": ["nb", "en"] }`. */
  qualities: z.record(z.string(), values).optional(),
  /** What the other must be or have: at least one of the values of each quality. Who has not said does not meet it. */
  requires: z.record(z.string(), values).optional(),
  /** The others in order of preference; those in a list of their own are equal. */
  wishes: z.array(z.union([id, z.array(id).min(1)])).optional(),
  /** Instead of wishes: a score for each of the others; the greatest comes first. */
  scores: z.record(z.string(), score).optional(),
  /** Whether nobody but those in the wishes or scores is accepted. No unless said otherwise. */
  onlyWished: z.boolean().optional(),
  /** Others who are not accepted. */
  refuses: z.array(id).optional(),
})

export const mentorsProblemSchema = z.strictObject({
  mentors: z.array(
    personSchema.extend({
      /** Most mentees. */
      capacity: z.int().min(0).max(1_000_000),
      /** Fewest mentees. */
      minimum: z.int().min(0).max(1_000_000).optional(),
    }),
  ),
  mentees: z.array(personSchema),
  /** Qualities of which mentor and mentee must share a value. Who has not said is taken to fit. */
  same: z.array(z.string()).optional(),
  /** Score of the first, second … wish. As many as the longest list, down to 1, unless said otherwise. */
  points: z.array(score).min(1).optional(),
  /** Score of everybody to a person without wishes or scores, and of those whom a person has not named. 0 unless said. */
  neutral: score.optional(),
})

/** Mentors and mentees, and whom each would have. JSON-serialisable. */
export type MentorsProblem = z.infer<typeof mentorsProblemSchema>
export type Mentor = MentorsProblem['mentors'][number]
export type Mentee = MentorsProblem['mentees'][number]

/** @throws ProblemError that tells every issue with its mentor or mentee */
export function readMentorsProblem(input: unknown): MentorsProblem {
  const parsed = mentorsProblemSchema.safeParse(input)
  if (!parsed.success) throw new ProblemError(formIssues(parsed.error.issues, input))
  const { mentors, mentees } = parsed.data
  const issues = [
    ...checkPeople('mentors', mentors, new Set(mentees.map((one) => one.id))),
    ...checkPeople('mentees', mentees, new Set(mentors.map((one) => one.id))),
    ...mentors.flatMap(({ id, capacity, minimum = 0 }): Issue[] => {
      const message = `The mentor must have ${minimum} mentees and may have ${capacity}.`
      return minimum > capacity ? [{ place: `mentors["${id}"].minimum`, code: 'group.sizes', message }] : []
    }),
  ]
  if (issues.length > 0) throw new ProblemError(issues)
  return parsed.data
}

function checkPeople(list: string, people: readonly Mentee[], others: ReadonlySet<string>): Issue[] {
  const seen = new Set<string>()
  return people.flatMap((person): Issue[] => {
    const place = `${list}["${person.id}"]`
    const issues: Issue[] = []
    if (seen.has(person.id)) issues.push({ place, code: 'id.twice', message: `The id '${person.id}' stands twice.` })
    seen.add(person.id)
    if (person.wishes && person.scores) {
      issues.push({ place, code: 'contradiction', message: 'A person has wishes or scores, not both.' })
    }
    const wished = (person.wishes ?? []).flat()
    const named = { wishes: wished, scores: Object.keys(person.scores ?? {}), refuses: person.refuses ?? [] }
    for (const [field, ids] of Object.entries(named)) {
      for (const other of ids.filter((other) => !others.has(other))) {
        const message = `There is nobody with the id '${other}' on the other side.`
        issues.push({ place: `${place}.${field}`, code: 'id.unknown', message, values: { id: other } })
      }
    }
    if (new Set(wished).size < wished.length) {
      issues.push({ place: `${place}.wishes`, code: 'id.twice', message: 'Somebody stands twice.' })
    }
    return issues
  })
}
