import type { MessageAudience } from '../case.policy.ts'
import type { Case } from '../case.ts'
import type { UnitMailKey } from './unit-mail-key.server.ts'

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

/** What of a conversation the unit is shown: what was asked, and when it is past an offer, what was answered. */
export const unitReads = (standing: UnitStanding, kind: MessageAudience['kind']) =>
  kind === 'asker' || (kind === 'reply' && standing !== 'offered')

/** Whoever is shown what was said may open its files, as long as the case is open. */
export function canOpenFileAsUnit(key: UnitMailKey, found: Case, { kind }: Pick<MessageAudience, 'kind'>): boolean {
  const standing = key.caseId === found.id && found.state !== 'closed' ? standingOf(key, found) : null
  return standing !== null && unitReads(standing, kind)
}
