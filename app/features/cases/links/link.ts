import type { Case } from '../case.ts'
import type { HandlingRefusal } from '../lock-handled-case.server.ts'

export type LinkRefusal =
  | HandlingRefusal
  | 'links.noSuchCase'
  | 'links.itself'
  | 'links.already'
  | 'links.notLinked'
  | 'links.otherAsker'
  | 'links.otherIsRestricted'
  | 'links.otherNotYours'
  | 'links.otherClosed'
  | 'links.openOffer'
  | 'links.noSuchMessage'
  | 'links.nothingChosen'
  | 'links.nothingLeft'
  | 'links.subjectMissing'
  | 'links.subjectTooLong'

type Asker = Pick<Case, 'askerPersonId' | 'askerEmail' | 'askerUnitId'>

/**
 * Whether two cases have the same asker: the same person, or the same address of somebody who is not signed in; and for
 * the same unit. A name is no proof.
 */
export function haveSameAsker(one: Asker, other: Asker): boolean {
  if (one.askerUnitId !== other.askerUnitId) return false
  if (one.askerPersonId !== null || other.askerPersonId !== null) return one.askerPersonId === other.askerPersonId
  return one.askerEmail !== null && one.askerEmail.toLowerCase() === other.askerEmail?.toLowerCase()
}

/**
 * Why a case cannot be merged into another, or null when it can. Of different askers, never: each would read what the
 * other has written. Linking them is what is meant then.
 */
export function refusalToMerge(merged: Case, survivor: Case): LinkRefusal | null {
  if (merged.id === survivor.id) return 'links.itself'
  if (merged.state === 'closed') return 'cases.closed'
  if (survivor.state === 'closed') return 'links.otherClosed'
  if (!haveSameAsker(merged, survivor)) return 'links.otherAsker'
  if (merged.restricted !== survivor.restricted) return 'links.otherIsRestricted'
  return merged.offeredTo === null ? null : 'links.openOffer'
}

interface SplitMessage {
  id: string
  kind: 'asker' | 'reply' | 'note' | 'unit'
}

/** Why the chosen messages cannot become a case of their own, or null: each of the two needs words of the asker. */
export function refusalToSplit(messages: readonly SplitMessage[], chosen: ReadonlySet<string>) {
  const asked = messages.filter(({ kind }) => kind === 'asker')
  const going = asked.filter(({ id }) => chosen.has(id)).length
  if (going === 0) return 'links.nothingChosen' as const
  return going === asked.length ? ('links.nothingLeft' as const) : null
}
