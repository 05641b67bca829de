import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server that takes everything, and counts what came how often. */
export interface MailSink {
  url: string
  count(): { mails: number; twice: number }
  close(): Promise<void>
}

export async function openMailSink(): Promise<MailSink> {
  const copies = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const id = /^message-id:\s*(\S+)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? 'without an id'
        copies.set(id, (copies.get(id) ?? 0) + 1)
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
    count: () => {
      const counts = [...copies.values()]
      return { mails: counts.length, twice: counts.reduce((sum, count) => sum + count - 1, 0) }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
