import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseAddress, unitReplyAddress } from '#app/features/cases/mail/mail-address.ts'
import { sendCaseMail } from '#app/features/cases/mail-out/send-case-mail.server.ts'
import { deliverMail } from '#app/platform/mail/deliver-mail.server.ts'
import { readSettings } from '#app/platform/settings.ts'
import { hashOf } from '#app/platform/sign-in/session.server.ts'
import { receiveMail } from '#app/use-cases/receive-mail.server.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { AUTHSERV, openTestReceiver, type SentMail } from '#test/mail-traffic.ts'
import { demoClock, personIdOf, realNow, unitIdOf } from '#test/people.ts'

const DOMAIN = 'hjelp.uni.example'
const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const settings = readSettings({ MAIL_DOMAIN: DOMAIN, MAIL_TRUSTED_AUTHSERV: AUTHSERV })
const house = { db, clock: demoClock, realNow: () => realNow, settings, jobs }
const receiver = await openTestReceiver(house)

const now = demoClock.now()
const uniped = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
const intake = await unitIdOf(db, 'Felles mottak')
const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
const ASKER = 'asker@uni.example'

const deliver = (sent: Partial<SentMail>) => receiver.deliver({ from: ASKER, to: `mottak@${DOMAIN}`, ...sent })

const messagesOf = (caseId: string | null) =>
  db
    .selectFrom('caseMessage')
    .select(['kind', 'channel', 'body', 'authorName', 'unitId', 'bounceProblem'])
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
const caseOf = (caseId: string | null) =>
  db.selectFrom('supportCase').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow()
const linksOf = (caseId: string | null) =>
  db.selectFrom('caseLink').select(['otherId', 'kind']).where('caseId', '=', caseId).execute()
const ask = (wanted: Parameters<typeof askCase>[2] = {}) => askCase(db, uniped, { askerEmail: ASKER, ...wanted }, now)

/** Puts a message of a case in the outbox, as a reply is. */
const writeOut = (caseId: string, messageId: string, to: string) =>
  db.transaction().execute((tx) =>
    sendCaseMail(
      tx,
      { mailDomain: DOMAIN, publicUrl: 'http://samspel.example', jobs },
      {
        ...{ caseId, id: messageId, messageId, to, personId: null, language: 'nn', subject: 'Svar', body: 'Hei' },
        ...{ unitId: uniped, isWrittenByPerson: true, at: now },
      },
    ),
  )

test('a mail to a unit makes a case there, with its files', async () => {
  await db.insertInto('unitDesk').values({ unitId: library, mailbox: 'bibliotek' }).execute()
  const entry = await deliver({
    from: 'Lærar <new@uni.example>',
    to: `Bibliotek@${DOMAIN}`,
    subject: 'SV: Lån av rom',
    headers: ['Content-Type: multipart/mixed; boundary=X'],
    text: '--X\r\n\r\nKan vi låne rommet?\r\n--X\r\nContent-Type: image/gif; name="kart.png"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\r\n--X--',
  })
  expect(entry.outcome).toBe('created.new')
  expect(await caseOf(entry.caseId)).toMatchObject({
    handlingUnitId: library,
    subject: 'Lån av rom',
    askerEmail: 'new@uni.example',
    channel: 'email',
    state: 'new',
  })
  expect(await messagesOf(entry.caseId)).toMatchObject([{ kind: 'asker', body: 'Kan vi låne rommet?' }])
  const file = await db
    .selectFrom('attachment')
    .innerJoin('attachmentContent', 'attachmentId', 'id')
    .select(['name', 'mediaType', 'sizeBytes', 'content'])
    .where('messageId', '=', entry.caseMessageId)
    .executeTakeFirstOrThrow()
  expect(file).toMatchObject({ name: 'kart.png', mediaType: 'image/png', sizeBytes: file.content.length })
})

test('a mail to nobody in particular goes where routing is sure, and otherwise to the intake', async () => {
  const entry = await deliver({ from: 'new2@uni.example', text: 'qwxz zxqw' })
  expect((await caseOf(entry.caseId)).handlingUnitId).toBe(intake)
})

test.for([
  ['nn', 'Hei! Eg lurer på om de kan hjelpe oss med å dele inn studentane i grupper før dei kjem til øvinga.'],
  ['nb', 'Hei! Jeg lurer på om dere kan hjelpe oss med å dele inn studentene i grupper før de kommer til øvingen.'],
  ['en', 'Hello! I wonder whether you could help us to divide the students into groups before they come to the lab.'],
])('a case is in the language that the mail is written in: %s', async ([language, text]) => {
  const entry = await deliver({ from: `new-${language}@uni.example`, text: text! })
  expect((await caseOf(entry.caseId)).language).toBe(language)
})

test('signs of danger go to the intake, whichever unit was written to', async () => {
  const entry = await deliver({
    from: 'new3@uni.example',
    to: `bibliotek@${DOMAIN}`,
    text: 'Jeg vil ikke leve lenger.',
  })
  expect(await caseOf(entry.caseId)).toMatchObject({ handlingUnitId: intake, isDanger: true })
})

test('the asker’s answer to our mail joins the case, and the clock goes on', async () => {
  const { id, messageId } = await ask()
  await writeOut(id, messageId, ASKER)
  await db.updateTable('supportCase').set({ state: 'waiting', pausedSince: now }).where('id', '=', id).execute()
  const sent = await db.selectFrom('outboxMail').select('messageId').where('caseId', '=', id).executeTakeFirstOrThrow()
  const entry = await deliver({
    from: 'ASKER@uni.example',
    subject: 'noko heilt anna',
    headers: [`In-Reply-To: ${sent.messageId}`, 'Content-Type: text/plain; charset=utf-8'],
    text: 'Takk!\r\n\r\nDen 1. sep. 2021 skreiv Uniped <x@y.example>:\r\n> Hei',
  })
  expect(entry).toMatchObject({ outcome: 'joined', caseId: id })
  expect((await messagesOf(id)).at(-1)).toMatchObject({ kind: 'asker', channel: 'email', body: 'Takk!' })
  expect((await caseOf(id)).state).toBe('open')
})

test('signs of danger in an answer mark a case that the front desk has seen before', async () => {
  const { id, reference } = await ask({ isDanger: true })
  await db.updateTable('supportCase').set({ dangerSeenAt: now }).where('id', '=', id).execute()
  await deliver({ subject: reference, text: 'Takk, det var alt.' })
  expect((await caseOf(id)).dangerSeenAt).toEqual(now)
  await deliver({ subject: reference, text: 'Jeg vil ikke leve lenger.' })
  expect(await caseOf(id)).toMatchObject({ isDanger: true, dangerSeenAt: null })
})

test('whoever is in danger in a restricted case is told whom to call, and nothing else', async () => {
  const { id, reference } = await ask({ restricted: true, subject: 'Om sjefen min', askerEmail: 'hushed@uni.example' })
  const mails = () =>
    db.selectFrom('outboxMail').selectAll().where('toAddress', '=', 'hushed@uni.example').orderBy('id').execute()
  await deliver({ from: 'hushed@uni.example', subject: reference, text: 'Takk for hjelpa.' })
  expect(await mails()).toEqual([])
  await deliver({ from: 'hushed@uni.example', subject: reference, text: 'Jeg vil ikke leve lenger.' })
  expect(await caseOf(id)).toMatchObject({ isDanger: true, dangerSeenAt: null, restricted: true })
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.body).toContain('113')
  const { caseId: _, ...sent } = mail!
  for (const word of [reference, 'sjefen', 'http', id]) expect(JSON.stringify(sent)).not.toContain(word)
})

test('the same mail twice, also at once, makes one entry', async () => {
  const { id, reference } = await ask()
  const twice = { subject: `Sv: ${reference}`, id: '<twice@uni.example>', text: 'Ein gong' }
  await Promise.all([deliver(twice), deliver(twice), deliver(twice)])
  await deliver(twice)
  expect((await messagesOf(id)).filter(({ body }) => body === 'Ein gong')).toHaveLength(1)
})

test('a mail that took another’s id first keeps nothing out', async () => {
  const { id, reference } = await ask()
  const wanted = { subject: reference, id: '<foreseen@uni.example>' }
  await deliver({ ...wanted, dmarc: 'fail', text: 'Forfalska' })
  expect(await deliver({ ...wanted, text: 'Ekte' })).toMatchObject({ outcome: 'joined', caseId: id })
})

test.for([
  ['whose sender is not verified', { dmarc: 'fail' }, 'created.sender.unverified'],
  ['of a stranger', { from: 'stranger@uni.example' }, 'created.sender.not_participant'],
] as const)('a mail %s makes a case of its own, linked to the one it names', async ([, sent, outcome]) => {
  const { id, reference } = await ask()
  const entry = await deliver({ ...sent, subject: `Om ${reference}`, text: 'Slepp meg inn' })
  expect(entry.outcome).toBe(outcome)
  expect(await linksOf(entry.caseId)).toEqual([{ otherId: id, kind: 'quotes' }])
  expect(await messagesOf(id)).toHaveLength(1)
})

test('a unit lets strangers in, but never into what is somebody’s own matter', async () => {
  await db.insertInto('unitDesk').values({ unitId: uniped, letsStrangersIn: true }).execute()
  const open = await ask()
  const closed = await ask({ restricted: true })
  const from = 'colleague@uni.example'
  expect(await deliver({ from, subject: open.reference })).toMatchObject({ outcome: 'joined', caseId: open.id })
  expect((await deliver({ from, subject: closed.reference })).outcome).toBe('created.sender.not_participant')
  await db.deleteFrom('unitDesk').where('unitId', '=', uniped).execute()
})

test('a closed case opens again within 30 days; after that a new one names it', async () => {
  const close = (id: string, closedAt: Date) =>
    db
      .updateTable('supportCase')
      .set({ state: 'closed', closedAs: 'answered', closedAt })
      .where('id', '=', id)
      .execute()
  const recent = await ask()
  await close(recent.id, new Date(now.getTime() - 86_400_000))
  expect((await deliver({ to: caseAddress(recent.reference, DOMAIN) })).caseId).toBe(recent.id)
  expect((await caseOf(recent.id)).state).toBe('open')
  const old = await ask()
  await close(old.id, new Date(now.getTime() - 31 * 86_400_000))
  const entry = await deliver({ to: caseAddress(old.reference, DOMAIN) })
  expect(entry.outcome).toBe('created.case.closed')
  expect(await linksOf(entry.caseId)).toEqual([{ otherId: old.id, kind: 'quotes' }])
})

test('a bounce is shown on the message that did not arrive, with its code alone', async () => {
  const { id, messageId } = await ask()
  await db
    .updateTable('caseMessage')
    .set({ mailMessageId: `<${messageId}@${DOMAIN}>` })
    .where('id', '=', messageId)
    .execute()
  const entry = await deliver({
    from: 'MAILER-DAEMON@mx.uni.example',
    headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=X'],
    text: `--X\r\n\r\nNo\r\n--X\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; ${ASKER}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no ${ASKER}\r\n--X\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}@${DOMAIN}>\r\n--X--`,
  })
  expect(entry).toMatchObject({ outcome: 'bounce.failed', caseId: id })
  expect(await messagesOf(id)).toMatchObject([{ bounceProblem: '5.1.1' }])
})

test('absence notices and loops change no case', async () => {
  const { id, reference } = await ask()
  const headers = ['Auto-Submitted: auto-replied']
  expect((await deliver({ subject: reference, headers })).outcome).toBe('ignored.auto-reply')
  expect((await deliver({ subject: reference, headers: [`X-Samspel-Loop: ${DOMAIN}`] })).outcome).toBe('ignored.loop')
  expect(await messagesOf(id)).toHaveLength(1)
})

test('our own mail that comes back to us by SMTP is a loop, and known by its case', async () => {
  const { id, messageId, reference } = await ask()
  await writeOut(id, messageId, `mottak@${DOMAIN}`)
  const delivery = {
    smtpUrl: `smtp://127.0.0.1:${receiver.port}`,
    from: 'samspel@uni.example',
    publicUrl: 'http://s.example',
  }
  await db.deleteFrom('outboxMail').where('caseId', '!=', id).execute()
  expect(await deliverMail(db, delivery, () => realNow)).toBe(1)
  const entry = await db
    .selectFrom('incomingMail')
    .select(['outcome', 'caseId'])
    .where('messageId', '=', `<${messageId}@${DOMAIN}>`)
    .executeTakeFirstOrThrow()
  expect(entry).toEqual({ outcome: 'ignored.loop', caseId: id })
  const { subject } = await db
    .selectFrom('outboxMail')
    .select('subject')
    .where('caseId', '=', id)
    .executeTakeFirstOrThrow()
  expect(subject).toBe(`[${reference}] Svar`)
})

test('a handler forwards a mail, and it is the original sender’s case', async () => {
  const handler = await personIdOf(db, 'case-handler-it')
  await db.updateTable('person').set({ email: 'handler@uni.example' }).where('id', '=', handler).execute()
  const text = [
    'Kan vi ta denne?',
    '',
    '---------- Forwarded message ---------',
    'Fra: Student <student@student.uni.example>',
    'Date: ons. 1. sep. 2021',
    'Subject: Treng lab',
    'To: <x@uni.example>',
    '',
    'Hei, eg manglar labplass.',
  ].join('\r\n')
  const entry = await deliver({ from: 'handler@uni.example', subject: 'Fwd: Treng lab', text })
  expect(await caseOf(entry.caseId)).toMatchObject({
    subject: 'Treng lab',
    askerEmail: 'student@student.uni.example',
    askerName: 'Student',
    askerPersonId: null,
  })
  expect(await messagesOf(entry.caseId)).toMatchObject([
    { kind: 'asker', body: 'Hei, eg manglar labplass.' },
    { kind: 'note', body: 'Kan vi ta denne?' },
  ])
})

test('a unit without Samspel accepts by mail; a key that was passed on opens nothing', async () => {
  const { id } = await ask()
  await db
    .insertInto('unitDesk')
    .values({ unitId: library, usesSamspel: false, email: 'post@bibliotek.example' })
    .onConflict((conflict) =>
      conflict.column('unitId').doUpdateSet({ usesSamspel: false, email: 'post@bibliotek.example' }),
    )
    .execute()
  const { id: handoverId } = await db
    .insertInto('handover')
    .values({
      caseId: id,
      fromUnitId: uniped,
      toUnitId: library,
      state: 'offered',
      offeredAt: now,
      answerBy: new Date(now.getTime() + 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const token = 'abcdefghij0123456789'
  const expiresAt = new Date(realNow.getTime() + 86_400_000)
  await db
    .insertInto('unitMailKey')
    .values({ tokenHash: hashOf(token), unitId: library, caseId: id, handoverId, expiresAt })
    .execute()
  const to = unitReplyAddress(token, DOMAIN)
  expect((await deliver({ to, from: 'x@evil.example', text: 'Ja' })).outcome).toBe('created.unit.unverified')
  const forged = await deliver({ to, from: 'post@bibliotek.example', dmarc: 'fail', text: 'Ja' })
  expect(forged.outcome).toBe('created.unit.unverified')
  const asked = await deliver({ to, from: 'post@bibliotek.example', text: 'Kva gjeld det?' })
  expect(asked).toMatchObject({ outcome: 'unit.asked', caseId: id })
  expect((await caseOf(id)).handlingUnitId).toBe(uniped)
  const accepted = await deliver({ to, from: 'vakt@bibliotek.example', text: 'Ja.\r\n\r\nHilsen biblioteket' })
  expect(accepted).toMatchObject({ outcome: 'unit.accepted', caseId: id })
  expect((await caseOf(id)).handlingUnitId).toBe(library)
})

test('what is longer than a message is kept whole as a file', async () => {
  const entry = await deliver({ from: 'long@uni.example', text: 'ord '.repeat(10_000) })
  const [message] = await messagesOf(entry.caseId)
  expect(message!.body.length).toBeLessThanOrEqual(20_000)
  const file = await db
    .selectFrom('attachment')
    .select(['name', 'sizeBytes'])
    .where('caseId', '=', entry.caseId)
    .executeTakeFirstOrThrow()
  expect(file).toEqual({ name: 'e-post.txt', sizeBytes: 39_999 })
})

test('every mail of the corpus is taken, the same one once, and but for those without a sender', async () => {
  const folder = join(import.meta.dirname, '../test/mail-corpus')
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  const count = async () => {
    const cases = db.selectFrom('supportCase').select(({ fn }) => fn.countAll<number>().as('n'))
    const messages = db.selectFrom('caseMessage').select(({ fn }) => fn.countAll<number>().as('n'))
    return [Number((await cases.executeTakeFirstOrThrow()).n), Number((await messages.executeTakeFirstOrThrow()).n)]
  }
  const takeAll = async () => {
    const refused: string[] = []
    for (const name of mails) {
      const envelope = { from: 'someone@uni.example', recipients: [`mottak@${DOMAIN}`] }
      if ((await receiveMail(house, readFileSync(join(folder, name)), envelope)) === 'refused') refused.push(name)
    }
    return refused
  }
  expect(await takeAll()).toEqual(['missing-everything.eml', 'missing-from.eml'])
  const once = await count()
  await takeAll()
  expect(await count()).toEqual(once)
}, 60_000)

test('of a mail that became part of no case only the fingerprint is kept', async () => {
  const id = '<away-7731@uni.example>'
  await deliver({ id, headers: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain'], text: 'Eg er ute.' })
  expect(await db.selectFrom('incomingMail').select('id').where('messageId', '=', id).execute()).toEqual([])
})

test('a unit whose end is planned takes mail until then', async () => {
  const { id } = await db
    .insertInto('unit')
    .values({ type: 'section', foundedOn: '2016-01-01', endedOn: '2021-12-31' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('unitDesk').values({ unitId: id, mailbox: 'planned' }).execute()
  const entry = await deliver({ from: 'planned@uni.example', to: `planned@${DOMAIN}` })
  expect((await caseOf(entry.caseId)).handlingUnitId).toBe(id)
})
