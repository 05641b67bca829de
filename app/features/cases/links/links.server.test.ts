import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { findKeyCase } from '../asking/find-key-case.server.ts'
import { findCase, lockCase } from '../case.queries.server.ts'
import { answerOffer } from '../handover/answer-offer.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import { splitByMail } from '../mail-out/mail-split.server.ts'
import { addAskerMessage, addAskerMessageWithin, writeNote, writeReply } from '../write-message.server.ts'
import { findSurvivor, listLinkedCases } from './link.queries.server.ts'
import { linkCases, unlinkCases } from './link-cases.server.ts'
import { mergeCases } from './merge-cases.server.ts'
import { splitCase } from './split-case.server.ts'

const { db } = await createDemoDatabase()
/** A Wednesday. */
const at = (time: string, day = '2021-09-01') => instantOf(day, time)
const desk = await viewerOf(db, 'front-desk')
const it = await viewerOf(db, 'case-handler-it')
const teacher = await viewerOf(db, 'teacher')
const mottak = await unitIdOf(db, 'Felles mottak')
const itUnit = await unitIdOf(db, 'NTNU IT')
const [teacherId, studentId] = await Promise.all([personIdOf(db, 'teacher'), personIdOf(db, 'student')])
const nobody = async () => {}
const room = { mailDomain: 'hjelp.uni.example', publicUrl: 'https://samspel.uni.example', jobs: { enqueue: nobody } }
const tell = splitByMail({ room, now: at('11:00'), realNow: new Date('2026-01-15T12:00:00Z') })
const mailsOf = (caseId: string) =>
  db.selectFrom('outboxMail').select(['toAddress', 'subject', 'body']).where('caseId', '=', caseId).execute()

const ask = (time = '09:00', wanted = {}, unitId = mottak) =>
  askCase(db, unitId, { askerPersonId: teacherId, ...wanted }, at(time))
const add = async (caseId: string, body: string, time: string) => {
  const message = { body, channel: 'web' as const, attachmentIds: [], mailMessageId: null }
  const outcome = await addAskerMessage(db, teacher, caseId, message, at(time))
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.messageId
}
/** Of an asker without an account. */
const addByLink = (caseId: string, body: string, time: string) =>
  db.transaction().execute(async (tx) => {
    const message = { body, channel: 'web' as const, attachmentIds: [], mailMessageId: null }
    const found = (await lockCase(tx, caseId))!
    const outcome = await addAskerMessageWithin(tx, found, message, { personId: null, name: null }, at(time))
    if (!outcome.ok) throw new Error(outcome.refusal)
    return outcome.value.messageId
  })
const messagesOf = async (caseId: string) =>
  (await db.selectFrom('caseMessage').select('body').where('caseId', '=', caseId).orderBy('at').execute()).map(
    ({ body }) => body,
  )
const events = async (caseId: string) =>
  (await db.selectFrom('caseEvent').select('kind').where('caseId', '=', caseId).orderBy('id').execute()).map(
    ({ kind }) => kind,
  )

test('two cases are linked once, seen from both, and only by who may read the other', async () => {
  const [one, other, hidden] = [await ask(), await ask(), await ask('09:00', {}, itUnit)]
  expect(await linkCases(db, desk, one.id, ` ${other.reference.toLowerCase()} `, at('10:00'))).toMatchObject({
    ok: true,
  })
  expect(await linkCases(db, desk, other.id, one.reference, at('10:00'))).toMatchObject({ refusal: 'links.already' })
  expect(await linkCases(db, desk, one.id, hidden.reference, at('10:00'))).toMatchObject({
    refusal: 'links.noSuchCase',
  })
  expect(await linkCases(db, desk, one.id, 'S-1999-000001', at('10:00'))).toMatchObject({ refusal: 'links.noSuchCase' })
  expect(await linkCases(db, desk, one.id, one.reference, at('10:00'))).toMatchObject({ refusal: 'links.itself' })
  expect(await linkCases(db, it, one.id, hidden.reference, at('10:00'))).toMatchObject({ refusal: 'cases.notFound' })
  expect(await listLinkedCases(db, desk, other.id)).toMatchObject([{ reference: one.reference, kind: 'related' }])
  expect(await listLinkedCases(db, it, other.id)).toEqual([])
  expect(await unlinkCases(db, desk, other.id, one.id, at('11:00'))).toMatchObject({ ok: true })
  expect(await listLinkedCases(db, desk, one.id)).toEqual([])
})

test('two who link the same two cases from both sides at once make one link, and nobody waits for ever', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await ask(), await ask()]
    const outcomes = await Promise.all([
      linkCases(db, desk, one.id, other.reference, at('10:00')),
      linkCases(db, desk, other.id, one.reference, at('10:00')),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listLinkedCases(db, desk, one.id)).toHaveLength(1)
  }
})

test('a merged case goes on in the other: one conversation, the longer wait, both references valid', async () => {
  const earlier = await ask('08:30', { body: 'Først' })
  const later = await ask('11:00', { body: 'Så' })
  await add(earlier.id, 'Mer', '11:30')
  const before = await findCase(db, earlier.id)
  expect(await mergeCases(db, desk, earlier.id, later.reference, at('12:00'))).toMatchObject({
    ok: true,
    value: { survivorId: later.id },
  })
  expect(await messagesOf(later.id)).toEqual(['Først', 'Så', 'Mer'])
  expect(await findCase(db, later.id)).toMatchObject({ askedAt: at('08:30'), dueAt: before!.dueAt, state: 'new' })
  expect(await findCase(db, earlier.id)).toMatchObject({ state: 'closed', closedAs: 'merged', dueAt: null })
  expect(await findSurvivor(db, earlier.id)).toEqual({ id: later.id, reference: later.reference })
  expect(await listLinkedCases(db, desk, later.id)).toMatchObject([{ reference: earlier.reference, kind: 'merged' }])
  expect((await events(earlier.id)).at(-1)).toBe('merged')
  expect((await events(later.id)).at(-1)).toBe('merged-from')
  expect(await db.selectFrom('caseSearch').select('body').where('caseId', '=', later.id).execute()).toHaveLength(1)
})

test('cases of different askers are never merged, nor those that somebody else has', async () => {
  const [one, other] = [await ask(), await ask('09:00', { askerPersonId: studentId })]
  expect(await mergeCases(db, desk, one.id, other.reference, at('12:00'))).toMatchObject({
    refusal: 'links.otherAsker',
  })
  const elsewhere = await ask('09:00', {}, itUnit)
  expect(await mergeCases(db, desk, one.id, elsewhere.reference, at('12:00'))).toMatchObject({
    refusal: 'links.noSuchCase',
  })
  const unnamed = [
    await ask('09:00', { askerPersonId: null, askerEmail: null }),
    await ask('09:00', { askerPersonId: null, askerEmail: null }),
  ] as const
  expect(await mergeCases(db, desk, unnamed[0].id, unnamed[1].reference, at('12:00'))).toMatchObject({
    refusal: 'links.otherAsker',
  })
})

test('who waits for the asker in one case, and owes an answer in the other, owes it', async () => {
  const [answered, open] = [await ask('08:30'), await ask('09:00')]
  const seen = await db
    .selectFrom('caseMessage')
    .select('id')
    .where('caseId', '=', answered.id)
    .executeTakeFirstOrThrow()
  const reply = {
    body: 'Hvilket emne?',
    language: 'nb',
    next: 'wait',
    seenMessageId: seen.id,
    attachmentIds: [],
  } as const
  expect(await writeReply(db, desk, answered.id, reply, at('09:30'), nobody)).toMatchObject({ ok: true })
  expect(await mergeCases(db, desk, open.id, answered.reference, at('10:00'))).toMatchObject({ ok: true })
  const survivor = await findCase(db, answered.id)
  expect(survivor).toMatchObject({ state: 'open', pausedSince: null, firstAnsweredAt: at('09:30') })
  expect(survivor?.dueAt).not.toBeNull()
})

test('the time in which the merged case waited for the asker counts for nobody in the other', async () => {
  const [earlier, later] = [await ask('08:30'), await ask('09:00')]
  const reply = { body: 'Hvilket emne?', language: 'nb', next: 'wait', attachmentIds: [] } as const
  expect(
    await writeReply(db, desk, earlier.id, { ...reply, seenMessageId: earlier.messageId }, at('09:00'), nobody),
  ).toMatchObject({ ok: true })
  await add(earlier.id, 'TDT4100', '13:00')
  const before = (await findCase(db, earlier.id))!.dueAt
  expect(await mergeCases(db, desk, earlier.id, later.reference, at('14:00'))).toMatchObject({ ok: true })
  expect((await findCase(db, later.id))?.dueAt).toEqual(before)
  expect(
    await db
      .selectFrom('casePause')
      .select(['caseId', 'fromAt', 'untilAt'])
      .where('caseId', 'in', [earlier.id, later.id])
      .execute(),
  ).toEqual([{ caseId: later.id, fromAt: at('09:00'), untilAt: at('13:00') }])
})

test('two who merge the same two cases crosswise at once: one does, and nothing is lost', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await ask('09:00', { body: 'En' }), await ask('09:10', { body: 'To' })]
    const outcomes = await Promise.all([
      mergeCases(db, desk, one.id, other.reference, at('10:00')),
      mergeCases(db, desk, other.id, one.reference, at('10:00')),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const survivorId = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.survivorId] : []))[0]!
    expect(await messagesOf(survivorId)).toEqual(['En', 'To'])
  }
})

test('chosen messages become a case of their own, which has waited since they were written', async () => {
  const { id, messageId } = await ask('09:00', { body: 'Om rom' })
  const secondId = await add(id, 'Om eksamen', '10:00')
  const split = { subject: 'Eksamen', messageIds: [secondId] }
  expect(await splitCase(db, desk, id, { ...split, messageIds: [] }, at('11:00'), tell)).toMatchObject({
    refusal: 'links.nothingChosen',
  })
  expect(
    await splitCase(db, desk, id, { ...split, messageIds: [messageId, secondId] }, at('11:00'), tell),
  ).toMatchObject({
    refusal: 'links.nothingLeft',
  })
  expect(await splitCase(db, desk, id, { ...split, subject: ' ' }, at('11:00'), tell)).toMatchObject({
    refusal: 'links.subjectMissing',
  })
  const outcome = await splitCase(db, desk, id, split, at('11:00'), tell)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const created = outcome.value
  expect(await messagesOf(id)).toEqual(['Om rom'])
  expect(await messagesOf(created.id)).toEqual(['Om eksamen'])
  expect(await findCase(db, created.id)).toMatchObject({
    reference: created.reference,
    askedAt: at('10:00'),
    askerPersonId: teacherId,
    handlingUnitId: mottak,
    state: 'new',
  })
  expect((await events(id)).at(-1)).toBe('split')
  expect(await events(created.id)).toEqual(['asked', 'split-from'])
  expect(await listLinkedCases(db, desk, id)).toMatchObject([{ id: created.id, kind: 'split-to' }])
  expect(await listLinkedCases(db, desk, created.id)).toMatchObject([{ id, kind: 'split-from' }])
})

test('of two who split the same message out, one does', async () => {
  const { id } = await ask('09:00')
  const secondId = await add(id, 'Om eksamen', '10:00')
  const outcomes = await Promise.all(
    [1, 2].map(() => splitCase(db, desk, id, { subject: 'Eksamen', messageIds: [secondId] }, at('11:00'), tell)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a note that was left behind when the case was handed over is split out by nobody who may not read it', async () => {
  const { id } = await ask('09:00')
  const second = await add(id, 'Om eksamen', '10:00')
  const noted = await writeNote(db, desk, id, { body: 'Fortruleg', confidential: true, attachmentIds: [] }, at('10:10'))
  const note = noted.ok ? noted.value.messageId : ''
  await offerCase(db, desk, id, { toUnitId: itUnit, note: '', takesConfidential: false }, at('10:20'), nobody)
  expect(await answerOffer(db, it, id, { kind: 'accept' }, at('10:30'))).toMatchObject({ ok: true })
  const elsewhere = await ask('09:00')
  for (const other of [note, elsewhere.messageId]) {
    const split = { subject: 'Eksamen', messageIds: [second, other] }
    expect(await splitCase(db, it, id, split, at('11:00'), tell)).toEqual({ ok: false, refusal: 'links.noSuchMessage' })
  }
  expect(await messagesOf(id)).toEqual([
    'Hei! Vi er tre lærarar som vil laga eit felles opplegg for rettleiing av studentane.',
    'Om eksamen',
    'Fortruleg',
  ])
  const own = await writeNote(db, it, id, { body: 'Vårt', confidential: true, attachmentIds: [] }, at('11:10'))
  const messageIds = [second, own.ok ? own.value.messageId : '']
  expect(await splitCase(db, it, id, { subject: 'Eksamen', messageIds }, at('11:20'), tell)).toMatchObject({ ok: true })
})

test.for([
  [
    'nb',
    /^\[S-\S+\] En del av henvendelsen din har fått eget nummer$/,
    'Felles mottak har begge. Du trenger ikke gjøre noe',
  ],
  [
    'nn',
    /^\[S-\S+\] Ein del av førespurnaden din har fått eige nummer$/,
    'Felles mottak har begge. Du treng ikkje gjere noko',
  ],
  ['en', /^\[S-\S+\] Part of your request has a number of its own$/, 'has both. You need not do anything'],
] as const)(
  'the asker is told once, in %s, of the second number, who has it, and that nothing is to be done',
  async ([language, subject, who]) => {
    const asked = await ask('09:00', { language, askerPersonId: null, askerEmail: 'asker@uni.example' })
    const secondId = await addByLink(asked.id, 'Om eksamen', '10:00')
    const outcomes = await Promise.all(
      [1, 2].map(() =>
        splitCase(db, desk, asked.id, { subject: 'Eksamen', messageIds: [secondId] }, at('11:00'), tell),
      ),
    )
    const created = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    expect(created).toHaveLength(1)
    const mails = await mailsOf(created[0]!.id)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ toAddress: 'asker@uni.example', subject: expect.stringMatching(subject) })
    for (const words of [asked.reference, created[0]!.reference, 'Eksamen', who])
      expect(mails[0]!.body).toContain(words)
    // The link opens the new case for who has no account.
    const key = /\?key=([\w-]+)/.exec(mails[0]!.body)?.[1] ?? ''
    expect(await findKeyCase(db, key, new Date('2026-01-15T12:00:00Z'))).toBe(created[0]!.id)
    expect(await mailsOf(asked.id)).toEqual([])
  },
)

test('a person’s own matter is named nowhere in what the asker is told', async () => {
  const own = await viewerOf(db, 'case-handler-personal')
  const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')
  const { id } = await ask('09:00', { restricted: true, type: 'personal', language: 'nb' }, studentUnit)
  const secondId = await add(id, 'Om eksamen', '10:00')
  const outcome = await splitCase(db, own, id, { subject: 'Eksamen', messageIds: [secondId] }, at('11:00'), tell)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const [mail] = await mailsOf(outcome.value.id)
  expect(mail?.body).toContain(outcome.value.reference)
  expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/[Ee]ksamen/)
})
