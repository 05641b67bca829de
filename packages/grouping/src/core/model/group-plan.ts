import type { AttributeValue } from '../problem/attributes.ts'
import type { CheckedProblem, GroupPlan } from '../problem/problem.ts'

/** A group that people will be placed in. */
export interface PlannedGroup {
  readonly id: string
  readonly min: number
  readonly max: number
  readonly section?: string
  readonly attributes: Readonly<Record<string, AttributeValue>>
}

type PlanBySize = Exclude<GroupPlan, { named: unknown }>

/**
 * The groups that a plan asks for; how many and how large follows from the number of people when it is not named. No
 * group has room for more people than there are: a plan may say "any number" with a number as large as it likes.
 */
export function planGroups(problem: CheckedProblem): PlannedGroup[] {
  const people = problem.participants.length
  return groupsOf(problem).map((group) =>
    // Sizes that are out of order, or need more people than there are, are left for the door to tell of.
    group.min > people || group.min > group.max ? group : { ...group, max: Math.min(group.max, people) },
  )
}

function groupsOf(problem: CheckedProblem): PlannedGroup[] {
  const plan = problem.groups
  if ('named' in plan) {
    return plan.named.map(({ id, min, max, section, attributes }) => ({
      id,
      min,
      max,
      attributes,
      ...(section !== undefined && { section }),
    }))
  }
  if (plan.within === undefined) {
    return sizesFor(problem.participants.length, plan).map((size, index) => ({
      id: String(index + 1),
      ...size,
      attributes: {},
    }))
  }
  return planWithin(problem, plan, plan.within)
}

/** Groups within each value of an attribute; ids are the value and a number. */
function planWithin(problem: CheckedProblem, plan: PlanBySize, attribute: string): PlannedGroup[] {
  const countByValue = new Map<string, number>()
  for (const { attributes } of problem.participants) {
    const value = String(attributes[attribute])
    countByValue.set(value, (countByValue.get(value) ?? 0) + 1)
  }
  return [...countByValue].flatMap(([section, people]) =>
    sizesFor(people, plan).map((size, index) => ({
      id: `${section} ${index + 1}`,
      ...size,
      section,
      attributes: { [attribute]: section },
    })),
  )
}

/**
 * Bounds of the size of each group for a number of people.
 *
 * A number and no size: as even as can be. A size: as many groups as keep the mean size nearest to it. A range: as
 * many groups as keep the mean size nearest to its middle, and within it where that is possible.
 */
export function sizesFor(people: number, { size, count }: PlanBySize): { min: number; max: number }[] {
  if (typeof size === 'object') {
    const groups = count ?? countForRange(people, size)
    return Array.from({ length: groups }, () => ({ min: size.min, max: size.max }))
  }
  const groups = count ?? Math.max(1, Math.round(people / size!))
  const even = { min: Math.floor(people / groups), max: Math.ceil(people / groups) }
  if (size === undefined || count === undefined) return Array.from({ length: groups }, () => even)
  return Array.from({ length: groups }, () => ({ min: Math.min(size, even.min), max: Math.max(size, even.max) }))
}

function countForRange(people: number, { min, max }: { min: number; max: number }): number {
  const least = Math.ceil(people / max)
  const most = min > 0 ? Math.floor(people / min) : people
  const nearest = Math.round(people / ((min + max) / 2))
  return Math.max(1, least, Math.min(nearest, most))
}
