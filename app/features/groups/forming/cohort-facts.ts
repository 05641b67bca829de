import type { Answers } from '../asking/answer.ts'
import type { Question } from '../asking/question.ts'
import type { Hours, Week } from '../asking/week.ts'

/** What groups of a cohort can be formed by, and nothing that tells who anybody is. */
export interface CohortFacts {
  /** Everyone who has not left, in the order of their ids. */
  students: readonly StudentFacts[]
  questions: readonly Question[]
  week: Week
  /** Hours in which the cohort is taught: nobody is free in them. */
  taught: Hours
  /** Groups as they were published before, the oldest first; ids of students who are still here. */
  pastRounds: readonly (readonly (readonly string[])[])[]
}

export interface StudentFacts {
  id: string
  /** What the roster told. */
  qualities: Readonly<Partial<Record<'programme' | 'campus' | 'section', string>>>
  answers: Answers
  /** Courses of the same term in which the student is, this one left out; by cohort. */
  courses: readonly string[]
  /** The student's published group. */
  group: string | null
}
