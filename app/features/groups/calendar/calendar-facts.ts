import type { Day } from '#app/platform/clock.ts'
import type { Meeting } from '../proposal/draft.ts'

/** What a person's calendar is made of. */
export interface CalendarFacts {
  groups: readonly CalendarGroup[]
  /** What the groups have planned, from today. */
  planned: readonly PlannedMeeting[]
  cohorts: readonly CalendarCohort[]
}

interface Term {
  startsOn: Day
  endsOn: Day
}

/** A group that the person is in, or follows as a learning assistant. */
export interface CalendarGroup extends Term {
  id: string
  number: number
  name: string
  meeting: Meeting
  cohort: string
  part: 'member' | 'assistant'
  /** From when on. */
  since: Date
}

export interface PlannedMeeting {
  id: string
  groupId: string
  onDay: Day
  /** `14:00:00`, local time; null where it was not told. */
  startsAt: string | null
  place: string
}

/** A cohort that the person coordinates. */
export interface CalendarCohort extends Term {
  id: string
  name: string
  /** The last day for answers; null where nothing is asked, or without an end. */
  closesOn: Day | null
  /** When groups were first published; null before. */
  publishedAt: Date | null
}
