import type { Meeting } from '../proposal/draft.ts'

/** A published group. */
export interface StudyGroup {
  id: string
  number: number
  /** Its number, where it has no name of its own. */
  name: string
  meeting: Meeting
  members: readonly GroupMember[]
}

export interface GroupMember {
  /** Of `cohort_student`. */
  id: string
  name: string
}

/** What a group is called: by its own name or, when that is its number, as that. */
export const ownNameOf = ({ number, name }: Pick<StudyGroup, 'number' | 'name'>) =>
  name === String(number) ? '' : name
