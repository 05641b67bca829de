import type { Case } from '../case.ts'

export const LONGEST_NOTE = 2_000

export type HandoverRefusal =
  | 'handover.notFound'
  | 'handover.notYours'
  | 'handover.closed'
  | 'handover.alreadyOffered'
  | 'handover.sameUnit'
  | 'handover.unitNotThere'
  | 'handover.independent'
  | 'handover.nobodyThere'
  | 'handover.noNamedRoles'
  | 'handover.reasonMissing'
  | 'handover.noteTooLong'
  | 'handover.answered'
  | 'handover.tooLateToReturn'

/** The unit that a case is to be offered to, as the rule sees it. */
export interface Receiver {
  unitId: string
  /** Whether it lives today. */
  lives: boolean
  /** Independent bodies are referred to, never given a case. */
  independent: boolean
  usesSamspel: boolean
  /** Whether somebody could answer: handlers of its own, or an address where it does not use Samspel. */
  canAnswer: boolean
  /** Whether somebody is named for personal matters there. */
  hasNamedRoles: boolean
}

/** Why a case cannot be offered to a unit, or null when it can. */
export function refusalToOffer(found: Case, to: Receiver | undefined): HandoverRefusal | null {
  if (found.state === 'closed') return 'handover.closed'
  if (found.offeredTo !== null) return 'handover.alreadyOffered'
  if (!to?.lives) return 'handover.unitNotThere'
  if (to.unitId === found.handlingUnitId) return 'handover.sameUnit'
  if (to.independent) return 'handover.independent'
  if (!to.canAnswer) return 'handover.nobodyThere'
  // What is a person's own matter goes by no e-mail, and to nobody who was not named for it.
  return found.restricted && (!to.hasNamedRoles || !to.usesSamspel) ? 'handover.noNamedRoles' : null
}

export const refusalOfNote = (note: string) => (note.length > LONGEST_NOTE ? ('handover.noteTooLong' as const) : null)

export function refusalOfReason(reason: string) {
  if (reason.trim() === '') return 'handover.reasonMissing' as const
  return refusalOfNote(reason)
}
