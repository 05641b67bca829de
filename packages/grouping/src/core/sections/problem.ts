import { z } from 'zod'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'

const id = z.string().min(1)
const slots = z.array(id)
const worth = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((value) => Number.isInteger(Math.round(value * 1e9) / 1e6), 'at most three decimals')

const sectionSchema = z.strictObject({
  id,
  /** Most persons. */
  capacity: z.int().min(0).max(1_000_000),
  /** Fewest persons. */
  minimum: z.int().min(0).max(1_000_000).optional(),
  /** Whether the section may close instead of having its minimum. Yes unless said otherwise. */
  mayClose: z.boolean().optional(),
  /** What the section is one of, as `laboratory`: a student has one section of each set. */
  set: id.optional(),
  /** When it meets. Two sections, or a section and a person's busy time, clash when they share a slot. */
  slots: slots.optional(),
  staff: z
    .strictObject({
      /** Hours that the section takes of each of its staff. 1 unless said otherwise. */
      hours: z.number().positive().max(10_000).multipleOf(0.25).optional(),
      /** Staff that it needs to open. 1 unless said otherwise. */
      atLeast: z.int().min(1).max(100).optional(),
      /** One of staff for each so many students begun. No limit unless said. */
      studentsPerStaff: z.int().min(1).optional(),
    })
    .optional(),
})

const studentSchema = z.strictObject({
  id,
  /** Sections in order of preference; those in a list of their own are equal. */
  wishes: z.array(z.union([id, z.array(id).min(1)])).optional(),
  /** Instead of wishes: points for each section; the best is the first wish. */
  ratings: z.record(z.string(), worth).optional(),
  forbidden: z.array(id).optional(),
  /** Slots in which the student cannot meet. */
  busy: slots.optional(),
  /** Sections where the student stays. */
  locked: z.union([id, z.array(id)]).optional(),
  /** Sets that the student takes. All unless said otherwise. */
  sets: z.array(id).optional(),
})

const staffSchema = z.strictObject({
  id,
  hours: z.number().min(0).max(10_000).multipleOf(0.25),
  /** Sections that the person may have. All unless said otherwise. */
  sections: z.array(id).optional(),
  busy: slots.optional(),
})

export const sectionsProblemSchema = z.strictObject({
  sections: z.array(sectionSchema).min(1),
  students: z.array(studentSchema),
  /** Students who must be in the same section of every set that they share. */
  friends: z.array(z.array(id).min(2)).optional(),
  staff: z.array(staffSchema).optional(),
  /** Worth of the first, second … wish. As many as the longest list, down to 1, unless said otherwise. */
  points: z.array(worth).min(1).optional(),
})

/** Students, their wishes and the sections that they are to be assigned to. JSON-serialisable. */
export type SectionsProblem = z.infer<typeof sectionsProblemSchema>
export type Section = SectionsProblem['sections'][number]
export type Student = SectionsProblem['students'][number]

/**
 * Checks a problem at the door: its form, and that every id in it is known.
 *
 * @throws ProblemError that tells every issue with its student, section or staff
 */
export function readSectionsProblem(input: unknown): SectionsProblem {
  const parsed = sectionsProblemSchema.safeParse(input)
  if (!parsed.success) throw new ProblemError(formIssues(parsed.error.issues, input))
  const issues = [...checkTwice(parsed.data), ...checkNames(parsed.data), ...checkSections(parsed.data)]
  if (issues.length > 0) throw new ProblemError(issues)
  return parsed.data
}

function checkTwice({ sections, students, staff = [] }: SectionsProblem): Issue[] {
  return Object.entries({ sections, students, staff }).flatMap(([list, entries]) =>
    twice(entries.map(({ id }) => id)).map((id): Issue => {
      return { place: `${list}["${id}"]`, code: 'id.twice', message: `The id '${id}' stands twice.`, values: { id } }
    }),
  )
}

function checkNames({ sections, students, staff = [], friends = [] }: SectionsProblem): Issue[] {
  const sectionIds = new Set(sections.map(({ id }) => id))
  const studentIds = new Set(students.map(({ id }) => id))
  const sets = new Set(sections.map(({ set = '' }) => set))
  return [
    ...students.flatMap((student): Issue[] => {
      const place = `students["${student.id}"]`
      const listed = [student.forbidden ?? [], [student.locked ?? []].flat()]
      const message = 'A student has wishes or ratings, not both.'
      return [
        ...(student.wishes && student.ratings ? [{ place, code: 'contradiction', message } as const] : []),
        ...unknown(`${place}.wishes`, 'section', (student.wishes ?? []).flat(), sectionIds),
        ...unknown(`${place}.ratings`, 'section', Object.keys(student.ratings ?? {}), sectionIds),
        ...unknown(`${place}.forbidden`, 'section', listed[0]!, sectionIds),
        ...unknown(`${place}.locked`, 'section', listed[1]!, sectionIds),
        ...unknown(`${place}.sets`, 'set of sections', student.sets ?? [], sets),
      ]
    }),
    ...staff.flatMap(({ id, sections: own = [] }) => unknown(`staff["${id}"].sections`, 'section', own, sectionIds)),
    ...friends.flatMap((circle, i) => unknown(`friends[${i}]`, 'student', circle, studentIds)),
  ]
}

/** Names that are not known, or stand twice in the list. */
function unknown(place: string, kind: string, names: readonly string[], known: ReadonlySet<string>): Issue[] {
  const strange = names.filter((name) => !known.has(name))
  return [
    ...strange.map((name): Issue => {
      return { place, code: 'id.unknown', message: `There is no ${kind} '${name}'.`, values: { id: name } }
    }),
    ...twice(names).map((name): Issue => {
      return { place, code: 'id.twice', message: `The ${kind} '${name}' stands twice.`, values: { id: name } }
    }),
  ]
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => seen.has(name) || !seen.add(name))
}

function checkSections({ sections, staff }: SectionsProblem): Issue[] {
  return sections.flatMap((section): Issue[] => {
    const place = `sections["${section.id}"]`
    const { minimum = 0, capacity } = section
    const sizes = `The section needs ${minimum} students and has ${capacity} places.`
    return [
      ...(minimum > capacity ? [{ place: `${place}.minimum`, code: 'section.sizes', message: sizes } as const] : []),
      ...(section.staff && !staff
        ? [
            {
              place: `${place}.staff`,
              code: 'contradiction',
              message: 'It needs staff; "staff" lists nobody.',
            } as const,
          ]
        : []),
    ]
  })
}
