import type { FormationSettings } from './settings.ts'

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
  const all = sizes.reduce((sum, [, people]) => sum + people, 0)
  let next = 1
  return sizes.flatMap(([division, people]) => {
    const count = 'count' in wanted ? shareOf(wanted.count, people, all) : countFor(people, wanted)
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

const shareOf = (count: number, people: number, all: number) => Math.max(1, Math.round((count * people) / all))
