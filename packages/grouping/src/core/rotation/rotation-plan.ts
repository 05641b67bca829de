import { z } from 'zod'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'

const count = (most: number) => z.int().min(1).max(most)
const person = z.int().min(0)

/** More persons than this need more memory than the table of their meetings may take. */
const mostPersons = 5000

const planSchema = z.strictObject({
  groups: count(mostPersons),
  size: count(mostPersons).optional(),
  persons: count(mostPersons).optional(),
  weeks: count(1000),
  past: z.array(z.array(person)).optional(),
  absent: z.array(z.strictObject({ person, weeks: z.array(z.int().min(0)).min(1) })).optional(),
  apart: z.array(z.tuple([person, person])).optional(),
})

/**
 * What to rotate: `{groups: 8, size: 4, weeks: 10}` in the simple case. Persons and weeks are numbered from 0. Give
 * `size` when every group has as many, or `persons` when sizes may differ by one.
 */
export interface RotationPlan {
  /** Number of groups in each week; fewer when fewer persons than groups are there. */
  readonly groups: number
  /** Persons in each group. */
  readonly size?: number | undefined
  /** Persons in all. The sizes of a week's groups then differ by at most one. */
  readonly persons?: number | undefined
  readonly weeks: number
  /** Groups of persons who have met before: meeting again is a repeated meeting. */
  readonly past?: readonly (readonly number[])[] | undefined
  /** Who is not there, and in which weeks. */
  readonly absent?: readonly { readonly person: number; readonly weeks: readonly number[] }[] | undefined
  /** Pairs who are never to be in one group. */
  readonly apart?: readonly (readonly [number, number])[] | undefined
}

/** A plan of which everything is known to fit together. */
export interface CheckedPlan {
  readonly groups: number
  readonly persons: number
  readonly weeks: number
  readonly past: readonly (readonly number[])[]
  readonly apart: readonly (readonly [number, number])[]
  /** Of each week, who is there, in ascending order. */
  readonly present: readonly (readonly number[])[]
}

/** Checks a plan that may come from anywhere. @throws ProblemError that names every place at fault */
export function checkRotationPlan(input: unknown): CheckedPlan {
  const parsed = planSchema.safeParse(input)
  if (!parsed.success) throw new ProblemError(formIssues(parsed.error.issues, input))
  const plan: RotationPlan = parsed.data
  const persons = plan.persons ?? plan.groups * (plan.size ?? 0)
  const issues = [...issuesOfCounts(plan, persons), ...issuesOfPersons(plan, persons)]
  if (issues.length > 0) throw new ProblemError(issues)
  const absentIn = Array.from({ length: plan.weeks }, () => new Set<number>())
  for (const { person, weeks } of plan.absent ?? []) for (const week of weeks) absentIn[week]!.add(person)
  const everyone = Array.from({ length: persons }, (_, person) => person)
  return {
    groups: plan.groups,
    persons,
    weeks: plan.weeks,
    past: plan.past ?? [],
    apart: plan.apart ?? [],
    present: absentIn.map((absent) => everyone.filter((person) => !absent.has(person))),
  }
}

function issuesOfCounts(plan: RotationPlan, persons: number): Issue[] {
  const { groups, size } = plan
  const issue = (place: string, message: string): Issue[] => [{ place, code: 'group.sizes', message }]
  if (size === undefined && plan.persons === undefined) return issue('size', 'give size or persons')
  if (size !== undefined && plan.persons !== undefined && plan.persons !== groups * size) {
    return issue('persons', `${groups} groups of ${size} are ${groups * size} persons, not ${persons}`)
  }
  if (persons > mostPersons) return issue('size', `${groups} groups of ${size} are more than ${mostPersons} persons`)
  if (persons < groups) return issue('persons', `${persons} persons do not fill ${groups} groups`)
  return []
}

function issuesOfPersons(plan: RotationPlan, persons: number): Issue[] {
  const issues: Issue[] = []
  const need = (isRight: boolean, place: string, code: Issue['code'], message: string) => {
    if (!isRight) issues.push({ place, code, message })
  }
  const needPerson = (person: number, place: string) =>
    need(person < persons, place, 'id.unknown', `there is no person ${person}; the last is ${persons - 1}`)
  for (const [i, group] of (plan.past ?? []).entries()) {
    for (const [j, person] of group.entries()) {
      needPerson(person, `past[${i}][${j}]`)
      need(group.indexOf(person) === j, `past[${i}][${j}]`, 'id.twice', `person ${person} stands twice`)
    }
  }
  for (const [i, { person, weeks }] of (plan.absent ?? []).entries()) {
    needPerson(person, `absent[${i}].person`)
    for (const [j, week] of weeks.entries()) {
      const message = `there is no week ${week}; the last is ${plan.weeks - 1}`
      need(week < plan.weeks, `absent[${i}].weeks[${j}]`, 'id.unknown', message)
    }
  }
  for (const [i, pair] of (plan.apart ?? []).entries()) {
    for (const [j, person] of pair.entries()) needPerson(person, `apart[${i}][${j}]`)
    need(pair[0] !== pair[1], `apart[${i}]`, 'contradiction', `person ${pair[0]} cannot be apart from themselves`)
  }
  return issues
}

/** How many persons each group of a week has: as many groups as there are persons for, sizes differing by at most one. */
export function groupSizes(present: number, groups: number): number[] {
  const used = Math.min(present, groups)
  return Array.from({ length: used }, (_, group) => Math.floor(present / used) + (group < present % used ? 1 : 0))
}
