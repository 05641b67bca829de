import { createTransport } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll } from 'vitest'
import { createLog } from '#app/platform/log.ts'
import { type MailHouse, receiveMail } from '#app/use-cases/receive-mail.server.ts'
import { openMailReceiver } from '../server/mail-receiver.ts'
import { headerOf, openMailSink } from './mail-sink.ts'

/** The mail server whose word counts in tests. */
export const AUTHSERV = 'mx.uni.example'

let number = 0

export interface SentMail {
  from: string
  to: string
  subject?: string
  /** Lines of the body, with `\r\n`. */
  text?: string
  /** In place of the type of plain text. */
  headers?: string[]
  id?: string
  dmarc?: string
}

/** A mail as our own mail server would deliver it. */
function rawMail({ from, to, subject = 'Hei', text = 'Hei', ...more }: SentMail) {
  const id = more.id ?? `<mail-${++number}@uni.example>`
  const raw = [
    `Authentication-Results: ${AUTHSERV}; dmarc=${more.dmarc ?? 'pass'} header.from=${from.replace(/^.*@/, '').replace('>', '')}`,
    `Received: from out.uni.example by ${AUTHSERV}; Wed, 1 Sep 2021 12:00:00 +0200`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Wed, 1 Sep 2021 12:00:00 +0200',
    `Message-ID: ${id}`,
    ...(more.headers ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    text,
    '',
  ].join('\r\n')
  return { id, raw }
}

/** The installation's own receiver on the loopback, and the way to it; closed with the test file. */
export async function openTestReceiver(house: MailHouse) {
  const { port, close } = await openMailReceiver({
    host: '127.0.0.1',
    port: 0,
    mailDomain: house.settings.mailDomain,
    log: createLog('silent'),
    take: (raw, envelope) => receiveMail(house, raw, envelope),
  })
  const transport = createTransport({ host: '127.0.0.1', port })
  afterAll(async () => {
    transport.close()
    await close()
  })
  return {
    port,
    /** Sends it by SMTP, and gives what became of it. */
    deliver: async (sent: SentMail) => {
      const { id, raw } = rawMail(sent)
      await transport.sendMail({ envelope: { from: sent.from, to: [sent.to] }, raw })
      const entry = await house.db
        .selectFrom('incomingMail')
        .select(['outcome', 'caseId', 'caseMessageId'])
        // Of what became part of no case the id is not kept: then it is the last.
        .where(({ or, eb }) => or([eb('messageId', '=', id), eb('messageId', 'is', null)]))
        .orderBy('messageId')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      return { ...entry, id }
    },
  }
}

export interface Post extends Email {
  header: (name: string) => string | undefined
}

/** Everybody else's mail server, on the loopback; nobody has an address there that begins with `gone`. */
export async function openWorldMailServer() {
  const sink = await openMailSink(/^gone/)
  afterAll(sink.close)
  return {
    url: sink.url,
    /** What came to an address, the oldest first. */
    box: (address: string): Promise<Post[]> =>
      Promise.all(
        sink.mails
          .filter(({ to }) => to.includes(address))
          .map(async ({ raw }) => {
            const header = (name: string) => headerOf(raw, name) || undefined
            return { ...(await PostalMime.parse(raw)), header }
          }),
      ),
  }
}

/** The headers and body of a mail with files, each given by its name and content in base64. */
export const withFiles = (text: string, files: readonly [name: string, base64: string][]) => ({
  headers: ['Content-Type: multipart/mixed; boundary=X'],
  text: [
    `--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    ...files.map(
      ([name, base64]) =>
        `--X\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
    ),
    '--X--',
  ].join('\r\n'),
})
/** Of text whose characters are bytes. */
export const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
