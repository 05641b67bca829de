import type { Meeting } from '../proposal/draft.ts'

/** A published group. */
export interface StudyGroup {
  id: string
  number: number
  name: string
  meeting: Meeting
  members: readonly GroupMember[]
}

export interface GroupMember {
  /** Of `cohort_student`. */
  id: string
  name: string
}
