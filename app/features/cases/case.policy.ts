import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Case } from './case.ts'

/** What a viewer's units are to a case, the closest first: of several, the closest counts. */
export type DeskRelation = 'handling' | 'contributing' | 'offered' | 'former' | 'informed' | 'none'

/** Whether the viewer handles cases in a unit at all. */
export const handlesCasesIn = (viewer: Viewer, unitId: string | null) =>
  viewer.hasRoleIn('case_handler', unitId) || viewer.hasRoleIn('restricted_case_handler', unitId)

/** Personal matters are for those who were named in that very unit: a role in a unit above is not enough. */
const handlesRestrictedIn = (viewer: Viewer, unitId: string) =>
  viewer.memberships.some((membership) => membership.role === 'restricted_case_handler' && membership.unitId === unitId)

/** The units for which the viewer handles cases; empty for most people. */
export const unitsHandledBy = (viewer: Viewer): string[] => [
  ...new Set(
    viewer.memberships
      .filter(({ role }) => role === 'case_handler' || role === 'restricted_case_handler')
      .flatMap(({ unitIds }) => [...unitIds]),
  ),
]

/** Whether there is any unit for which the viewer handles cases. */
export const handlesCasesSomewhere = (viewer: Viewer) => unitsHandledBy(viewer).length > 0

/** Those of `unitsHandledBy` in which the viewer reads restricted cases. */
export const restrictedUnitsOf = (viewer: Viewer): string[] => [
  ...new Set(viewer.memberships.filter(({ role }) => role === 'restricted_case_handler').map(({ unitId }) => unitId)),
]

/**
 * What the viewer is to a case on the desk. Of a restricted case only the handling unit's named roles are anything; the
 * unit that it is offered to must answer the offer, and sees the offer alone.
 */
export function deskRelation(viewer: Viewer, found: Case): DeskRelation {
  if (found.restricted) {
    if (handlesRestrictedIn(viewer, found.handlingUnitId)) return 'handling'
    return found.offeredTo !== null && handlesRestrictedIn(viewer, found.offeredTo) ? 'offered' : 'none'
  }
  const handles = (unitId: string | null) => handlesCasesIn(viewer, unitId)
  if (handles(found.handlingUnitId)) return 'handling'
  if (found.contributingUnitIds.some(handles)) return 'contributing'
  if (handles(found.offeredTo)) return 'offered'
  if (found.formerUnitIds.some(handles)) return 'former'
  if (found.informedUnitIds.some(handles)) return 'informed'
  return 'none'
}

/** Whether the viewer asked, or follows it for the unit that asked: of a restricted case, who asked alone. */
export const asks = (viewer: Viewer, found: Case) =>
  viewer.personId !== null &&
  (found.askerPersonId === viewer.personId ||
    (!found.restricted &&
      (found.followerIds.includes(viewer.personId) ||
        (found.askerUnitId !== null && handlesCasesIn(viewer, found.askerUnitId)))))

/** The case page on the desk. Of a restricted case that is offered, only the offer. */
export const canReadOnDesk = (viewer: Viewer, found: Case) => {
  const relation = deskRelation(viewer, found)
  return relation !== 'none' && !(found.restricted && relation === 'offered')
}

/** The offer and its note: what a unit must see to answer. */
export const canSeeOffer = (viewer: Viewer, found: Case) =>
  canReadOnDesk(viewer, found) || deskRelation(viewer, found) === 'offered'

/** Answering the asker, closing, assigning, tasks, offers, invitations, merging: the handling unit's alone. */
export const canHandle = (viewer: Viewer, found: Case) => deskRelation(viewer, found) === 'handling'

/** Marking a case as a person's own matter, or taking the mark away: those named for such in the handling unit. */
export const canRestrict = (viewer: Viewer, found: Case) => handlesRestrictedIn(viewer, found.handlingUnitId)

/**
 * Saying that a sign of acute danger has been seen: who answers for the case, or for danger. It is then no longer at the
 * top of anybody's inbox, so it is not for everyone who reads along.
 *
 * @param frontDeskId the front desk; null where there is none
 */
export const canMarkDangerSeen = (viewer: Viewer, found: Case, frontDeskId: string | null) =>
  canHandle(viewer, found) || (canReadOnDesk(viewer, found) && handlesCasesIn(viewer, frontDeskId))

/** Writing to the others who work on it. */
export const canContribute = (viewer: Viewer, found: Case) => {
  const relation = deskRelation(viewer, found)
  return relation === 'handling' || relation === 'contributing'
}

/** Accepting or declining: the unit that is asked, itself. */
export const canAnswerOffer = (viewer: Viewer, found: Case) =>
  found.offeredTo !== null &&
  (found.restricted ? handlesRestrictedIn(viewer, found.offeredTo) : handlesCasesIn(viewer, found.offeredTo))

/** A message as the policy sees it. */
export interface MessageAudience {
  kind: 'asker' | 'reply' | 'note' | 'unit'
  confidential: boolean
  unitId: string | null
  /** Units that a hand-over showed it to. */
  shownTo: readonly string[]
}

/** Who may read the case may read its messages, but for confidential notes: their own unit, and units shown them. */
export function canReadMessage(viewer: Viewer, found: Case, message: MessageAudience) {
  if (!canReadOnDesk(viewer, found)) return false
  if (!message.confidential) return true
  const reads = (unitId: string | null) =>
    unitId !== null && (found.restricted ? handlesRestrictedIn(viewer, unitId) : handlesCasesIn(viewer, unitId))
  return reads(message.unitId) || message.shownTo.some(reads)
}

/** The asker reads what was said to and by them; nothing that units wrote to each other. */
export const askerReads = ({ kind }: Pick<MessageAudience, 'kind'>) => kind === 'asker' || kind === 'reply'

/** Having a case deleted: who asked, alone; those who follow it for a unit read it, and no more. */
export const canDeleteAsAsker = (viewer: Viewer, found: Case) =>
  viewer.personId !== null && found.askerPersonId === viewer.personId

/** How long cases are kept holds for the whole institution. */
export const canChangeCaseTypes = (viewer: Viewer, institutionId: string | null) =>
  viewer.hasRoleIn('administrator', institutionId)

/** Titles in the public journal, and copies for disclosure: the unit that has the case answers for what is shown. */
export const canDisclose = (viewer: Viewer, found: Case) => canHandle(viewer, found)

/** A copy may hold notes that were left behind when the case went on: it is for the unit that made it, while it has it. */
export const canOpenDisclosure = (viewer: Viewer, found: Case, madeByUnitId: string) =>
  canDisclose(viewer, found) && handlesCasesIn(viewer, madeByUnitId)

/** Making what was answered an answer for all. Never of what is a person's own matter, or of somebody in danger. */
export const canMakePublic = (viewer: Viewer, found: Case) =>
  canHandle(viewer, found) && !found.restricted && !found.isDanger
