import type { Case } from '../case.ts'

/** What a unit without Samspel is to a case. */
export type UnitStanding = 'offered' | 'handling' | 'asked'

/**
 * What whoever holds a unit's key may do with its case: answer an offer, answer the asker, or answer a question; null
 * when the unit is nothing to it any more. A key opens nothing of a restricted case.
 */
export function standingOf(key: { unitId: string }, found: Case): UnitStanding | null {
  if (found.restricted) return null
  if (found.offeredTo === key.unitId) return 'offered'
  if (found.handlingUnitId === key.unitId) return 'handling'
  return found.contributingUnitIds.includes(key.unitId) ? 'asked' : null
}
