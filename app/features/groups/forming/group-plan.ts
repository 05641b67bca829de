import { type FormationSettings, SMALLEST_GROUP } from './settings.ts'

export interface PlannedGroup {
  id: string
  min: number
  max: number
  /** The division that it is formed in; null where there is none. */
  division: string | null
}

/** How many people there are in a division; one alone, called null, where groups are formed across all. */
export type DivisionSize = readonly [division: string | null, people: number]

/**
 * The groups that so many people make. Where no number of groups gives sizes within what was asked, sizes are as near
 * to it as even groups can be.
 */
export function planGroups(sizes: readonly DivisionSize[], wanted: FormationSettings['groups']): PlannedGroup[] {
  const counts =
    'count' in wanted ? shareGroups(wanted.count, sizes) : sizes.map(([, people]) => countFor(people, wanted))
  let next = 1
  return sizes.flatMap(([division, people], index) => {
    const count = counts[index]!
    const [floor, ceil] = [Math.floor(people / count), Math.ceil(people / count)]
    const fits = 'min' in wanted && wanted.min <= floor && ceil <= wanted.max
    const { min, max } = fits ? wanted : { min: floor, max: ceil }
    return Array.from({ length: count }, () => ({ id: `g${next++}`, min, max, division }))
  })
}

/** Whether so many people can be in groups of these sizes at all. */
export const canBeDivided = (people: number, { min, max }: { min: number; max: number }) =>
  Math.ceil(people / max) <= Math.floor(people / min)

/** The number of groups whose mean size is nearest to the middle of what was asked; such as fit, if any do. */
function countFor(people: number, { min, max }: { min: number; max: number }) {
  const middle = Math.max(1, Math.round(people / ((min + max) / 2)))
  if (!canBeDivided(people, { min, max })) return middle
  return Math.min(Math.max(middle, Math.ceil(people / max)), Math.floor(people / min))
}

/**
 * So many groups, shared by divisions: the next one goes where groups are largest. Each division has at least one, and
 * none has more than its people can fill; so there may be more or fewer in all.
 */
function shareGroups(count: number, sizes: readonly DivisionSize[]): number[] {
  const counts = sizes.map(() => 1)
  for (let left = count - counts.length; left > 0; left--) {
    let next = -1
    let largest = 0
    for (const [index, [, people]] of sizes.entries()) {
      const size = people / counts[index]!
      if (people < SMALLEST_GROUP * (counts[index]! + 1) || size <= largest) continue
      next = index
      largest = size
    }
    if (next === -1) break
    counts[next]!++
  }
  return counts
}
