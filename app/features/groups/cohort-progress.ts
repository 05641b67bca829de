import type { FormationState } from './forming/formation.ts'

/** How far a cohort has come from a roster to groups. */
export interface CohortProgress {
  students: number
  /** Whether the students have been asked. */
  isAsked: boolean
  answered: number
  /** Of the newest formation. */
  formation: FormationState | null
  hasDraft: boolean
  /** Groups that are published and go on. */
  groups: number
  placed: number
  /** Wishes for the coordinator to decide. */
  waiting: number
}

export const cohortSteps = ['roster', 'questions', 'forming', 'draft', 'groups'] as const
export type CohortStep = (typeof cohortSteps)[number]

/** Where a coordinator goes on; null when nothing waits. */
export function nextStep(progress: CohortProgress): CohortStep | null {
  const { students, isAsked, formation, hasDraft, groups, placed, waiting } = progress
  if (students === 0) return 'roster'
  if (hasDraft) return 'draft'
  if (formation === 'waiting' || formation === 'running') return 'forming'
  if (groups > 0) return waiting > 0 || placed < students ? 'groups' : null
  return isAsked || formation !== null ? 'forming' : 'questions'
}

/** Whether a step needs nothing more for now. */
export function isStepDone(step: CohortStep, { students, isAsked, hasDraft, groups }: CohortProgress): boolean {
  switch (step) {
    case 'roster':
      return students > 0
    case 'questions':
      return isAsked
    case 'forming':
      return hasDraft || groups > 0
    case 'draft':
      return groups > 0 && !hasDraft
    case 'groups':
      return groups > 0
  }
}
