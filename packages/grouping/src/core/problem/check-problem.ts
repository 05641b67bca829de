import type { z } from 'zod'
import { checkCriterion } from '../criteria/catalogue.ts'
import { Cohort } from '../model/cohort.ts'
import { planGroups } from '../model/group-plan.ts'
import type { AttributeDefinition, AttributeValue } from './attributes.ts'
import { checkExtent, checkNumbers } from './check-limits.ts'
import { checkPlaces } from './check-places.ts'
import { formIssues } from './form-issue.ts'
import { type Issue, ProblemError } from './issue.ts'
import { type CheckedProblem, namedPlanSchema, problemSchema } from './problem.ts'

/** A problem that can be solved: its form, its names and its numbers are in order. */
export interface Formation {
  readonly problem: CheckedProblem
  readonly cohort: Cohort
}

/**
 * Reads a problem at the door.
 *
 * @param input what should be a `Problem`; anything at all
 * @throws ProblemError that tells every issue with its place, when it cannot be used
 */
export function readProblem(input: unknown): Formation {
  const parsed = problemSchema.safeParse(input)
  refuse(namesThatAreDropped(input))
  if (!parsed.success) throw new ProblemError(formIssues(withNamedPlan(parsed.error.issues, input), input))
  const problem = parsed.data
  // Each step needs what the one before it has found in order.
  refuse([...checkIds(problem), ...checkValues(problem)])
  refuse([...checkWithin(problem), ...checkNumbers(problem)])
  bindToSections(problem)
  const cohort = new Cohort(problem, planGroups(problem))
  refuse([...checkPlaces(problem, cohort), ...checkExtent(problem, cohort)])
  refuse(problem.criteria.flatMap((criterion) => checkCriterion(criterion, cohort)))
  return { problem, cohort }
}

/** Zod leaves this one name out of every record, and whoever wrote it would not be told. */
function namesThatAreDropped(input: unknown): Issue[] {
  const { attributes, participants, groups } = (input ?? {}) as Record<string, unknown>
  const named = (groups as { named?: unknown } | null | undefined)?.named
  const holders = [participants, named].flatMap((list, index) =>
    (Array.isArray(list) ? list : []).map((one, at) => ({
      place: `${['participants', 'groups.named'][index]}[${typeof one?.id === 'string' ? JSON.stringify(one.id) : at}].attributes`,
      names: one?.attributes,
    })),
  )
  return [{ place: 'attributes', names: attributes }, ...holders].flatMap(({ place, names }): Issue[] => {
    if (typeof names !== 'object' || names === null || !Object.hasOwn(names, '__proto__')) return []
    return [{ place: `${place}.__proto__`, code: 'form', message: 'No attribute can have this name.' }]
  })
}

/** Zod takes named groups with a fault for a plan by size with a field too many: here they are read as what they are. */
function withNamedPlan(issues: readonly z.core.$ZodIssue[], input: unknown): readonly z.core.$ZodIssue[] {
  const groups = (input as { groups?: unknown } | null | undefined)?.groups
  if (typeof groups !== 'object' || groups === null || !Object.hasOwn(groups, 'named')) return issues
  const own = namedPlanSchema.safeParse(groups).error?.issues ?? []
  return [
    ...issues.filter(({ path }) => path[0] !== 'groups'),
    ...own.map((issue) => ({ ...issue, path: ['groups', ...issue.path] })),
  ]
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new ProblemError(issues)
}

function checkIds({ participants, groups, criteria }: CheckedProblem): Issue[] {
  const lists = { participants, criteria, 'groups.named': 'named' in groups ? groups.named : [] }
  return Object.entries(lists).flatMap(([list, entries]) => {
    const seen = new Set<string>()
    return entries.flatMap(({ id }): Issue[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ place: `${list}["${id}"]`, code: 'id.twice', message: `The id '${id}' stands twice.`, values: { id } }]
    })
  })
}

function checkValues({ attributes, participants, groups }: CheckedProblem): Issue[] {
  const ids = new Set(participants.map(({ id }) => id))
  const named = 'named' in groups ? groups.named : []
  const holders = [
    ...participants.map((one) => ({ place: `participants["${one.id}"]`, attributes: one.attributes })),
    ...named.map((one) => ({ place: `groups.named["${one.id}"]`, attributes: one.attributes })),
  ]
  return holders.flatMap((holder) =>
    Object.entries(holder.attributes).flatMap(([name, value]): Issue[] => {
      const place = `${holder.place}.attributes.${name}`
      const definition = Object.hasOwn(attributes, name) ? attributes[name] : undefined
      if (!definition) {
        const message = `There is no attribute '${name}' under "attributes".`
        return [{ place, code: 'attribute.unknown', message, values: { attribute: name } }]
      }
      const message = value === null ? null : faultOfValue(value, definition, ids)
      return message ? [{ place, code: 'attribute.value', message, values: { attribute: name } }] : []
    }),
  )
}

/** Why a value does not belong to an attribute, or null when it does. */
function faultOfValue(
  value: NonNullable<AttributeValue>,
  definition: AttributeDefinition,
  ids: ReadonlySet<string>,
): string | null {
  switch (definition.type) {
    case 'numeric':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'It must be a number.'
    case 'ordinal':
      return typeof value === 'string' && definition.levels.includes(value)
        ? null
        : `It must be one of ${definition.levels.join(', ')}.`
    case 'categorical':
      return typeof value === 'string' ? null : 'It must be a text.'
    case 'several':
      return Array.isArray(value) ? null : 'It must be a list of texts.'
    case 'ids': {
      if (!Array.isArray(value)) return 'It must be a list of ids.'
      const unknown = value.find((id) => !ids.has(id))
      return unknown === undefined ? null : `There is no participant '${unknown}'.`
    }
    case 'availability': {
      const slots = definition.days * definition.slotsPerDay
      const fits = typeof value === 'string' && value.length === slots && /^[01]*$/.test(value)
      return fits ? null : `It must be ${slots} characters, each 0 or 1.`
    }
  }
}

function checkWithin({ attributes, participants, groups }: CheckedProblem): Issue[] {
  const within = 'within' in groups ? groups.within : undefined
  if (within === undefined) return []
  const place = 'groups.within'
  if (!Object.hasOwn(attributes, within) || attributes[within]!.type !== 'categorical') {
    const message = `'${within}' must be a categorical attribute.`
    return [{ place, code: 'attribute.type', message, values: { attribute: within } }]
  }
  return participants.flatMap((one): Issue[] => {
    const value = one.attributes[within]
    if (typeof value === 'string') {
      if (one.section === undefined || one.section === value) return []
      const message = `Bound to section '${one.section}', and groups are formed within '${value}'.`
      return [{ place: `participants["${one.id}"].section`, code: 'section.other', message }]
    }
    const message = `Groups are formed within '${within}', and it is missing.`
    return [{ place: `participants["${one.id}"].attributes.${within}`, code: 'attribute.value', message }]
  })
}

/** Groups that are formed within an attribute's values: each person is bound to the section of their own value. */
function bindToSections({ groups, participants }: CheckedProblem): void {
  const within = 'within' in groups ? groups.within : undefined
  if (within === undefined) return
  for (const participant of participants) participant.section = participant.attributes[within] as string
}
