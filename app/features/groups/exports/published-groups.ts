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
}

export interface PublishedMember {
  name: string
  /** What the roster called the student by: user name or student number. */
  key: string
  email: string | null
}

/** A code that is the same each time: letters and digits alone, as systems want it. */
export const codeOf = ({ number }: PublishedGroup) => `G${String(number).padStart(3, '0')}`
