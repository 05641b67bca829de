import { z } from 'zod'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import { formIssues } from '../problem/form-issue.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'
import { type CheckedProblem, type Participant, type Problem, participantSchema } from '../problem/problem.ts'
import type { FormedGroup } from '../solution.ts'
import { withoutPeople } from './forget.ts'
import { replan } from './replan.ts'

const ids = z.array(z.string()).default([])

/** What has happened since groups were published. */
export const changesSchema = z.strictObject({
  leave: ids.describe('Who has left for good.'),
  ill: ids.describe('Who is away for a time: their seat is kept.'),
  join: z.array(participantSchema).default([]).describe('Who is new.'),
  swap: z
    .array(z.tuple([z.string(), z.string()]))
    .default([])
    .describe('Two who have agreed to change places.'),
})
export type Changes = z.input<typeof changesSchema>

/** A problem after its changes. */
export interface Changed {
  /** With its groups by name; `group` of each participant is where they are at home: nowhere, if it is left out. */
  readonly problem: CheckedProblem
  /** How many people leave, fall ill, join, or change places with somebody of another group. */
  readonly changes: number
  /** The groups of those who had one before the changes. */
  readonly before: ReadonlyMap<string, string>
  /** Groups that are given up, as there are too few people for them. */
  readonly dissolved: readonly string[]
}

/**
 * Applies changes to a problem and its groups. Groups stay as they are; where the plan asks for fewer, the smallest are
 * given up, and where it asks for more, new ones are added.
 *
 * @throws ProblemError when the problem cannot be used, or groups or changes name what is not there
 */
export function applyChanges(input: Problem, groups: readonly FormedGroup[], said: Changes): Changed {
  const parsed = changesSchema.safeParse(said)
  if (!parsed.success) throw new ProblemError(formIssues(parsed.error.issues, said))
  const { leave, ill, join, swap } = parsed.data
  const formation = readProblem(input)
  refuseUnknown(formation, groups, parsed.data)
  const { problem } = formation
  const home = homes(groups, swap)
  const away = new Set([...leave, ...ill])
  const within = 'within' in problem.groups ? problem.groups.within : undefined
  const joining = join.map((one) => (within ? { ...one, section: String(one.attributes[within]) } : one))
  const participants = [...problem.participants.filter(({ id }) => !away.has(id)), ...joining]
  // The plan has seats for those who are ill too: else their group would be given up.
  const absent = problem.participants.filter(({ id }) => ill.includes(id))
  const planned = replan(formation, [...participants, ...absent], home, ill)
  const open = new Set(planned.map(({ id }) => id))
  const changed = participants.map(({ group: _, ...one }): Participant => {
    const group = home.get(one.id)
    return group !== undefined && open.has(group) ? { ...one, group } : { ...one, locked: false }
  })
  const before = homes(groups, [])
  const swapping = new Set(swap.flat().filter((id) => home.get(id) !== before.get(id)))
  return {
    problem: withoutPeople({ ...problem, participants: changed, groups: { named: planned } }, away),
    before,
    changes: away.size + join.length + swapping.size,
    dissolved: formation.cohort.groups.filter(({ id }) => !open.has(id)).map(({ id }) => id),
  }
}

/** Group of each person who has one, swaps made. */
function homes(groups: readonly FormedGroup[], swaps: readonly (readonly [string, string])[]): Map<string, string> {
  const home = new Map(groups.flatMap(({ id, participants }) => participants.map((person) => [person, id] as const)))
  for (const [one, other] of swaps) {
    const group = home.get(one)
    const there = home.get(other)
    if (group === undefined || there === undefined) continue
    home.set(one, there)
    home.set(other, group)
  }
  return home
}

function refuseUnknown({ cohort }: Formation, groups: readonly FormedGroup[], changes: z.output<typeof changesSchema>) {
  const issues: Issue[] = []
  const unknown = (place: string, id: string) =>
    issues.push({ place, code: 'id.unknown', message: `There is no participant '${id}'.`, values: { id } })
  for (const field of ['leave', 'ill'] as const) {
    for (const id of changes[field]) if (!cohort.personById.has(id)) unknown(`changes.${field}`, id)
  }
  for (const id of changes.swap.flat()) if (!cohort.personById.has(id)) unknown('changes.swap', id)
  issues.push(...contradictions(changes), ...placedTwice(groups))
  for (const { id } of changes.join) {
    if (!cohort.personById.has(id)) continue
    const message = `'${id}' is a participant already.`
    issues.push({ place: `changes.join["${id}"]`, code: 'id.twice', message, values: { id } })
  }
  for (const { id, participants } of groups) {
    if (!cohort.groupById.has(id)) {
      const message = `There is no group '${id}'.`
      issues.push({ place: `groups["${id}"]`, code: 'group.unknown', message, values: { group: id } })
    }
    for (const person of participants) if (!cohort.personById.has(person)) unknown(`groups["${id}"]`, person)
  }
  if (issues.length > 0) throw new ProblemError(issues)
}

/** Nobody can be away twice, nor change places when away, nor with themselves. */
function contradictions({ leave, ill, swap }: z.output<typeof changesSchema>): Issue[] {
  const issues: Issue[] = []
  const away = new Set<string>()
  const refuse = (place: string, id: string, message: string) =>
    issues.push({ place, code: 'contradiction', message, values: { id } })
  for (const [field, ids] of Object.entries({ leave, ill })) {
    for (const id of ids) {
      if (away.has(id)) refuse(`changes.${field}`, id, `'${id}' is away already.`)
      away.add(id)
    }
  }
  for (const [one, other] of swap) {
    if (one === other) refuse('changes.swap', one, `'${one}' cannot change places with themselves.`)
    for (const id of new Set([one, other])) if (away.has(id)) refuse('changes.swap', id, `'${id}' is away.`)
  }
  return issues
}

function placedTwice(groups: readonly FormedGroup[]): Issue[] {
  const groupOf = new Map<string, string>()
  const seen = new Set<string>()
  return groups.flatMap(({ id: group, participants }): Issue[] => {
    const place = `groups["${group}"]`
    const again = seen.has(group)
    seen.add(group)
    if (again) return [{ place, code: 'id.twice', message: `The id '${group}' stands twice.`, values: { id: group } }]
    return participants.flatMap((id): Issue[] => {
      const before = groupOf.get(id)
      groupOf.set(id, group)
      if (before === undefined) return []
      const message = `Already placed in group '${before}'.`
      return [{ place: `${place}.participants["${id}"]`, code: 'id.twice', message, values: { id } }]
    })
  })
}
