import type { FormationSettings } from '../forming/settings.ts'

/** The smallest and largest group that the settings ask for. */
export function sizeRange({ groups }: FormationSettings, people: number): { min: number; max: number } {
  if ('min' in groups) return groups
  return { min: Math.floor(people / groups.count), max: Math.ceil(people / groups.count) }
}
