import { expect, test } from 'vitest'
import { inviteUnit } from '#app/features/cases/contributors/invite-unit.server.ts'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import { mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { tellInvitation, tellOffer } from '#app/features/cases/unit-mail/write-to-unit.server.ts'
import { createClock, instantOf } from '#app/platform/clock.ts'
import { readSettings } from '#app/platform/settings.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase, DEMO_STARTS_ON } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { AUTHSERV, base64, openTestReceiver, openWorldMailServer, type Post, withFiles } from '#test/mail-traffic.ts'
import { realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import type { JobHouse } from './case-jobs.ts'
import { createJobHandlers } from './job-handlers.ts'

// Mail by real SMTP on the loopback, in both directions: what comes in is delivered to our receiver, and what goes out
// is sent by the jobs to a server that stands for everybody else.

const DOMAIN = 'hjelp.uni.example'
const MOTTAK = `mottak@${DOMAIN}`
const database = await createDemoDatabase()
const { db } = database
const world = await openWorldMailServer()
/** Each thing happens a minute after the one before. */
let minutes = 0
const clock = createClock(() => new Date(instantOf(DEMO_STARTS_ON, '12:00').getTime() + minutes++ * 60_000))
const house: JobHouse = {
  settings: readSettings({
    MAIL_DOMAIN: DOMAIN,
    MAIL_TRUSTED_AUTHSERV: AUTHSERV,
    SMTP_URL: world.url,
    PUBLIC_URL: 'https://samspel.uni.example',
  }),
  db,
  clock,
  realNow: () => realNow,
  jobs: await startTestJobs(database),
}
const { deliver } = await openTestReceiver(house)
const handlers = new Map(createJobHandlers(house).map((handler) => [handler.name, handler]))
const runJobs = async () => {
  for (const name of ['serve-mail-units', 'deliver-mail']) await handlers.get(name)!.run({})
}

const desk = await viewerOf(db, 'front-desk')
const intake = await unitIdOf(db, 'Felles mottak')
const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
const uniped = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
const LIBRARY = 'post@bibliotek.example'
const UNIPED = 'post@uniped.example'
for (const [unitId, email] of [
  [library, LIBRARY],
  [uniped, UNIPED],
] as const)
  await workByMail(db, unitId, email)
await runJobs()
await db.deleteFrom('outboxMail').execute()

const newest = async (address: string): Promise<Post> => {
  const mail = (await world.box(address)).at(-1)
  if (!mail) throw new Error(`Nothing came to ${address}`)
  return mail
}
/** Answers a mail as mail programs do: to Reply-To, with the ids of the thread. */
const answerTo = (mail: Post, from: string, text: string) =>
  deliver({
    from,
    to: mail.replyTo![0]!.address!,
    subject: `SV: ${mail.subject}`,
    headers: [
      `In-Reply-To: ${mail.messageId}`,
      `References: ${mail.references ?? ''} ${mail.messageId}`,
      'Content-Type: text/plain; charset=utf-8',
    ],
    text,
  })
const caseOf = (id: string | null) =>
  db.selectFrom('supportCase').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const messagesOf = (caseId: string | null) =>
  db
    .selectFrom('caseMessage')
    .select(['id', 'kind', 'body', 'unitId', 'bounceProblem'])
    .where('caseId', '=', caseId)
    .orderBy('at')
    .execute()
const eventsOf = (caseId: string, kind: string) =>
  db.selectFrom('caseEvent').select('detail').where('caseId', '=', caseId).where('kind', '=', kind).execute()
const offerTo = async (unitId: string, caseId: string) => {
  const offer = { toUnitId: unitId, note: 'Kan de svare på dette?', takesConfidential: false }
  const offered = await offerCase(db, desk, caseId, offer, clock.now(), tellOffer(mailPostOf(house)))
  expect(offered).toMatchObject({ ok: true })
  await runJobs()
}

test('a case goes its whole way by mail: asked, declined, helped with, taken, answered, and asked further', async () => {
  const asker = 'laerar@uni.example'
  const asked = await deliver({
    from: `Lærar <${asker}>`,
    to: MOTTAK,
    subject: 'qwxz',
    text: 'Hei! Eg lurer på om de kan hjelpe oss med qwxz før studentane kjem til øvinga.',
  })
  expect(asked.outcome).toBe('created.new')
  const caseId = asked.caseId!
  const { reference, handlingUnitId } = await caseOf(caseId)
  expect(handlingUnitId).toBe(intake)
  await runJobs()
  const receipt = await newest(asker)
  expect(receipt.subject).toBe(`[${reference}] Vi har fått førespurnaden din`)
  expect(receipt.text).toContain('Felles mottak')
  expect(receipt.inReplyTo).toBe(asked.id)
  expect(receipt.header('Auto-Submitted')).toBe('auto-replied')

  await offerTo(library, caseId)
  const declined = await answerTo(await newest(LIBRARY), LIBRARY, 'Takkar nei: dette er pedagogikk\r\n\r\n> Kan de ta')
  expect(declined).toMatchObject({ outcome: 'unit.declined', caseId })
  const [handover] = await db.selectFrom('handover').select(['state', 'reason']).where('caseId', '=', caseId).execute()
  expect(handover).toMatchObject({ state: 'declined', reason: expect.stringContaining('dette er pedagogikk') })
  expect((await caseOf(caseId)).handlingUnitId).toBe(intake)

  const invitation = { unitId: library, question: 'Kva har de om dette?', task: null }
  await inviteUnit(db, desk, caseId, invitation, clock.now(), tellInvitation(mailPostOf(house)))
  await runJobs()
  const helped = await answerTo(await newest(LIBRARY), LIBRARY, 'Ja')
  expect(helped).toMatchObject({ outcome: 'unit.answered', caseId })
  expect((await messagesOf(caseId)).at(-1)).toMatchObject({ kind: 'unit', body: 'Ja', unitId: library })

  await offerTo(uniped, caseId)
  const offer = await newest(UNIPED)
  expect((await answerTo(offer, UNIPED, 'Ja.\r\n\r\nHelsing Uniped')).outcome).toBe('unit.accepted')
  expect((await caseOf(caseId)).handlingUnitId).toBe(uniped)
  await runJobs()
  const whole = await newest(UNIPED)
  expect(whole.text).toContain('Eg lurer på')
  expect(await answerTo(offer, 'annan@uniped.example', 'Ja')).toMatchObject({ outcome: 'unitMail.nothingOffered' })
  await runJobs()
  expect((await newest('annan@uniped.example')).text).toContain('ingenting å ta imot')
  expect(await world.box(asker)).toHaveLength(1)

  expect((await answerTo(whole, UNIPED, 'Kom innom tysdag.')).outcome).toBe('unit.replied')
  await runJobs()
  const answer = await newest(asker)
  expect(answer.text).toContain('Kom innom tysdag.')
  expect(answer.subject).toContain(reference)
  expect(answer.from?.address).toMatch(new RegExp(`@${DOMAIN}$`))
  expect(answer.inReplyTo).toBe(receipt.messageId)
  expect(answer.references).toContain(asked.id)
  expect(answer.header('Auto-Submitted')).toBeUndefined()

  expect(await answerTo(answer, asker, 'Takk! Kor er det?')).toMatchObject({ outcome: 'joined', caseId })
  await runJobs()
  const further = await newest(UNIPED)
  expect(further.text).toContain('Takk! Kor er det?')
  expect(further.text).not.toContain('Eg lurer på')
  expect((await answerTo(further, UNIPED, 'I tredje høgda.')).outcome).toBe('unit.replied')
  await runJobs()
  expect((await newest(asker)).text).toContain('I tredje høgda.')
  expect(await world.box(asker)).toHaveLength(3)
})

test('what came with a request goes with it to the unit that is asked, as it was', async () => {
  const boundary = 'x1x2x3'
  const asked = await deliver({
    from: 'Lærar <liste@uni.example>',
    to: MOTTAK,
    subject: 'Gruppene i lista',
    headers: ['MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary="${boundary}"`],
    text: [
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hei! Kan de sjå på denne lista over grupper før øvinga?',
      `--${boundary}`,
      'Content-Type: text/csv; charset=utf-8; name="grupper.csv"',
      'Content-Disposition: attachment; filename="grupper.csv"',
      '',
      'gruppe;namn',
      '1;Blåbær',
      `--${boundary}--`,
    ].join('\r\n'),
  })
  await offerTo(library, asked.caseId!)
  const mail = await newest(LIBRARY)
  expect(mail.text).toContain('grupper.csv')
  expect(mail.attachments).toHaveLength(1)
  expect(mail.attachments[0]).toMatchObject({ filename: 'grupper.csv', mimeType: 'text/csv' })
  expect(new TextDecoder().decode(mail.attachments[0]!.content as ArrayBuffer)).toContain('1;Blåbær')
})

test('who asks by mail is told so in their language, three times a day at the most', async () => {
  const from = 'teacher@abroad.example'
  const text = 'Hello! I wonder whether you could help us to divide the students into groups before the lab.'
  for (let time = 0; time < 4; time++) await deliver({ from, to: MOTTAK, subject: `Groups ${time}`, text })
  await runJobs()
  expect((await world.box(from)).map(({ subject }) => subject?.replace(/S-\d{4}-\d+/, 'S'))).toEqual(
    Array(3).fill('[S] We have your request'),
  )
  expect((await newest(from)).text).toContain('Groups 2')
})

test.for([
  ['a list', { headers: ['List-Id: <x.uni.example>'] }, 0],
  ['who wants no answer of a machine', { headers: ['X-Auto-Response-Suppress: All'] }, 0],
  ['whom their own domain denies', { dmarc: 'fail' }, 0],
  ['whom nobody vouches for, who may not have written the words', { dmarc: 'none' }, 1],
] as const)('of the receipts to %s', async ([who, sent, receipts]) => {
  const from = `x${who.length}@uni.example`
  expect(
    (
      await deliver({
        from,
        to: MOTTAK,
        subject: 'Kjøp no',
        ...sent,
        headers: [...('headers' in sent ? sent.headers : [])],
      })
    ).outcome,
  ).toMatch(/^created/)
  await runJobs()
  expect(await world.box(from)).toHaveLength(receipts)
  for (const { text } of await world.box(from)) expect(text).not.toContain('Kjøp no')
})

test('a receipt on signs of danger begins with whom to call; so does one on an answer with them', async () => {
  const from = 'student@uni.example'
  const { caseId } = await deliver({ from, to: MOTTAK, text: 'Jeg vil ikke leve lenger.' })
  await runJobs()
  expect((await newest(from)).text).toMatch(/^[^\n]+\n[^\n]*113/)
  const { reference } = await caseOf(caseId)
  await deliver({ from, to: MOTTAK, subject: reference, text: 'Jeg orker ikke å leve mer.' })
  await deliver({ from, to: MOTTAK, subject: reference, text: 'Takk.' })
  await runJobs()
  expect(await world.box(from)).toHaveLength(2)
  expect((await newest(from)).text).toMatch(/^[^\n]+\n[^\n]*113/)
})

test('a mail that is refused is shown on the case, once, though a report of it comes too', async () => {
  const { id: caseId } = await askCase(db, uniped, { askerEmail: 'gone@uni.example' }, clock.now())
  await runJobs()
  expect((await answerTo(await newest(UNIPED), UNIPED, 'Ja, kom innom.')).outcome).toBe('unit.replied')
  await runJobs()
  expect((await messagesOf(caseId)).at(-1)).toMatchObject({ kind: 'reply', bounceProblem: '550' })
  const sent = await db
    .selectFrom('outboxMail')
    .select('messageId')
    .where('toAddress', '=', 'gone@uni.example')
    .executeTakeFirstOrThrow()
  const report = `--X\r\n\r\nNo\r\n--X\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; gone@uni.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--X\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${sent.messageId}\r\n--X--`
  const headers = ['Content-Type: multipart/report; report-type=delivery-status; boundary=X']
  const entry = await deliver({ from: 'MAILER-DAEMON@mx.uni.example', to: MOTTAK, headers, text: report })
  expect(entry).toMatchObject({ outcome: 'bounce.failed', caseId })
  expect(await eventsOf(caseId, 'bounced')).toHaveLength(1)
})

test('an offer that does not arrive is shown in the events, once', async () => {
  const { id: caseId } = await askCase(db, intake, {}, clock.now())
  await db.updateTable('unitDesk').set({ email: 'gone@bibliotek.example' }).where('unitId', '=', library).execute()
  await offerTo(library, caseId)
  await db.updateTable('unitDesk').set({ email: LIBRARY }).where('unitId', '=', library).execute()
  await runJobs()
  expect(await eventsOf(caseId, 'bounced')).toMatchObject([{ detail: { message: null, problem: '550' } }])
})

test('a file is taken for what is in it; what is not taken is told where the mail stands, in its language', async () => {
  const mail = withFiles('Hei! Eg lurer på om de kan sjå på desse filene før studentane kjem til øvinga.', [
    ['skjema.pdf', base64('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
    ['rekning.pdf', base64('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0 This program cannot be run in DOS mode.')],
  ])
  const { caseId, caseMessageId } = await deliver({ from: 'files@uni.example', to: MOTTAK, ...mail })
  const [message] = await messagesOf(caseId)
  expect(message!.body).toMatch(/øvinga\.\n\n\[rekning\.pdf .*tek ikkje imot filer av dette slaget.*\]$/)
  const files = await db
    .selectFrom('attachment')
    .select(['name', 'mediaType'])
    .where('messageId', '=', caseMessageId)
    .execute()
  expect(files).toEqual([{ name: 'skjema.pdf', mediaType: 'application/pdf' }])
})

test('a file of a unit’s answer lies on the asker’s page, and the mail says so', async () => {
  const { id: caseId } = await askCase(db, uniped, { askerEmail: 'filed@uni.example' }, clock.now())
  await runJobs()
  const answered = withFiles('Sjå vedlegget.', [['rettleiing.pdf', base64('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')]])
  const to = (await newest(UNIPED)).replyTo![0]!.address!
  const { outcome, caseMessageId } = await deliver({ from: UNIPED, to, ...answered })
  expect(outcome).toBe('unit.replied')
  await runJobs()
  expect((await newest('filed@uni.example')).text).toMatch(/Til svaret høyrer eitt vedlegg/)
  const files = await db
    .selectFrom('attachment')
    .select(['name', 'caseId'])
    .where('messageId', '=', caseMessageId)
    .execute()
  expect(files).toEqual([{ name: 'rettleiing.pdf', caseId }])
})
