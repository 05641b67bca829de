import { type Asker, isAsker } from '../asking/asker.ts'
import { askerReads, canReadMessage, type MessageAudience } from '../case.policy.ts'
import type { Case } from '../case.ts'

/** Who may read a message may open its files: the asker those of the conversation, the desk as far as it reads. */
export const canOpenAttachment = (asker: Asker, found: Case, message: MessageAudience) =>
  (isAsker(asker, found) && askerReads(message)) || canReadMessage(asker.viewer, found, message)
