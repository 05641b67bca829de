import { z } from 'zod'
import type { Formation } from '../problem/check-problem.ts'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'
import type { Participant } from '../problem/problem.ts'
import type { FormedGroup } from '../solution.ts'
import type { Unit } from './judge.ts'

/** A group of the plan with those who are in it. */
export interface FilledGroup extends Unit {
  readonly section?: string
}

const formedSchema = z.object({ groups: z.array(z.object({ id: z.string(), participants: z.array(z.string()) })) })

/**
 * Reads who is in which group. A group of the plan that is not among `groups` is empty.
 *
 * @returns every group of the plan, in its order
 * @throws ProblemError that names every person or group that is not as the problem wants it
 */
export function readGroups({ problem, cohort }: Formation, groups: readonly FormedGroup[]): FilledGroup[] {
  const form = formedSchema.safeParse({ groups })
  if (!form.success) throw new ProblemError(formIssues(form.error.issues, { groups }))
  const known = new Map(problem.participants.map((one) => [one.id, one]))
  const plan = new Map(cohort.groups.map((group) => [group.id, group]))
  const groupOf = new Map<string, string>()
  const members = new Map(cohort.groups.map(({ id }) => [id, [] as Participant[]]))
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const { id, participants } of groups) {
    const place = `groups["${id}"]`
    if (!plan.has(id)) {
      issues.push({ place, code: 'group.unknown', message: `There is no group '${id}'.`, values: { group: id } })
      continue
    }
    if (seen.has(id)) issues.push({ place, code: 'id.twice', message: `The id '${id}' stands twice.`, values: { id } })
    seen.add(id)
    for (const one of participants) {
      const person = known.get(one)
      const before = groupOf.get(one)
      if (!person) {
        const message = `There is no participant '${one}'.`
        issues.push({ place: `${place}.participants`, code: 'id.unknown', message, values: { id: one } })
      } else if (before !== undefined) {
        const message = `Already placed in group '${before}'.`
        issues.push({ place: `${place}.participants["${one}"]`, code: 'id.twice', message, values: { id: one } })
      } else {
        groupOf.set(one, id)
        members.get(id)!.push(person)
      }
    }
  }
  const filled = cohort.groups.map((group) => ({ ...group, members: members.get(group.id)! }))
  issues.push(...problem.participants.flatMap((one) => placeIssues(one, groupOf, plan)), ...sizeIssues(filled))
  if (issues.length > 0) throw new ProblemError(issues)
  return filled
}

/** Whether a person is placed, and where their lock and section say. */
function placeIssues(
  { id, locked, group, section }: Participant,
  groupOf: ReadonlyMap<string, string>,
  plan: ReadonlyMap<string, { readonly section?: string }>,
): Issue[] {
  const place = `participants["${id}"]`
  const own = groupOf.get(id)
  if (own === undefined) return [{ place, code: 'person.unplaced', message: 'In no group.', values: { id } }]
  const issues: Issue[] = []
  if (locked && own !== group) {
    const message = `Locked to group '${group}', and placed in '${own}'.`
    issues.push({ place: `${place}.group`, code: 'group.locks', message, values: { group: own } })
  }
  if (section !== undefined && plan.get(own)!.section !== section) {
    const message = `Bound to section '${section}', and placed in group '${own}', which is not of it.`
    issues.push({ place: `${place}.section`, code: 'section.other', message, values: { section, group: own } })
  }
  return issues
}

function sizeIssues(groups: readonly { id: string; min: number; max: number; members: readonly unknown[] }[]): Issue[] {
  return groups.flatMap(({ id, min, max, members: { length: size } }): Issue[] => {
    if (size >= min && size <= max) return []
    const message = `It has ${size} people; the size must be from ${min} to ${max}.`
    return [{ place: `groups["${id}"]`, code: 'group.sizes', message, values: { size, min, max } }]
  })
}
