import { once } from 'node:events'
import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterEach, expect, test } from 'vitest'
import { createLog } from '#app/platform/log.ts'
import { LARGEST_MAIL_BYTES } from '#app/platform/mail/incoming/incoming-mail.ts'
import { type Envelope, type MailReceiver, openMailReceiver, type Receipt } from './mail-receiver.ts'

const OURS = 'support@hjelp.uni.example'
const open: { close: () => Promise<void> | void }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function openReceiver(take: (raw: Uint8Array, envelope: Envelope) => Promise<Receipt>): Promise<MailReceiver> {
  const reception = { host: '127.0.0.1', port: 0, mailDomain: 'hjelp.uni.example', log: createLog('silent'), take }
  const receiver = await openMailReceiver(reception)
  open.push(receiver)
  return receiver
}

function sender(port: number) {
  const transport = createTransport({ host: '127.0.0.1', port })
  open.push(transport)
  return (raw: string | Buffer, to: string[] = [OURS], from = 'teacher@uni.example') =>
    transport.sendMail({ envelope: { from, to }, raw })
}

const refusal = (sending: Promise<unknown>): Promise<number> =>
  sending.then(
    () => 250,
    (error: { responseCode: number }) => error.responseCode,
  )

test('a mail comes byte for byte, with its envelope', async () => {
  const taken: { raw: string; envelope: Envelope }[] = []
  const { port } = await openReceiver(async (raw, envelope) => {
    taken.push({ raw: Buffer.from(raw).toString('latin1'), envelope })
    return 'taken'
  })
  const raw = Buffer.from('Subject: Gr\xf8tt\r\n\r\n.a line with a dot\r\n..two\r\n\xe6\xf8\xe5\r\n', 'latin1')
  await sender(port)(raw, [OURS, 'Support@HJELP.uni.example', 'sak+S-2026-000001@hjelp.uni.example'])
  expect(taken).toEqual([
    {
      raw: raw.toString('latin1'),
      envelope: { from: 'teacher@uni.example', recipients: [OURS, 'sak+s-2026-000001@hjelp.uni.example'] },
    },
  ])
})

test('a bounce has no sender', async () => {
  let from: string | undefined
  const { port } = await openReceiver(async (_, envelope) => {
    from = envelope.from
    return 'taken'
  })
  await sender(port)('Subject: x\r\n\r\nx', [OURS], '')
  expect(from).toBe('')
})

test('250 comes after the mail is taken, and never before', async () => {
  const order: string[] = []
  const { port } = await openReceiver(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    order.push('committed')
    return 'taken'
  })
  await sender(port)('Subject: x\r\n\r\nx')
  order.push('answered')
  expect(order).toEqual(['committed', 'answered'])
})

test('what cannot be taken now is to be tried again, what is refused is not', async () => {
  const answers: (() => Promise<Receipt>)[] = [
    async () => 'later',
    async () => 'refused',
    async () => {
      throw new Error('the database is away')
    },
    async () => 'taken',
  ]
  const { port } = await openReceiver(() => answers.shift()!())
  const send = sender(port)
  const codes = []
  for (let attempt = 0; attempt < 4; attempt++) codes.push(await refusal(send('Subject: x\r\n\r\nx')))
  expect(codes).toEqual([451, 550, 451, 250])
})

test('mail for other domains is refused: this is no relay', async () => {
  let taken = 0
  const { port } = await openReceiver(async () => {
    taken++
    return 'taken'
  })
  const send = sender(port)
  for (const to of ['someone@other.example', 'x@evil.hjelp.uni.example', 'x@hjelp.uni.example.evil.example']) {
    expect(await refusal(send('Subject: x\r\n\r\nx', [to]))).toBe(550)
  }
  expect(taken).toBe(0)
})

test('more than 25 MB is refused with 552, declared or not; 25 MB is taken', async () => {
  const sizes: number[] = []
  const { port } = await openReceiver(async (raw) => {
    sizes.push(raw.length)
    return 'taken'
  })
  const line = `${'x'.repeat(98)}\r\n`
  const head = 'Subject: x\r\n\r\n'
  const whole = Buffer.from(head + line.repeat(Math.ceil(LARGEST_MAIL_BYTES / line.length)))
  const largest = Buffer.concat([whole.subarray(0, LARGEST_MAIL_BYTES - 2), Buffer.from('\r\n')])
  const send = sender(port)
  expect(await refusal(send(largest))).toBe(250)
  expect(sizes).toEqual([LARGEST_MAIL_BYTES])
  // Nodemailer does not tell a size beforehand: the whole mail is sent, and answered at its end.
  expect(await refusal(send(Buffer.concat([largest, Buffer.from('x\r\n')])))).toBe(552)
  expect(await talk(port, ['EHLO x', `MAIL FROM:<a@b.example> SIZE=${LARGEST_MAIL_BYTES + 1}`])).toMatch(/^552 /m)
  expect(sizes).toHaveLength(1)
}, 30_000)

test('there is no sign-in and no encryption to be talked into', async () => {
  const { port } = await openReceiver(async () => 'taken')
  const said = await talk(port, ['EHLO x', 'AUTH LOGIN', 'STARTTLS'])
  expect(said).not.toMatch(/250.(AUTH|STARTTLS)/)
  expect(said.match(/^5\d\d /gm)).toHaveLength(2)
})

test('closing waits for the mail that is under way', async () => {
  let finish = () => {}
  const begun = new Promise<void>((resolve) => {
    finish = resolve
  })
  let isTaken = false
  const { port, close } = await openReceiver(async () => {
    finish()
    await new Promise((resolve) => setTimeout(resolve, 100))
    isTaken = true
    return 'taken'
  })
  const sending = refusal(sender(port)('Subject: x\r\n\r\nx'))
  await begun
  await close()
  expect(isTaken).toBe(true)
  expect(await sending).toBe(250)
})

test('who only listens does not hold up the closing', async () => {
  const { port, close } = await openReceiver(async () => 'taken')
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'data')
  const before = performance.now()
  await close()
  expect(performance.now() - before).toBeLessThan(2000)
  socket.destroy()
})

test('where something else listens, it says so', async () => {
  const { port } = await openReceiver(async () => 'taken')
  const again = openMailReceiver({
    host: '127.0.0.1',
    port,
    mailDomain: 'x.example',
    log: createLog('silent'),
    take: async () => 'taken',
  })
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

/** Says lines one by one, each after an answer, and gives all that was answered. */
async function talk(port: number, lines: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  const rest = [...lines, 'QUIT']
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
    if (/^\d{3} [^\r]*\r\n$/m.test(chunk)) socket.write(`${rest.shift() ?? ''}\r\n`)
  })
  await once(socket, 'close')
  return said
}
