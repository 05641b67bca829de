import { z } from 'zod'
import type { RuleWorth } from './rule-worth.ts'
import {
  divisions,
  type FormationSettings,
  importances,
  LARGEST_GROUP,
  MOST_ALTERNATIVES,
  MOST_SECONDS,
  type RuleKey,
  ruleKeys,
  SMALLEST_GROUP,
  settingsSchema,
} from './settings.ts'

/** Rules in the parts of the form; every rule stands in one. */
export const ruleParts: readonly { part: 'ofStudents' | 'ofMix' | 'ofPrivate'; rules: readonly RuleKey[] }[] = [
  { part: 'ofStudents', rules: ['sharedHours', 'language', 'campus', 'ambition', 'working', 'place', 'topics'] },
  {
    part: 'ofMix',
    rules: [
      'skills',
      'roles',
      'leader',
      'programmesMixed',
      'programmesAlike',
      'notAloneFromProgramme',
      'sharedCourses',
      'newPeople',
    ],
  },
  { part: 'ofPrivate', rules: ['company', 'apart', 'genderNotAlone', 'gradesBalanced'] },
]

const whole = z.coerce.number().int()
const fields = z.object({
  sizeBy: z.enum(['size', 'count']),
  min: whole.catch(SMALLEST_GROUP),
  max: whole.catch(LARGEST_GROUP),
  count: whole.catch(1),
  within: z.union([z.literal('').transform(() => null), z.enum(divisions)]),
  atLeast: whole,
  enough: whole,
  alternatives: whole.max(MOST_ALTERNATIVES),
  seconds: whole.max(MOST_SECONDS),
})

/** The settings as they were filled in; null when some field cannot be used. */
export function readSettingsForm(values: Readonly<Record<string, string>>): FormationSettings | null {
  const read = fields.safeParse(values)
  if (!read.success) return null
  const { sizeBy, min, max, count, atLeast, enough, ...rest } = read.data
  const rules = Object.fromEntries(
    ruleKeys.flatMap((rule) => {
      const importance = importances.find((one) => one === values[`rule.${rule}`])
      return importance ? [[rule, importance]] : []
    }),
  )
  const settings = settingsSchema.safeParse({
    within: rest.within,
    alternatives: rest.alternatives,
    seconds: rest.seconds,
    groups: sizeBy === 'size' ? { min, max } : { count },
    hours: { atLeast, enough },
    rules,
  })
  return settings.success ? settings.data : null
}

/** The rules of a worth that are worth a line: those that concern somebody, the worst first. */
export const worstFirst = (rules: readonly RuleWorth[]) =>
  [...rules].sort((one, other) => other.broken - one.broken || (one.score ?? 2) - (other.score ?? 2))
