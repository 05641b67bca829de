import type { Viewer } from '#app/features/organisation/viewer.ts'
import { asks, canDeleteAsAsker } from '../case.policy.ts'
import type { Case } from '../case.ts'

/** Who comes to the asker's own page: somebody who is signed in, or who holds the key from a mail. */
export interface Asker {
  viewer: Viewer
  /** The case that a key in the address opens; null without one. */
  keyCaseId: string | null
}

/** Whether it is the asker: the policy `asks`, or the key that was mailed to the address that asked. */
export const isAsker = ({ viewer, keyCaseId }: Asker, found: Case) => asks(viewer, found) || keyCaseId === found.id

/** Having it deleted: who asked, alone, by sign-in or by that key. */
export const canDeleteOwn = ({ viewer, keyCaseId }: Asker, found: Case) =>
  canDeleteAsAsker(viewer, found) || keyCaseId === found.id

/** Whether it helped, and thanks, can be said once somebody has answered. */
export const isAnswered = ({ firstAnsweredAt }: Pick<Case, 'firstAnsweredAt'>) => firstAnsweredAt !== null
