import { expect, test } from 'vitest'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { askCase } from '#test/cases.ts'
import { openMailUnit } from '#test/mail-unit.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { readFilesOfMail } from '../attachments/attachment.queries.server.ts'
import { inviteUnit } from '../contributors/invite-unit.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import { restrictCase } from '../restrict-case.server.ts'
import { addAskerMessage } from '../write-message.server.ts'
import { serveMailUnits } from './serve-mail-units.server.ts'
import { tellInvitation, tellOffer } from './write-to-unit.server.ts'

const { db, at, post, realNow, desk, teacher, mottak, library, ask, offer, newestMail, answer } = await openMailUnit()

/** Files of a message, of so many bytes each. */
async function attach(messageId: string, caseId: string, files: Record<string, number>) {
  for (const [name, sizeBytes] of Object.entries(files)) {
    const { id } = await db
      .insertInto('attachment')
      .values({ name, mediaType: 'text/plain', sizeBytes, caseId, messageId, createdAt: realNow })
      .returning('id')
      .executeTakeFirstOrThrow()
    const content = Buffer.alloc(sizeBytes, 'a')
    await db.insertInto('attachmentContent').values({ attachmentId: id, content }).execute()
  }
}
const filesOfNewest = async (caseId: string) => {
  const { id } = await db
    .selectFrom('outboxMail')
    .select('id')
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return (await readFilesOfMail(db, id)).map(({ name }) => name)
}

test.for([
  ['nb', 'Kan dere ta denne saken?', 'Dette ble det spurt om:', '/nb/svar/'],
  ['nn', 'Kan de ta denne saka?', 'Dette vart det spurt om:', '/nn/svar/'],
  ['en', 'Can you take this case?', 'This was asked:', '/en/answer/'],
] as const)(
  'in %s a unit is written to in its own language, whoever asks',
  async ([language, subject, asked, path]) => {
    await db.updateTable('unitDesk').set({ mailLanguage: language }).where('unitId', '=', library).execute()
    const { id } = await askCase(db, mottak, { language: 'en' }, at('09:00'))
    const made = { toUnitId: library, note: '', takesConfidential: false }
    await offerCase(db, desk, id, made, at('10:00'), tellOffer(post('10:00')))
    const mail = await newestMail(id)
    expect(mail.subject).toContain(subject)
    expect(mail.body).toContain(asked)
    expect(mail.body).toContain(path)
    await db.updateTable('unitDesk').set({ mailLanguage: 'nb' }).where('unitId', '=', library).execute()
  },
)

test('the demonstration’s unit in Ålesund is written to in nynorsk', async () => {
  const { unitId, mailLanguage } = await db
    .selectFrom('unitDesk')
    .select(['unitId', 'mailLanguage'])
    .where('email', '=', 'local-iir@demo.samspel.example')
    .executeTakeFirstOrThrow()
  expect(mailLanguage).toBe('nn')
  const { id } = await ask()
  const invitation = { unitId, question: 'Kan de dette?', task: null }
  await inviteUnit(db, desk, id, invitation, at('10:00'), tellInvitation(post('10:00')))
  expect((await newestMail(id)).body).toContain('Felles mottak ber dykk svare på dette:')
})

test('files of what was asked come with it, as far as there is room; the rest is named, and fetched by the link', async () => {
  const MB = 1024 * 1024
  const { id, messageId } = await ask()
  await attach(messageId, id, { 'plan.txt': 9 * MB, 'bilete.txt': 8 * MB, 'liste.txt': 5 * MB })
  const mail = await offer(id)
  expect(mail.body).toContain('Vedlegg: plan.txt, bilete.txt, liste.txt')
  expect(mail.body).toContain('Vedlegg til denne e-posten: plan.txt (9,0 MB), liste.txt (5,0 MB)')
  expect(mail.body).toMatch(/henter dere her: \S+\/nb\/svar\/[0-9a-f]{48}\nbilete.txt \(8,0 MB\)/)
  expect(await filesOfNewest(id)).toEqual(['plan.txt', 'liste.txt'])
  // What has become somebody's own matter before the mail left leaves without files.
  await db.updateTable('supportCase').set({ restricted: true }).where('id', '=', id).execute()
  expect(await filesOfNewest(id)).toEqual([])
})

test('a unit that has the case is sent the files of what the asker adds, and not its own', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  await answer(token, 'Ta imot')
  const more = { body: 'Her er lista', channel: 'web' as const, attachmentIds: [], mailMessageId: null }
  await addAskerMessage(db, teacher, id, more, at('11:30'))
  const added = await db
    .selectFrom('caseMessage')
    .select('id')
    .where('caseId', '=', id)
    .where('body', '=', 'Her er lista')
    .executeTakeFirstOrThrow()
  await attach(added.id, id, { 'liste.txt': 10 })
  await serveMailUnits(db, post('11:31'))
  expect(await filesOfNewest(id)).toEqual(['liste.txt'])
  expect((await newestMail(id)).body).toContain('Vedlegg til denne e-posten: liste.txt (1 kB)')
})

test('what has not left when a case becomes restricted does not leave, but to its asker', async () => {
  const own = await viewerOf(db, 'case-handler-personal')
  const unitId = await unitIdOf(db, 'Avdeling for studenttjenester')
  const mailed = async (minute: string) => {
    const { id } = await askCase(
      db,
      unitId,
      { askerEmail: 'Open@uni.example', body: 'Eg har fått ein diagnose' },
      at('09:00'),
    )
    const question = { unitId: library, question: 'Kva gjer de?', task: null }
    const asked = await inviteUnit(db, own, id, question, at(minute), tellInvitation(post(minute)))
    expect(asked).toMatchObject({ ok: true })
    for (const to of ['open@uni.example', 'follower@uni.example'])
      await db.transaction().execute((tx) =>
        sendMail(tx, {
          personId: null,
          to,
          subject: 'S',
          body: 'B',
          at: at(minute),
          about: { caseId: id, messageId: null },
        }),
      )
    return id
  }
  const addressesOf = async (caseId: string) =>
    (await db.selectFrom('outboxMail').select('toAddress').where('caseId', '=', caseId).orderBy('id').execute()).map(
      ({ toAddress }) => toAddress,
    )
  const [waiting, left] = [await mailed('10:00'), await mailed('10:01')]
  await db.updateTable('outboxMail').set({ sentAt: realNow }).where('caseId', '=', left).execute()
  for (const id of [waiting, left])
    expect(await restrictCase(db, own, id, true, at('10:05'))).toMatchObject({ ok: true })
  expect(await addressesOf(waiting)).toEqual(['open@uni.example'])
  expect(await addressesOf(left)).toEqual(['bibliotek@bib.uni.example', 'open@uni.example', 'follower@uni.example'])
})
