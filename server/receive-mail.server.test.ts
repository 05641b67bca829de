import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { receiveMail } from '#app/use-cases/receive-mail.server.ts'
import { countRows } from '#test/database.ts'
import { personIdOf, unitIdOf } from '#test/people.ts'
import { DOMAIN, openReceivingHouse } from '#test/received-mail.ts'

// Mail that makes a case of its own. What joins one is in join-case-by-mail.server.test.ts.

const { db, house, library, deliver, messagesOf, caseOf } = await openReceivingHouse()
const intake = await unitIdOf(db, 'Felles mottak')

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
  const count = () => Promise.all([countRows(db, 'supportCase'), countRows(db, 'caseMessage')])
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
