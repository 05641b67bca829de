import type { Day } from '#app/platform/clock.ts'

export const cohortKinds = ['course', 'programme_year', 'class', 'lab_set'] as const
export type CohortKind = (typeof cohortKinds)[number]

/** Students who are organised together in a term, and what policies ask about them. */
export interface Cohort {
  id: string
  kind: CohortKind
  unitId: string
  name: string
  termId: string
  /** It is deleted after this day, with its students and groups. */
  keptUntil: Day
  coordinatorIds: readonly string[]
  /** Raised by each change of the roster. */
  version: number
}

export const cohortRefusals = [
  'groups.cohort.notYours',
  'groups.cohort.changedSince',
  'groups.cohort.noTerm',
  'groups.cohort.termOver',
  'groups.cohort.keptTooLong',
  'groups.cohort.keptTooShort',
  'groups.roster.notThere',
  'groups.roster.nobody',
] as const
export type CohortRefusal = (typeof cohortRefusals)[number]

export const LONGEST_COHORT_NAME = 120
/** Cohorts outlive the term by so many months at most. */
export const LONGEST_KEPT_MONTHS = 12
