import { beforeAll, expect, test } from 'vitest'
import { findKeyCase } from '#app/features/cases/asking/find-key-case.server.ts'
import { keepUploads } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { findAgreedService, newAsk } from '#test/asks.ts'
import { countRows, createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { demoClock, personIdOf, realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import { type Ask, type AskRoom, askByAddress, askSignedIn, confirmAsk } from './ask-case.server.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
let real = realNow
const room: AskRoom = {
  db,
  clock: demoClock,
  realNow: () => real,
  jobs,
  publicUrl: 'https://samspel.example',
  mailDomain: 'samspel.example',
}
let intake = ''
let personalDesk = ''

beforeAll(async () => {
  intake = await unitIdOf(db, 'Felles mottak')
  for (const key of ['teacher', 'student']) {
    const email = `${key}@uni.example`
    await db
      .updateTable('person')
      .set({ email })
      .where('id', '=', await personIdOf(db, key))
      .execute()
  }
  personalDesk = await unitIdOf(db, 'Avdeling for studenttjenester')
})

let asks = 0
/** Each in words of its own, by its last full stops: the same words again within a minute are the same case. */
const asTeacher = async (wanted: Partial<Ask> = {}) => {
  const own = newAsk(wanted)
  const asked = await askSignedIn(room, await viewerOf(db, 'teacher'), { ...own, body: own.body + '.'.repeat(++asks) })
  if (!asked.ok) throw new Error(asked.refusal)
  return (await findCase(db, asked.value.id))!
}

const mailsTo = (to: string) =>
  db
    .selectFrom('outboxMail')
    .select(['subject', 'body', 'fromAddress', 'caseId', 'headers'])
    .where('toAddress', '=', to)
    .orderBy('id')
    .execute()

const count = (table: 'supportCase' | 'pendingAsk') => countRows(db, table)

test('a teacher asks: the case is theirs, in the form they wrote in, and a receipt with the reference is on its way', async () => {
  const found = await asTeacher({ subject: 'Klassereglar', wantedBy: addDays(demoClock.today(), 7) })
  expect(found).toMatchObject({
    askerPersonId: await personIdOf(db, 'teacher'),
    language: 'nn',
    state: 'new',
    restricted: false,
  })
  expect(found.dueAt!.getTime()).toBeGreaterThan(demoClock.now().getTime())
  const [mail] = await mailsTo('teacher@uni.example')
  expect(mail?.subject).toContain(found.reference)
  expect(mail?.body).toContain('Klassereglar')
  expect(mail?.body).toContain(`https://samspel.example/nn/forespurnader/${found.id}`)
  expect(mail?.body).not.toContain('key=')
  expect(mail?.caseId).toBe(found.id)
  expect(await jobs.countWaiting('deliver-mail')).toBeGreaterThan(0)
})

test('two clicks make one case and one receipt; other words, a file, or a minute later make another', async () => {
  const editor = await viewerOf(db, 'editor')
  const before = await count('supportCase')
  const send = async (wanted: Partial<Ask> = {}) => {
    const asked = await askSignedIn(room, editor, newAsk(wanted))
    if (!asked.ok) throw new Error(asked.refusal)
    return asked.value.id
  }
  const [first, ...others] = await Promise.all([send(), send(), send()])
  expect(others).toEqual([first, first])
  expect(await count('supportCase')).toBe(before + 1)
  await send({ body: 'Eg lurer på noko heilt anna.' })
  const { key } = await db
    .transaction()
    .execute((tx) => keepUploads(tx, { key: '', files: [new File(['Hei'], 'notat.txt')], remove: null }, real))
  const withFile = await send({ uploadKey: key })
  expect(await send({ uploadKey: key })).toBe(withFile)
  await db
    .updateTable('supportCase')
    .set({ askedAt: new Date(demoClock.now().getTime() - 61_000) })
    .where('askerPersonId', '=', editor.personId)
    .execute()
  await send()
  expect(await count('supportCase')).toBe(before + 4)
})

test('what routing is not sure of lies with the front desk, with its suggestions', async () => {
  const found = await asTeacher()
  expect(found.handlingUnitId).toBe(intake)
})

test('what units have agreed on goes to the unit, but never to one in which nobody handles cases', async () => {
  const { wanted, unitId } = await findAgreedService(db)
  expect((await asTeacher(wanted)).handlingUnitId).toBe(unitId)
  await workByMail(db, unitId, 'it@uni.example')
  const byMail = await asTeacher(wanted)
  expect(byMail.handlingUnitId).toBe(intake)
  const [first] = await db
    .selectFrom('routingSuggestion')
    .selectAll()
    .where('caseId', '=', byMail.id)
    .orderBy('position')
    .execute()
  expect(first).toMatchObject({ unitId, part: 'lead' })
  await db.deleteFrom('unitDesk').where('unitId', '=', unitId).execute()
  const setEnd = (validTo: string | null) =>
    db
      .updateTable('membership')
      .set({ validTo })
      .where('role', '=', 'case_handler')
      .where('unitId', '=', unitId)
      .execute()
  await setEnd(demoClock.today())
  expect((await asTeacher(wanted)).handlingUnitId).toBe(intake)
  await setEnd(null)
})

test('signs of danger are before the front desk at once and marked; the receipt begins with whom to call', async () => {
  const student = await viewerOf(db, 'student')
  const asked = await askSignedIn(
    room,
    student,
    newAsk({ subject: 'Hjelp', body: 'Eg vil ikkje leve lenger', isPersonal: true }),
  )
  if (!asked.ok) throw new Error(asked.refusal)
  expect(await findCase(db, asked.value.id)).toMatchObject({
    isDanger: true,
    handlingUnitId: intake,
    restricted: false,
  })
  const [mail] = await mailsTo('student@uni.example')
  expect(mail?.body).toMatch(/^Er det fare for liv/)
  expect(mail?.body).toContain('113')
})

test('a personal matter goes to those who are named for it, and no mail says what it is about', async () => {
  const found = await asTeacher({
    isPersonal: true,
    subject: 'Om sjefen min',
    body: 'Eg treng å snakke med nokon om eit vanskeleg forhold.',
  })
  expect(found).toMatchObject({
    type: 'personal',
    restricted: true,
    handlingUnitId: personalDesk,
    contributingUnitIds: [],
  })
  const mails = await mailsTo('teacher@uni.example')
  expect(mails.at(-1)?.subject).not.toContain('sjefen')
  expect(mails.at(-1)?.body).not.toContain('sjefen')
  expect(await db.selectFrom('routingSuggestion').select('caseId').where('caseId', '=', found.id).execute()).toEqual([])
})

test('a unit asks: its case handlers follow, and somebody who comes after them inherits it', async () => {
  const viewer = await viewerOf(db, 'case-handler-study')
  const unitId = viewer.memberships.find(({ role }) => role === 'case_handler')!.unitId
  const asked = await askSignedIn(room, await viewerOf(db, 'editor'), newAsk({ askerUnitId: unitId }))
  expect(asked).toEqual({ ok: false, refusal: 'asking.problem.unitNotYours' })
  const own = await askSignedIn(room, viewer, newAsk({ askerUnitId: unitId }))
  if (!own.ok) throw new Error(own.refusal)
  const found = (await findCase(db, own.value.id))!
  expect(found.askerUnitId).toBe(unitId)
  const others = await db
    .selectFrom('membership')
    .select('personId')
    .where('unitId', '=', unitId)
    .where('role', '=', 'case_handler')
    .where('personId', '<>', viewer.personId)
    .execute()
  expect([...found.followerIds].sort()).toEqual([...new Set(others.map(({ personId }) => personId))].sort())
})

test('what cannot be sent is refused, and nothing is made', async () => {
  const before = await count('supportCase')
  const teacher = await viewerOf(db, 'teacher')
  const student = await viewerOf(db, 'student')
  const own = teacher.memberships[0]!.unitId
  expect(await askSignedIn(room, teacher, newAsk({ wantedBy: addDays(demoClock.today(), -1) }))).toMatchObject({
    refusal: 'asking.problem.dayPast',
  })
  expect(await askSignedIn(room, teacher, newAsk({ askerUnitId: intake }))).toMatchObject({
    refusal: 'asking.problem.unitNotYours',
  })
  expect(await askSignedIn(room, student, newAsk({ askerUnitId: student.memberships[0]!.unitId }))).toMatchObject({
    refusal: 'asking.problem.unitNotYours',
  })
  expect(await askSignedIn(room, teacher, newAsk({ askerUnitId: own, isPersonal: true }))).toMatchObject({
    refusal: 'asking.problem.personalForUnit',
  })
  expect(await askByAddress(room, 'a@uni.example', newAsk({ askerUnitId: own }))).toMatchObject({
    refusal: 'asking.problem.unitNotYours',
  })
  expect(await count('supportCase')).toBe(before)
})

const tokenIn = (body: string) => /token=([\w-]+)/.exec(body)?.[1] ?? ''

test('an address is confirmed before there is a case; the link works once, and brings the files along', async () => {
  const before = await count('supportCase')
  const file = new File(['Hei'], 'notat.txt')
  const uploads = await db
    .transaction()
    .execute((tx) => keepUploads(tx, { key: '', files: [file], remove: null }, real))
  expect(await askByAddress(room, 'guest@uni.example', newAsk({ uploadKey: uploads.key }))).toEqual({
    ok: true,
    value: { kind: 'mailed' },
  })
  expect(await count('supportCase')).toBe(before)
  const [mail] = await mailsTo('guest@uni.example')
  expect(mail?.body).toContain('https://samspel.example/nb/spor/bekreft?token=')
  // What was written may be another's: the address's owner reads none of it.
  expect(`${mail?.subject} ${mail?.body}`).not.toContain('ingen har tenkt')
  const token = tokenIn(mail!.body)

  const outcomes = await Promise.all([confirmAsk(room, token), confirmAsk(room, token)])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(outcomes).toContainEqual({ ok: false, refusal: 'asking.confirm.gone' })
  const confirmed = outcomes.find((outcome) => outcome.ok)!
  if (!confirmed.ok) throw new Error()
  const { made, key } = confirmed.value
  expect(await findCase(db, made.id)).toMatchObject({ askerEmail: 'guest@uni.example', askerPersonId: null })
  expect(await findKeyCase(db, key, real)).toBe(made.id)
  expect(await db.selectFrom('attachment').select('name').where('messageId', '=', made.messageId).execute()).toEqual([
    { name: 'notat.txt' },
  ])
  expect(await count('pendingAsk')).toBe(0)
  const receipt = (await mailsTo('guest@uni.example')).at(-1)!
  const mailed = /key=([\w-]+)/.exec(receipt.body)?.[1] ?? null
  expect(await findKeyCase(db, mailed, real)).toBe(made.id)
})

test('the link is good for a day, and no other text opens anything', async () => {
  await askByAddress(room, 'late@uni.example', newAsk())
  const token = tokenIn((await mailsTo('late@uni.example'))[0]!.body)
  expect(await confirmAsk(room, `${token}x`)).toMatchObject({ refusal: 'asking.confirm.gone' })
  real = new Date(realNow.getTime() + 24 * 3_600_000)
  expect(await confirmAsk(room, token)).toMatchObject({ refusal: 'asking.confirm.gone' })
  real = new Date(realNow.getTime() + 24 * 3_600_000 - 1)
  expect(await confirmAsk(room, token)).toMatchObject({ ok: true })
  real = realNow
})

test('signs of danger from an address wait for no confirmation', async () => {
  const asked = await askByAddress(
    room,
    'danger@uni.example',
    newAsk({ body: 'I want to kill myself tonight', pageLanguage: 'en' }),
  )
  if (!asked.ok || asked.value.kind !== 'case') throw new Error('There is no case')
  expect(await findCase(db, asked.value.made.id)).toMatchObject({
    isDanger: true,
    handlingUnitId: intake,
    language: 'en',
  })
  expect(await findKeyCase(db, asked.value.key, real)).toBe(asked.value.made.id)
  expect((await mailsTo('danger@uni.example'))[0]?.body).toContain('113')
})

test('a key opens its own case alone, and for as long as it lasts', async () => {
  const asked = await askByAddress(room, 'key@uni.example', newAsk({ body: 'I want to kill myself tonight' }))
  if (!asked.ok || asked.value.kind !== 'case') throw new Error('There is no case')
  const { key } = asked.value
  expect(await findKeyCase(db, key.slice(0, -1), real)).toBeNull()
  expect(await findKeyCase(db, null, real)).toBeNull()
  expect(await findKeyCase(db, key, new Date(real.getTime() + 401 * 24 * 3_600_000))).toBeNull()
})
