import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { deliverMail } from './deliver-mail.server.ts'
import { listUnsentMail } from './outbox.queries.server.ts'
import { sendMail } from './send-mail.server.ts'

const { db } = await createTestDatabase()
const noon = new Date('2026-01-15T12:00:00Z')
const minutesLater = (minutes: number) => () => new Date(noon.getTime() + minutes * 60_000)

/** A mail server that speaks as much SMTP as a client needs; addresses that begin with "full" are refused for now, with "nobody" for good. */
const received: string[] = []
const server = createServer((socket) => talk(socket))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const smtpUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

function talk(socket: Socket) {
  let inMail = false
  let said = ''
  socket.write('220 test\r\n')
  socket.on('data', (chunk) => {
    said += chunk
    if (inMail) {
      const end = said.indexOf('\r\n.\r\n')
      if (end < 0) return
      received.push(said.slice(0, end))
      said = said.slice(end + 5)
      inMail = false
      socket.write('250 taken\r\n')
    }
    for (let end = said.indexOf('\r\n'); end >= 0 && !inMail; end = said.indexOf('\r\n')) {
      const line = said.slice(0, end).toUpperCase()
      said = said.slice(end + 2)
      if (line === 'DATA') {
        inMail = true
        socket.write('354 go on\r\n')
      } else if (line === 'QUIT') socket.end('221 bye\r\n')
      else if (line.startsWith('RCPT TO:<NOBODY')) socket.write('550 no such user\r\n')
      else socket.write(line.startsWith('RCPT TO:<FULL') ? '452 full\r\n' : '250 ok\r\n')
    }
  })
}

beforeEach(async () => {
  received.length = 0
  await db.deleteFrom('outboxMail').execute()
})

const deliver = (now = () => noon, url = smtpUrl) =>
  deliverMail(db, { smtpUrl: url, from: 'samspel@uni.example', publicUrl: 'https://samspel.uni.example' }, now)
const send = (to: string, subject = 'Påminning') =>
  db.transaction().execute((tx) => sendMail(tx, { personId: null, to, subject, body: 'Hei på deg', at: noon }))
const outbox = () =>
  db.selectFrom('outboxMail').select(['toAddress', 'sentAt', 'attempts', 'lastProblem']).orderBy('id').execute()

test('a mail leaves once, with an id of its own', async () => {
  await send('unit@uni.example')
  expect(await deliver()).toBe(1)
  expect(await deliver()).toBe(0)
  expect(received).toHaveLength(1)
  expect(received[0]).toMatch(/^To: unit@uni\.example\r$/m)
  expect(received[0]).toMatch(/^Message-ID: <[0-9a-f-]{36}@samspel\.uni\.example>\r$/im)
  expect(received[0]).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  expect((await listUnsentMail(db, 1, false)).total).toBe(0)
})

test('a change that is undone sends no mail', async () => {
  const undone = db.transaction().execute(async (tx) => {
    await sendMail(tx, { personId: null, to: 'unit@uni.example', subject: 's', body: 'b', at: noon })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await outbox()).toEqual([])
})

test('four runs at once send each mail once', async () => {
  for (let number = 0; number < 8; number++) await send(`unit-${number}@uni.example`)
  const sent = await Promise.all(Array.from({ length: 4 }, () => deliver()))
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(8)
  expect(received).toHaveLength(8)
})

test('what is refused waits twice as long each time, and holds up nobody else', async () => {
  await send('full@uni.example')
  await send('unit@uni.example')
  expect(await deliver()).toBe(1)
  expect(await outbox()).toMatchObject([
    { toAddress: 'full@uni.example', sentAt: null, attempts: 1, lastProblem: '452' },
    { toAddress: 'unit@uni.example', sentAt: noon, attempts: 0 },
  ])
  await deliver(minutesLater(0.9))
  expect((await outbox())[0]?.attempts).toBe(1)
  await deliver(minutesLater(1))
  expect((await outbox())[0]?.attempts).toBe(2)
  await deliver(minutesLater(2.9))
  expect((await outbox())[0]?.attempts).toBe(2)
  await deliver(minutesLater(3))
  expect((await outbox())[0]?.attempts).toBe(3)
  expect((await listUnsentMail(db, 1, false)).mails).toMatchObject([
    { toAddress: 'full@uni.example', lastProblem: '452' },
  ])
})

test('after twelve attempts it is given up, and stays to be read', async () => {
  await send('full@uni.example')
  for (let day = 0; day < 20; day++) await deliver(minutesLater(day * 24 * 60))
  expect(await outbox()).toMatchObject([{ attempts: 12, sentAt: null }])
})

test('no mail server at all is a problem with a code, not a crash', async () => {
  await send('unit@uni.example')
  expect(await deliver(() => noon, 'smtp://127.0.0.1:1')).toBe(0)
  expect(await outbox()).toMatchObject([{ attempts: 1, lastProblem: 'ESOCKET' }])
})

test('what is refused for good is given up at once, and told of in the same transaction', async () => {
  await send('nobody@uni.example')
  const told: string[] = []
  const delivery = { smtpUrl, from: 'samspel@uni.example', publicUrl: 'https://samspel.uni.example' }
  await deliverMail(db, { ...delivery, givenUp: async (_tx, { code }) => void told.push(code) }, () => noon)
  expect(told).toEqual(['550'])
  expect(await outbox()).toMatchObject([{ toAddress: 'nobody@uni.example', sentAt: null, lastProblem: '550' }])
  expect(await deliver(minutesLater(24 * 60 * 60))).toBe(0)
})

test('what a confidential mail says is kept from the list, but in a demonstration', async () => {
  const mail = { personId: null, to: 'asker@uni.example', subject: 'Bekreft', body: 'lenkja', at: noon }
  await db.transaction().execute((tx) => sendMail(tx, { ...mail, confidential: true }))
  expect((await listUnsentMail(db, 1, false)).mails).toMatchObject([{ toAddress: 'asker@uni.example', said: null }])
  expect((await listUnsentMail(db, 1, true)).mails).toMatchObject([{ said: { subject: 'Bekreft', body: 'lenkja' } }])
})
