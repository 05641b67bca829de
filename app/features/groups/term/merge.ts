import type { FormationSettings } from '../forming/settings.ts'

/** A group with how many are in it now, and the division that it was formed in. */
export interface SizedGroup {
  id: string
  size: number
  /** Groups of different divisions are not put together; null where there are none. */
  division: string | null
}

/** How large groups were meant to be. */
export interface PlannedSize {
  min: number
  max: number
}

/**
 * Groups that became too small, the smallest first, each with the one that it would fit into best: the smallest of its
 * division with room for all of it. Two that are both too small are put together before a whole one is disturbed. A
 * group is in one suggestion at most; one that fits nowhere stands with no suggestion.
 */
export function suggestMerges(
  groups: readonly SizedGroup[],
  planned: PlannedSize,
): { id: string; into: string | null }[] {
  const taken = new Set<string>()
  const bySize = groups.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1))
  return bySize.flatMap((small) => {
    if (small.size >= planned.min || taken.has(small.id)) return []
    const into = bySize.find(
      ({ id, size, division }) =>
        id !== small.id && !taken.has(id) && division === small.division && size + small.size <= planned.max,
    )
    taken.add(small.id)
    if (into) taken.add(into.id)
    return [{ id: small.id, into: into?.id ?? null }]
  })
}

/** How far from the size of the others a group may be, where no size was asked for. */
const [SMALLEST_SHARE, LARGEST_SHARE] = [0.6, 1.4]

/** How large groups were meant to be; where a number of groups was asked for, or nothing is kept, by their median. */
export function plannedSize(wanted: FormationSettings['groups'] | null, sizes: readonly number[]): PlannedSize {
  if (wanted && 'min' in wanted) return wanted
  const median = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  return { min: Math.ceil(median * SMALLEST_SHARE), max: Math.ceil(median * LARGEST_SHARE) }
}

/** What the rule asks of a group, and of the settings that groups were formed by. */
interface GroupFacts {
  id: string
  members: readonly { qualities: Partial<Record<string, string>> }[]
}

/** Groups that became too small, with the one that each would fit into; a group's division is what all of it share. */
export function findSmallGroups<Group extends GroupFacts>(
  groups: readonly Group[],
  formedBy: Pick<FormationSettings, 'groups' | 'within'> | null,
): { group: Group; into: Group | null }[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const within = formedBy?.within ?? null
  const sized = groups.map((group) => ({
    id: group.id,
    size: group.members.length,
    division: within && (group.members[0]?.qualities[within] ?? null),
  }))
  const planned = plannedSize(
    formedBy?.groups ?? null,
    sized.map(({ size }) => size),
  )
  return suggestMerges(sized, planned).map(({ id, into }) => ({
    group: byId.get(id)!,
    into: into === null ? null : byId.get(into)!,
  }))
}
