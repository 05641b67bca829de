import type { RuleWorth } from './rule-worth.ts'
import {
  divisions,
  type FormationSettings,
  importances,
  LARGEST_GROUP,
  MOST_ALTERNATIVES,
  MOST_GROUPS,
  MOST_HOURS_AT_LEAST,
  MOST_HOURS_ENOUGH,
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

/** The smallest and largest whole number that each field takes. */
export const ranges = {
  min: [SMALLEST_GROUP, LARGEST_GROUP],
  max: [SMALLEST_GROUP, LARGEST_GROUP],
  count: [1, MOST_GROUPS],
  atLeast: [1, MOST_HOURS_AT_LEAST],
  enough: [1, MOST_HOURS_ENOUGH],
  alternatives: [1, MOST_ALTERNATIVES],
  seconds: [1, MOST_SECONDS],
} as const satisfies Record<string, readonly [number, number]>
export type NumberField = keyof typeof ranges

/** The form as text, by the names of its fields. */
export type FormValues = Readonly<Record<string, string>>

/** What is wrong with a field: it is no whole number within its range, or the largest is less than the smallest. */
export type WrongFields = Partial<Record<NumberField, 'range' | 'order'>>

/** The settings as they were filled in, or what is wrong with them. */
export function readSettingsForm(values: FormValues): { settings: FormationSettings } | { wrong: WrongFields } {
  const bySize = values.sizeBy !== 'count'
  const asked: NumberField[] = [...(bySize ? (['min', 'max'] as const) : (['count'] as const)), ...always]
  const numbers = Object.fromEntries(asked.map((field) => [field, numberIn(field, values[field])]))
  const wrong: WrongFields = Object.fromEntries(
    asked.filter((field) => numbers[field] === null).map((field) => [field, 'range']),
  )
  const number = (field: NumberField) => numbers[field]!
  if (bySize && !wrong.min && !wrong.max && number('max') < number('min')) wrong.max = 'order'
  if (Object.keys(wrong).length > 0) return { wrong }
  const rules = Object.fromEntries(
    ruleKeys.flatMap((rule) => {
      const importance = importances.find((one) => one === values[`rule.${rule}`])
      return importance ? [[rule, importance]] : []
    }),
  )
  return {
    settings: settingsSchema.parse({
      groups: bySize ? { min: number('min'), max: number('max') } : { count: number('count') },
      within: divisions.find((division) => division === values.within) ?? null,
      rules,
      hours: { atLeast: number('atLeast'), enough: number('enough') },
      alternatives: number('alternatives'),
      seconds: number('seconds'),
    }),
  }
}

const always = ['atLeast', 'enough', 'alternatives', 'seconds'] as const

function numberIn(field: NumberField, text = ''): number | null {
  const [least, most] = ranges[field]
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

/** The form that would give these settings. What is not chosen is ready with an ordinary size. */
export function valuesOfSettings({
  groups,
  within,
  rules,
  hours,
  alternatives,
  seconds,
}: FormationSettings): FormValues {
  const bySize = 'min' in groups
  return {
    sizeBy: bySize ? 'size' : 'count',
    min: String(bySize ? groups.min : 4),
    max: String(bySize ? groups.max : 6),
    count: bySize ? '' : String(groups.count),
    within: within ?? '',
    atLeast: String(hours.atLeast),
    enough: String(hours.enough),
    alternatives: String(alternatives),
    seconds: String(seconds),
    ...Object.fromEntries(Object.entries(rules).map(([rule, importance]) => [`rule.${rule}`, importance])),
  }
}

/** The rules of a worth that are worth a line: those that concern somebody, the worst first. */
export const worstFirst = (rules: readonly RuleWorth[]) =>
  [...rules].sort((one, other) => other.broken - one.broken || (one.score ?? 2) - (other.score ?? 2))
