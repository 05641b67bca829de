import { createHash } from 'node:crypto'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'

/**
 * What makes two deliveries the same mail: Message-ID and sender, because some senders give all their mails one id;
 * without an id, all that a person would see. Servers on the way change the rest.
 *
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function mailIdentity({ messageId, from, to, date, subject, text, attachments }: IncomingMail): string {
  const hash = createHash('sha256')
  const sender = from?.address.toLowerCase() ?? ''
  if (messageId) hash.update(JSON.stringify(['id', messageId, sender]))
  else {
    const addresses = to.map(({ address }) => address)
    hash.update(JSON.stringify(['content', sender, addresses, date, subject, text, attachments.length]))
    for (const { name, bytes } of attachments) hash.update(JSON.stringify([name, bytes.length])).update(bytes)
  }
  return `sha256:${hash.digest('hex')}`
}
