import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Log } from '#app/platform/log.ts'
import { cleanAddress, domainOf } from '#app/platform/mail/incoming/header-fields.ts'
import { LARGEST_MAIL_BYTES } from '#app/platform/mail/incoming/incoming-mail.ts'

const MOST_CONNECTIONS = 20
const MOST_RECIPIENTS = 20
const LONGEST_SILENCE_MS = 60_000
/** What is under way gets so long to its end when the receiver closes; who only listens is told at once. */
const LONGEST_ENDING_MS = 10_000
const GOODBYE_MS = 100

export interface Envelope {
  /** MAIL FROM; empty for a bounce. */
  from: string
  /** Ours, each once. */
  recipients: string[]
}

/** `later`: the sender's server is to try again. */
export type Receipt = 'taken' | 'refused' | 'later'

export interface MailReceiver {
  port: number
  /** Takes no new mail, and lets what is under way end. */
  close: () => Promise<void>
}

interface Reception {
  host: string
  port: number
  mailDomain: string
  log: Log
  /** Answers when what it did is committed. May be given the same mail again: an answer can be lost on its way. */
  take: (raw: Uint8Array, envelope: Envelope) => Promise<Receipt>
}

/**
 * A small SMTP server for our own mail server to deliver to. It answers 250 only when a mail is stored, so that no
 * acknowledged mail is lost; what comes twice is told apart by its identity. It is no server for the open Internet: it
 * checks no sender, which is what our own mail server does before it.
 *
 * @throws when it cannot listen
 */
export async function openMailReceiver({ host, port, mailDomain, log, take }: Reception): Promise<MailReceiver> {
  const underWay = new Set<Promise<void>>()
  let isClosing = false
  const server = new SMTPServer({
    name: mailDomain,
    banner: 'Samspel',
    size: LARGEST_MAIL_BYTES,
    maxClients: MOST_CONNECTIONS,
    socketTimeout: LONGEST_SILENCE_MS,
    closeTimeout: GOODBYE_MS,
    authOptional: true,
    // Plain text on the loopback, or on the network between two servers of ours.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: ({ args }, _, callback) => {
      if (isClosing) return callback(answer(421, '4.3.2 Closing'))
      const declared = args === false ? 0 : Number(args.SIZE ?? 0)
      callback(declared > LARGEST_MAIL_BYTES ? tooLarge() : null)
    },
    onRcptTo: ({ address }, session, callback) => {
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) return callback(answer(452, '4.5.3 Too many recipients'))
      const clean = cleanAddress(address)
      callback(clean && domainOf(clean) === mailDomain ? null : answer(550, '5.7.1 Not an address of ours'))
    },
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope
      const envelope = {
        from: mailFrom === false ? '' : mailFrom.address,
        recipients: [...new Set(rcptTo.map(({ address }) => address.toLowerCase()))],
      }
      const work = receive(stream, (raw) => take(raw, envelope), log).then((error) => callback(error, 'Stored'))
      underWay.add(work)
      work.finally(() => underWay.delete(work))
    },
  })
  // A connection that breaks is its sender's matter.
  server.on('error', (error) => log.debug({ error: error.message }, 'a mail connection broke'))
  await listen(server, port, host)
  return {
    port: (server.server.address() as AddressInfo).port,
    close: async () => {
      isClosing = true
      server.server.close()
      const patience = new AbortController()
      const waited = sleep(LONGEST_ENDING_MS, undefined, { signal: patience.signal, ref: false }).catch(() => {})
      await Promise.race([Promise.all(underWay), waited])
      patience.abort()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}

/** Reads a mail to its end and hands it on; gives what the sender's server is told, null for 250. */
async function receive(stream: SMTPServerDataStream, take: (raw: Uint8Array) => Promise<Receipt>, log: Log) {
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) {
      // What is too large is read to its end, so that the sender gets an answer, and not kept.
      if (stream.sizeExceeded) chunks.length = 0
      else chunks.push(chunk as Uint8Array)
    }
    if (stream.sizeExceeded) return tooLarge()
    const receipt = await take(Buffer.concat(chunks))
    if (receipt === 'taken') return null
    return receipt === 'refused' ? answer(550, '5.7.1 Refused') : tryLater()
  } catch (error) {
    // A fault of ours: the mail stays with its sender's server, which tries again.
    log.error({ err: error }, 'a mail could not be taken')
    return tryLater()
  }
}

const answer = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
const tooLarge = () => answer(552, `5.3.4 A mail is at most ${LARGEST_MAIL_BYTES / 1024 / 1024} MB`)
const tryLater = () => answer(451, '4.3.0 Try again later')

const listen = (server: SMTPServer, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
