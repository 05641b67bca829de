import { createHash } from 'node:crypto'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'

/**
 * What makes two deliveries the same mail: Message-ID and sender, and whether the sender is verified, so that nobody
 * can keep a mail out by sending another with its id first; without an id, all that a person would see. Servers on the
 * way change the rest.
 *
 * @returns SHA-256, 32 bytes
 */
export function mailIdentity(mail: IncomingMail): Buffer {
  const { messageId, from, to, date, subject, text, attachments, authentication } = mail
  const hash = createHash('sha256')
  const sender = [from?.address.toLowerCase() ?? '', authentication.isSenderVerified]
  if (messageId) hash.update(JSON.stringify(['id', messageId, sender]))
  else {
    const addresses = to.map(({ address }) => address)
    hash.update(JSON.stringify(['content', sender, addresses, date, subject, text, attachments.length]))
    for (const { name, bytes } of attachments) hash.update(JSON.stringify([name, bytes.length])).update(bytes)
  }
  return hash.digest()
}
