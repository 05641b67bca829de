import type { Case } from '../case.ts'
import type { Receiver } from '../handover/handover.ts'
import type { HandlingRefusal } from '../lock-handled-case.server.ts'

/** Consulted and informed units come with the service; invited ones are asked by the unit that has the case. */
export type ContributionPart = 'invited' | 'consulted' | 'informed'

const LONGEST_QUESTION = 2_000

export type ContributorRefusal =
  | HandlingRefusal
  | 'contributors.restricted'
  | 'contributors.unitNotThere'
  | 'contributors.handles'
  | 'contributors.alreadyIn'
  | 'contributors.independent'
  | 'contributors.nobodyThere'
  | 'contributors.questionMissing'
  | 'contributors.questionTooLong'
  | 'contributors.notIn'

/** Why a unit cannot be invited into a part of a case, or null when it can. Who is only informed, can be asked. */
export function refusalToInvite(found: Case, unit: Receiver | undefined): ContributorRefusal | null {
  if (found.state === 'closed') return 'cases.closed'
  if (found.restricted) return 'contributors.restricted'
  if (!unit?.lives) return 'contributors.unitNotThere'
  if (unit.unitId === found.handlingUnitId) return 'contributors.handles'
  if (found.contributingUnitIds.includes(unit.unitId)) return 'contributors.alreadyIn'
  if (unit.independent) return 'contributors.independent'
  return unit.canAnswer ? null : 'contributors.nobodyThere'
}

export function refusalOfQuestion(question: string) {
  if (question.trim() === '') return 'contributors.questionMissing' as const
  return question.trim().length > LONGEST_QUESTION ? ('contributors.questionTooLong' as const) : null
}
