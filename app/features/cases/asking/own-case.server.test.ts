import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { visitor } from '#app/features/organisation/viewer.ts'
import { addDays, instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { countRows, createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { demoClock, personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { scopeOf } from '../desk/desk-scope.ts'
import { listUnseenDangers } from '../desk/inbox.queries.server.ts'
import { seeDanger } from '../desk/see-danger.server.ts'
import { listAskerAddresses } from '../mail-out/asker-addresses.queries.server.ts'
import { writeNote, writeReply } from '../write-message.server.ts'
import type { Asker } from './asker.ts'
import { addToOwnCase, decideOwnReferral, reopenOwnCase, withdrawOwnCase } from './change-own-case.server.ts'
import { findOwnCase, listOwnCases, readOwnConversation } from './own-case.queries.server.ts'
import { tellHelped } from './tell-helped.server.ts'
import { thankUnits } from './thank-units.server.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const room = { mailDomain: 'samspel.example', publicUrl: 'https://samspel.example', jobs }
const now = demoClock.now()
const today = demoClock.today()

let intake = ''
let uniped = ''
let teacherId = ''
let teacher: Viewer
let frontDesk: Viewer

beforeAll(async () => {
  intake = await unitIdOf(db, 'Felles mottak')
  uniped = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
  teacherId = await personIdOf(db, 'teacher')
  teacher = await viewerOf(db, 'teacher')
  frontDesk = await viewerOf(db, 'front-desk')
})

const byPerson = (viewer: Viewer): Asker => ({ viewer, keyCaseId: null })
const byKey = (caseId: string): Asker => ({ viewer: visitor, keyCaseId: caseId })
const askAsTeacher = () => askCase(db, intake, { askerPersonId: teacherId, askerEmail: null }, now)

const answer = async (caseId: string, next: 'wait' | 'close' | 'keep') => {
  const messages = await readOwnConversation(db, caseId, 'nb', today)
  const seenMessageId = messages.filter(({ type }) => type === 'message').at(-1)?.id ?? null
  const reply = { body: 'Det ordnar vi.', language: 'nn' as const, next, seenMessageId, attachmentIds: [] }
  expect(await writeReply(db, frontDesk, caseId, reply, now, async () => {})).toMatchObject({ ok: true })
}

const auditEntries = () => countRows(db, 'auditEntry')

/** Everyone who is neither the asker nor holds the case's key. */
const strangers = async (caseId: string): Promise<Asker[]> => {
  const other = await askAsTeacher()
  expect(other.id).not.toBe(caseId)
  return [
    byPerson(visitor),
    byKey(other.id),
    ...(
      await Promise.all(['student', 'front-desk', 'administrator', 'teacher-alesund'].map((key) => viewerOf(db, key)))
    ).map(byPerson),
  ]
}

test('nobody but the asker changes anything on the asker’s page, and learns nothing', async () => {
  const { id } = await askAsTeacher()
  await answer(id, 'close')
  const others = await strangers(id)
  const before = await auditEntries()
  const refusal = { ok: false, refusal: 'cases.notFound' }
  for (const asker of others) {
    expect(await addToOwnCase(db, asker, id, { body: 'x', attachmentIds: [] }, now)).toEqual(refusal)
    expect(await withdrawOwnCase(db, asker, id, now)).toEqual(refusal)
    expect(await reopenOwnCase(db, asker, id, now)).toEqual(refusal)
    expect(await tellHelped(db, asker, id, true, now)).toEqual(refusal)
    expect(await thankUnits(db, room, asker, id, now)).toEqual(refusal)
  }
  expect(await auditEntries()).toBe(before)
  expect(await findCase(db, id)).toMatchObject({ state: 'closed', closedAs: 'answered' })
})

test.for(['person', 'key'] as const)('the asker by %s adds, withdraws and opens again', async (by) => {
  const { id } = by === 'person' ? await askAsTeacher() : await askCase(db, intake, {}, now)
  const asker = by === 'person' ? byPerson(teacher) : byKey(id)
  const add = (body: string) => addToOwnCase(db, asker, id, { body, attachmentIds: [] }, now)
  expect(await add('  ')).toMatchObject({ refusal: 'cases.bodyMissing' })
  expect(await add('Eg gløymde noko.')).toMatchObject({ ok: true })
  await answer(id, 'wait')
  expect(await findCase(db, id)).toMatchObject({ state: 'waiting', dueAt: null })
  expect(await add('Her er det.')).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ state: 'open' })
  expect(await reopenOwnCase(db, asker, id, now)).toMatchObject({ refusal: 'cases.notClosed' })
  expect(await withdrawOwnCase(db, asker, id, now)).toMatchObject({ ok: true })
  expect(await withdrawOwnCase(db, asker, id, now)).toMatchObject({ refusal: 'cases.closed' })
  expect(await add('For seint')).toMatchObject({ refusal: 'cases.closed' })
  const late = instantOf(addDays(today, 32), '12:00')
  expect(await reopenOwnCase(db, asker, id, late)).toMatchObject({ refusal: 'cases.tooLateToReopen' })
  expect(await reopenOwnCase(db, asker, id, instantOf(addDays(today, 30), '11:00'))).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ state: 'open', closedAs: null })
})

test('the asker says if it helped once there is an answer, and may say otherwise', async () => {
  const { id } = await askAsTeacher()
  const asker = byPerson(teacher)
  expect(await tellHelped(db, asker, id, true, now)).toMatchObject({ refusal: 'asking.problem.notAnswered' })
  await answer(id, 'close')
  for (const helped of [true, true, false])
    expect(await tellHelped(db, asker, id, helped, now)).toMatchObject({ ok: true })
  expect(await findOwnCase(db, id, 'nb', today, now)).toMatchObject({ helped: false })
  const events = await db
    .selectFrom('caseEvent')
    .select('detail')
    .where('caseId', '=', id)
    .where('kind', '=', 'helped')
    .orderBy('id')
    .execute()
  expect(events.map(({ detail }) => detail)).toEqual([{ helped: true }, { helped: false }])
})

test('thanks reach every unit that took part, once; one that works by e-mail gets a mail', async () => {
  const { id } = await askAsTeacher()
  const asker = byPerson(teacher)
  const local = await unitIdOf(db, 'Seksjon for læringsstøtte')
  const told = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
  await workByMail(db, local, 'local@uni.example')
  await db
    .insertInto('contribution')
    .values([
      { caseId: id, unitId: uniped, part: 'invited', invitedAt: now, leftAt: now },
      { caseId: id, unitId: local, part: 'consulted', invitedAt: now },
      { caseId: id, unitId: told, part: 'informed', invitedAt: now },
    ])
    .execute()
  expect(await thankUnits(db, room, asker, id, now)).toMatchObject({ refusal: 'asking.problem.notAnswered' })
  await answer(id, 'close')
  expect(await thankUnits(db, room, asker, id, now)).toMatchObject({ ok: true })
  expect(await thankUnits(db, room, asker, id, now)).toMatchObject({ refusal: 'asking.problem.thanked' })
  const events = await db
    .selectFrom('caseEvent')
    .select('unitId')
    .where('caseId', '=', id)
    .where('kind', '=', 'thanked')
    .execute()
  expect(events.map(({ unitId }) => unitId).sort()).toEqual([intake, uniped, local].sort())
  const mails = await db.selectFrom('outboxMail').select(['toAddress', 'subject']).where('caseId', '=', id).execute()
  expect(mails).toMatchObject([{ toAddress: 'local@uni.example' }])
  expect(
    (await readOwnConversation(db, id, 'nb', today)).filter(
      (entry) => entry.type === 'event' && entry.kind === 'thanked',
    ),
  ).toHaveLength(1)
})

test('the asker reads what was said to and by them, never what units wrote to each other', async () => {
  const { id } = await askAsTeacher()
  for (const confidential of [false, true]) {
    const note = { body: `INTERNT ${confidential}`, confidential, attachmentIds: [] }
    expect(await writeNote(db, frontDesk, id, note, now)).toMatchObject({ ok: true })
  }
  await answer(id, 'wait')
  const entries = await readOwnConversation(db, id, 'nb', today)
  expect(JSON.stringify(entries)).not.toContain('INTERNT')
  expect(entries.map((entry) => (entry.type === 'message' ? entry.isReply : entry.kind))).toEqual([false, true])
  expect(await findOwnCase(db, id, 'nb', today, now)).toMatchObject({
    next: { key: 'asking.next.yours', isYours: true },
    dueOn: null,
  })
})

test('the list shows what one asked and follows and what one’s unit asked, and nothing of others', async () => {
  const handler = await viewerOf(db, 'case-handler-uniped')
  const mine = await askCase(db, intake, { askerPersonId: handler.personId, askerEmail: null }, now)
  const followed = await askCase(db, intake, { followerIds: [handler.personId!] }, now)
  const ofUnit = await askCase(db, intake, { askerPersonId: teacherId, askerUnitId: uniped }, now)
  await askAsTeacher()
  const { cases, total } = await listOwnCases(db, handler, { page: 1, language: 'nn', today, now })
  expect(cases.map(({ id }) => id).sort()).toEqual([mine.id, followed.id, ofUnit.id].sort())
  expect(total).toBe(3)
  expect(cases[0]?.next.key).toBe('asking.next.answer')
  expect(await listOwnCases(db, visitor, { page: 1, language: 'nn', today, now })).toEqual({ cases: [], total: 0 })
})

test('a request that was merged names the one that it goes on in, on its page and in the list', async () => {
  const handler = await viewerOf(db, 'case-handler-study')
  const asked = { askerPersonId: handler.personId, askerEmail: null }
  const [merged, goesOn] = [await askCase(db, intake, asked, now), await askCase(db, intake, asked, now)]
  await db
    .updateTable('supportCase')
    .set({ state: 'closed', closedAs: 'merged', closedAt: now, mergedIntoId: goesOn.id })
    .where('id', '=', merged.id)
    .execute()
  const shown = { next: { key: 'asking.next.merged' }, mergedInto: { id: goesOn.id, reference: goesOn.reference } }
  const { cases } = await listOwnCases(db, handler, { page: 1, language: 'nn', today, now })
  expect(cases.find(({ id }) => id === merged.id)).toMatchObject(shown)
  expect(cases.find(({ id }) => id === goesOn.id)?.mergedInto).toBeNull()
  expect(await findOwnCase(db, merged.id, 'nn', today, now)).toMatchObject(shown)
})

test('an independent body is written to in the asker’s own words, or not: theirs to say, and nobody else’s', async () => {
  const { id } = await askCase(db, intake, {}, now)
  const ombud = await unitIdOf(db, 'Studentombudet ved NTNU')
  const suggest = () =>
    db
      .insertInto('referral')
      .values({ caseId: id, unitId: ombud, state: 'suggested', suggestedAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  const referral = await suggest()
  for (const asker of await strangers(id))
    expect(await decideOwnReferral(db, asker, id, referral.id, { kind: 'decline' }, now)).toEqual({
      ok: false,
      refusal: 'cases.notFound',
    })
  expect(await decideOwnReferral(db, byKey(id), id, referral.id, { kind: 'send', text: ' ' }, now)).toMatchObject({
    refusal: 'referrals.textMissing',
  })
  expect(await decideOwnReferral(db, byKey(id), id, referral.id, { kind: 'decline' }, now)).toMatchObject({ ok: true })
  expect(await decideOwnReferral(db, byKey(id), id, referral.id, { kind: 'decline' }, now)).toMatchObject({
    refusal: 'referrals.decided',
  })
})

test('signs of danger in what is added are before the front desk at once, whoever has the case', async () => {
  const itUnit = await unitIdOf(db, 'NTNU IT')
  const urgent = { body: 'x', attachmentIds: [], isDanger: true }
  const dangersOfFrontDesk = async () =>
    (await listUnseenDangers(db, scopeOf(frontDesk), { language: 'nb', today, now })).map(({ id }) => id)

  const { id } = await askCase(db, itUnit, {}, now)
  expect(canReadOnDesk(frontDesk, (await findCase(db, id))!)).toBe(false)
  expect(await addToOwnCase(db, byKey(id), id, urgent, now)).toMatchObject({ ok: true })
  expect(canReadOnDesk(frontDesk, (await findCase(db, id))!)).toBe(true)
  expect(await dangersOfFrontDesk()).toContain(id)
  expect(await seeDanger(db, frontDesk, id, now)).toMatchObject({ ok: true })
  expect(await dangersOfFrontDesk()).not.toContain(id)
  // Again, and it is to be seen again.
  expect(await addToOwnCase(db, byKey(id), id, urgent, now)).toMatchObject({ ok: true })
  expect(await dangersOfFrontDesk()).toContain(id)

  // So is what another unit has written down, of a telephone call.
  const told = await askCase(db, itUnit, { isDanger: true, channel: 'phone' }, now)
  expect(await dangersOfFrontDesk()).toContain(told.id)

  const own = await askCase(db, itUnit, { type: 'personal', restricted: true }, now)
  expect(await addToOwnCase(db, byKey(own.id), own.id, urgent, now)).toMatchObject({ ok: true })
  expect(await findCase(db, own.id)).toMatchObject({ isDanger: true, informedUnitIds: [] })
  expect(await dangersOfFrontDesk()).not.toContain(own.id)
})

test('what a unit asked is who asked it’s alone while it is restricted: on pages, in lists and by mail', async () => {
  const follower = await viewerOf(db, 'case-handler-uniped')
  await db.updateTable('person').set({ email: 'follower@uni.example' }).where('id', '=', follower.personId).execute()
  const { id } = await askCase(
    db,
    intake,
    {
      askerPersonId: teacherId,
      askerUnitId: uniped,
      followerIds: [follower.personId!],
      askerEmail: 'teacher@uni.example',
    },
    now,
  )
  const isListedTo = async (viewer: Viewer) =>
    (await listOwnCases(db, viewer, { page: 1, language: 'nn', today, now })).cases.some((one) => one.id === id)
  const addresses = async () => {
    const found = (await findCase(db, id))!
    return (await db.transaction().execute((tx) => listAskerAddresses(tx, found))).map(({ to }) => to)
  }
  const add = (viewer: Viewer) => addToOwnCase(db, byPerson(viewer), id, { body: 'Meir', attachmentIds: [] }, now)
  expect(await isListedTo(follower)).toBe(true)
  expect(await addresses()).toContain('follower@uni.example')
  await db.updateTable('supportCase').set({ restricted: true }).where('id', '=', id).execute()
  expect([await isListedTo(teacher), await isListedTo(follower)]).toEqual([true, false])
  expect(await addresses()).toEqual(['teacher@demo.samspel.example'])
  expect(await add(teacher)).toMatchObject({ ok: true })
  expect(await add(follower)).toEqual({ ok: false, refusal: 'cases.notFound' })
  await db.updateTable('supportCase').set({ restricted: false }).where('id', '=', id).execute()
  expect(await add(follower)).toMatchObject({ ok: true })
})

test('a unit that only reads along does not say that a sign of danger is seen', async () => {
  const handler = await viewerOf(db, 'case-handler-uniped')
  const { id } = await askCase(db, intake, { isDanger: true, informedUnitIds: [uniped] }, now)
  expect(await seeDanger(db, handler, id, now)).toEqual({ ok: false, refusal: 'cases.notYours' })
  expect(await findCase(db, id)).toMatchObject({ dangerSeenAt: null })
  expect(await seeDanger(db, frontDesk, id, now)).toMatchObject({ ok: true })
})
