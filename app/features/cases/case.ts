import type { Language } from '#app/platform/texts/languages.ts'

export const caseStates = ['new', 'open', 'waiting', 'closed'] as const
/** `new`: nobody has answered yet. `waiting`: for the asker; the clock stands still. */
export type CaseState = (typeof caseStates)[number]

export const closings = ['answered', 'withdrawn', 'merged', 'referred', 'unneeded'] as const
export type ClosedAs = (typeof closings)[number]

export const caseTypes = ['question', 'teaching', 'personal'] as const
export type CaseType = (typeof caseTypes)[number]

export type CaseChannel = 'web' | 'email' | 'phone' | 'desk'

/** What rules and policies ask of a case: who has it, who had it, and who takes part. */
export interface Case {
  id: string
  reference: string
  type: CaseType
  subject: string
  language: Language
  state: CaseState
  closedAs: ClosedAs | null
  restricted: boolean
  isDanger: boolean
  dangerSeenAt: Date | null
  askerPersonId: string | null
  askerEmail: string | null
  askerName: string | null
  askerUnitId: string | null
  handlingUnitId: string
  handlerId: string | null
  askedAt: Date
  firstAnsweredAt: Date | null
  dueAt: Date | null
  pausedSince: Date | null
  closedAt: Date | null
  version: number
  /** People of the asking unit who follow it. */
  followerIds: readonly string[]
  /** The unit that it is offered to now. */
  offeredTo: string | null
  /** Units asked into a part of it, that have not left. */
  contributingUnitIds: readonly string[]
  /** Units that are told of it and do nothing. */
  informedUnitIds: readonly string[]
  /** Units that have had it and handed it over. */
  formerUnitIds: readonly string[]
}

export const REOPEN_WITHIN_DAYS = 30
export const LONGEST_SUBJECT = 200
export const LONGEST_MESSAGE = 20_000

export type CaseRefusal =
  | 'cases.notFound'
  | 'cases.notYours'
  | 'cases.closed'
  | 'cases.notClosed'
  | 'cases.tooLateToReopen'
  | 'cases.bodyMissing'
  | 'cases.bodyTooLong'
  | 'cases.subjectMissing'
  | 'cases.subjectTooLong'
  | 'cases.changedMeanwhile'
  | 'cases.handlerNotInUnit'

/** Why a text cannot be sent, or null when it can. */
export function refusalOfBody(body: string): 'cases.bodyMissing' | 'cases.bodyTooLong' | null {
  if (body.trim() === '') return 'cases.bodyMissing'
  return body.length > LONGEST_MESSAGE ? 'cases.bodyTooLong' : null
}

export function refusalOfSubject(subject: string): 'cases.subjectMissing' | 'cases.subjectTooLong' | null {
  if (subject.trim() === '') return 'cases.subjectMissing'
  return subject.length > LONGEST_SUBJECT ? 'cases.subjectTooLong' : null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Why the asker cannot open a closed case again, or null when they can. */
export function refusalToReopen(
  { state, closedAs, closedAt }: Pick<Case, 'state' | 'closedAs' | 'closedAt'>,
  now: Date,
) {
  if (state !== 'closed' || closedAt === null) return 'cases.notClosed' as const
  if (closedAs === 'merged') return 'cases.closed' as const
  return now.getTime() - closedAt.getTime() > REOPEN_WITHIN_DAYS * DAY_MS ? ('cases.tooLateToReopen' as const) : null
}
