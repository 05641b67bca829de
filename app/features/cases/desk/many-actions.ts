import type { CaseRefusal } from '../case.ts'

export const manyActions = ['take', 'answered', 'unneeded', 'seen'] as const
export type ManyAction = (typeof manyActions)[number]

/** What became of one of many. */
export interface OneOfMany {
  caseId: string
  reference: string
  refusal: CaseRefusal | null
}
