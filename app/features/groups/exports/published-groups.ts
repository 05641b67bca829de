import type { Meeting } from '../proposal/draft.ts'

/** Groups as they leave Samspel: who is in them, by the names that other systems know them by. */
export interface PublishedGroups {
  cohort: string
  groups: readonly PublishedGroup[]
}

export interface PublishedGroup {
  number: number
  /** As it is called, in the reader's language where it has no name of its own. */
  title: string
  meeting: Meeting
  members: readonly PublishedMember[]
  /** The learning assistant who follows it; null for nobody. */
  assistant: string | null
}

export interface PublishedMember {
  name: string
  /** What the roster called the student by: user name or student number. */
  key: string
  email: string | null
}

/** A code that is the same each time: letters and digits alone, as systems want it. */
export const codeOf = ({ number }: PublishedGroup) => `G${String(number).padStart(3, '0')}`

/**
 * Titles that are told apart by systems that know a group by its name alone: two groups of one name would there become
 * one, and a name of digits is taken for a number of theirs.
 */
export function titlesApart(groups: readonly PublishedGroup[]): Map<PublishedGroup, string> {
  const nameOf = ({ title }: PublishedGroup) => title.trim().toLowerCase()
  const uses = new Map<string, number>()
  for (const group of groups) uses.set(nameOf(group), (uses.get(nameOf(group)) ?? 0) + 1)
  return new Map(
    groups.map((group) => {
      const isApart = uses.get(nameOf(group)) === 1 && !/^\d+$/.test(nameOf(group))
      return [group, isApart ? group.title : `${group.title} (${codeOf(group)})`]
    }),
  )
}
