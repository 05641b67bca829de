import type { Viewer } from '#app/features/organisation/viewer.ts'
import { canEdit, type KeptBy } from '../service.policy.ts'

/** The unit that answers for the service reviews what is answered on its page. */
export const canSeeAnswer = (viewer: Viewer, service: KeptBy) => canEdit(viewer, service)

/**
 * Publishing, declining. Two pairs of eyes: who proposed it does not approve it, unless no one else could.
 *
 * @param answer.otherKeepers how many others than who proposed it keep the catalogue of the accountable unit
 */
export const canReviewAnswer = (
  viewer: Viewer,
  service: KeptBy,
  answer: { proposedBy: string | null; otherKeepers: number },
) => canEdit(viewer, service) && (viewer.personId !== answer.proposedBy || answer.otherKeepers === 0)
