import { z } from 'zod'

/** What groups are formed by, in the words of those who form them; problem-of-cohort.ts makes criteria of it. */
export const ruleKeys = [
  'sharedHours',
  'language',
  'campus',
  'ambition',
  'working',
  'place',
  'topics',
  'skills',
  'roles',
  'leader',
  'programmesMixed',
  'programmesAlike',
  'notAloneFromProgramme',
  'sharedCourses',
  'company',
  'apart',
  'newPeople',
  'genderNotAlone',
  'gradesBalanced',
] as const
export type RuleKey = (typeof ruleKeys)[number]

/** How much a rule counts; `must` is a requirement. */
export const importances = ['some', 'much', 'most', 'must'] as const
export type Importance = (typeof importances)[number]

/** Groups are formed within each value of one of these: nobody is in a group with somebody of another. */
export const divisions = ['campus', 'programme', 'section'] as const
export type Division = (typeof divisions)[number]

export const SMALLEST_GROUP = 2
export const LARGEST_GROUP = 40
export const MOST_ALTERNATIVES = 3
export const MOST_SECONDS = 60
export const MOST_GROUPS = 2000
export const MOST_HOURS_AT_LEAST = 20
export const MOST_HOURS_ENOUGH = 40

const size = z.int().min(SMALLEST_GROUP).max(LARGEST_GROUP)

export const settingsSchema = z.strictObject({
  /** From `min` to `max` people in each group; or so many groups, as even as can be. */
  groups: z.union([
    z.strictObject({ min: size, max: size }).refine(({ min, max }) => min <= max),
    z.strictObject({ count: z.int().min(1).max(MOST_GROUPS) }),
  ]),
  within: z.enum(divisions).nullable(),
  /** Rules that count; the others do not. */
  rules: z.partialRecord(z.enum(ruleKeys), z.enum(importances)),
  /** Of `sharedHours`: the fewest in a requirement, and how many are enough. */
  hours: z.strictObject({
    atLeast: z.int().min(1).max(MOST_HOURS_AT_LEAST),
    enough: z.int().min(1).max(MOST_HOURS_ENOUGH),
  }),
  /** Each found by a search of its own. */
  alternatives: z.int().min(1).max(MOST_ALTERNATIVES),
  /** Processor seconds of each search. */
  seconds: z.int().min(1).max(MOST_SECONDS),
})
export type FormationSettings = z.infer<typeof settingsSchema>
