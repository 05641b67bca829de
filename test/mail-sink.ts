import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export interface ArrivedMail {
  to: string[]
  raw: string
}

/** A mail server that takes everything and delivers nothing. */
export interface MailSink {
  url: string
  /** In the order in which they came. */
  mails: readonly ArrivedMail[]
  /** How many different mails came, and how many of them once too often. */
  count(): { mails: number; twice: number }
  /** Waits for the first mail to an address that fits, among those that no earlier call gave. */
  next(to: string, fits?: RegExp): Promise<ArrivedMail>
  close(): Promise<void>
}

const LONGEST_WAIT_MS = 30_000

/** @param refuses addresses that it takes nothing for, for good */
export async function openMailSink(refuses = /$^/): Promise<MailSink> {
  const mails: ArrivedMail[] = []
  const given = new Set<ArrivedMail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _, callback) => {
      const refusal = Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 })
      callback(refuses.test(address) ? refusal : null)
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        callback()
      })
    },
  })
  // A worker that is killed breaks its connection.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    count: () => {
      const copies = Map.groupBy(mails, ({ raw }) => headerOf(raw, 'Message-ID'))
      return { mails: copies.size, twice: mails.length - copies.size }
    },
    next: async (to, fits = /^/) => {
      for (let waitedMs = 0; waitedMs < LONGEST_WAIT_MS; waitedMs += 100) {
        const found = mails.find((mail) => !given.has(mail) && mail.to.includes(to) && fits.test(mail.raw))
        if (found) {
          given.add(found)
          return found
        }
        await sleep(100)
      }
      const seen = mails.map((mail) => `${mail.to.join(', ')}: ${headerOf(mail.raw, 'Subject')}`)
      throw new Error(`No mail to ${to} that fits ${fits}; there were:\n${seen.join('\n')}`)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A header's value, its folded lines joined; empty when it is not there. */
export const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(raw)?.[1]
    ?.replace(/\r?\n[ \t]+/g, ' ')
    .trim() ?? ''
