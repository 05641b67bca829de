import type { MailPost } from '#app/features/cases/mail-out/mail-room.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { type RateLimit, waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { type Receipt, type Received, sendEmergencyAlone, sendReceipt } from './send-receipt.server.ts'

const DAY_SECONDS = 24 * 60 * 60
/** To one address, so that two machines never go on, and nobody fills another's mailbox in their name. */
const aDay: RateLimit = { form: 'mail-receipt', uses: 3, windowSeconds: DAY_SECONDS }
/** Counted apart: whoever is in danger gets help, however much they have asked before. */
const aDayInDanger: RateLimit = { form: 'mail-receipt-danger', uses: 3, windowSeconds: DAY_SECONDS }

/**
 * Answers a mail that became a case, or that tells of danger in one: by a machine, so only where a machine may (RFC
 * 3834), a few times a day, and to nobody whose own domain says that they did not write it, but for danger. What is
 * called by a sender who is not verified is not repeated: the words may be another's. Of a restricted case no mail says
 * anything, but whoever is in danger in it is told whom to call.
 */
export async function acknowledgeMail(
  tx: Tx,
  post: MailPost,
  { mayBeAnsweredByMachine, authentication, from }: IncomingMail,
  found: Received & { restricted: boolean },
  receipt: Receipt,
) {
  const { isSenderVerified, dmarc } = authentication
  if ((found.restricted && !found.isDanger) || !mayBeAnsweredByMachine || (dmarc === 'fail' && !found.isDanger)) return
  const limit = found.isDanger ? aDayInDanger : aDay
  const address = (found.askerEmail ?? from?.address ?? '').toLowerCase()
  if ((await waitSeconds(tx, limit, address, post.realNow)) > 0) return
  if (found.restricted) await sendEmergencyAlone(tx, post, found)
  else await sendReceipt(tx, post, found, { ...receipt, about: isSenderVerified ? receipt.about : null })
}
