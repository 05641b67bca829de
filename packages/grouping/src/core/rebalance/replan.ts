import { type PlannedGroup, sizesFor } from '../model/group-plan.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { NamedGroup, Participant } from '../problem/problem.ts'

/**
 * Groups after people have come and gone, by name. Those that were named one by one stay. Of those that follow from a
 * size or a number, each section keeps as many as it needs: those with people who are locked stay, then the fullest, and
 * new ones are empty. Seats of those who are ill are kept free.
 *
 * @param participants those who are ill too
 */
export function replan(
  { problem, cohort }: Formation,
  participants: readonly Participant[],
  home: ReadonlyMap<string, string>,
  ill: readonly string[],
): NamedGroup[] {
  const plan = problem.groups
  const groups = 'named' in plan ? cohort.groups : bySection().flatMap(([section, people]) => planned(section, people))
  const seats = countBy(ill.flatMap((id) => home.get(id) ?? []))
  return groups.map(({ id, min, max, section, attributes }) => ({
    id,
    min: Math.max(0, min - (seats.get(id) ?? 0)),
    max: Math.max(1, max - (seats.get(id) ?? 0)),
    attributes: { ...attributes },
    ...(section !== undefined && { section }),
  }))

  /** Sections of groups that are formed within an attribute; else one, without a name. */
  function bySection(): (readonly [string | undefined, readonly Participant[]])[] {
    const within = 'within' in plan ? plan.within : undefined
    if (within === undefined) return [[undefined, participants]]
    const sections = new Map<string, Participant[]>()
    for (const one of participants) {
      const section = String(one.attributes[within])
      sections.set(section, [...(sections.get(section) ?? []), one])
    }
    return [...sections]
  }

  function planned(section: string | undefined, people: readonly Participant[]): PlannedGroup[] {
    if ('named' in plan) return []
    const filled = countBy(people.flatMap(({ id }) => home.get(id) ?? []))
    const sizes = sizesFor(people.length, plan)
    const old = cohort.groups.filter((group) => group.section === section)
    const locked = new Set(people.flatMap((one) => (one.locked ? (home.get(one.id) ?? []) : [])))
    const rank = ({ id }: PlannedGroup) => (locked.has(id) ? cohort.size : 0) + (filled.get(id) ?? 0)
    const fullest = [...old].sort((one, other) => rank(other) - rank(one))
    const staying = new Set(fullest.slice(0, sizes.length))
    const ids = old.filter((group) => staying.has(group)).map(({ id }) => id)
    const prefix = section === undefined ? '' : `${section} `
    for (let number = 1; ids.length < sizes.length; number++) {
      if (!cohort.groupById.has(`${prefix}${number}`)) ids.push(`${prefix}${number}`)
    }
    const within = plan.within
    const attributes = section !== undefined && within !== undefined ? { [within]: section } : {}
    return ids.map((id, index) => ({
      id,
      ...sizes[index]!,
      attributes,
      ...(section !== undefined && { section }),
    }))
  }
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
