import type { Day } from '#app/platform/clock.ts'
import type { Question } from './question.ts'
import type { Hours, Week } from './week.ts'

/** What the students of a cohort are asked. */
export interface Questionnaire {
  cohortId: string
  questions: readonly Question[]
  week: Week
  /** Hours in which the cohort is taught. */
  taught: Hours
  /** Null while students do not see it. */
  openedAt: Date | null
  /** The last day on which answers count for the first groups. */
  closesOn: Day | null
  remindedAt: Date | null
  version: number
}

export const askingRefusals = [
  'groups.asking.noQuestions',
  'groups.asking.noOptions',
  'groups.asking.badOptions',
  'groups.asking.noReason',
  'groups.asking.longReason',
  'groups.asking.badWeek',
  'groups.asking.badDay',
  'groups.asking.notOpen',
  'groups.asking.isOpen',
  'groups.asking.remindedToday',
  'groups.asking.everyoneAnswered',
  'groups.asking.changedSince',
  'groups.asking.dayPast',
  'groups.asking.dayLate',
  'groups.asking.termOver',
] as const
export type AskingRefusal = (typeof askingRefusals)[number]

/** What is wrong with one answer; the others are kept. */
export const answerProblems = [
  'groups.answer.unknownPerson',
  'groups.answer.several',
  'groups.answer.oneself',
  'groups.answer.both',
  'groups.answer.tooMany',
  'groups.answer.long',
  'groups.answer.bad',
] as const
export type AnswerProblem = (typeof answerProblems)[number]
