import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import { findCase } from '../case.queries.server.ts'
import { answerOffer } from '../handover/answer-offer.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import { addAskerMessage, writeReply } from '../write-message.server.ts'
import { escalateOffers } from './escalate-offers.server.ts'
import { warnOfDue } from './warn-of-due.server.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const realNow = new Date('2026-01-15T12:00:00Z')
/** 2021-09-01 is a Wednesday. */
const at = (day: string, time: string) => instantOf(day, time)
const post = (now: Date) => ({
  room: { mailDomain: 'hjelp.uni.example', publicUrl: 'https://samspel.uni.example', jobs },
  now,
  realNow,
})
const desk = await viewerOf(db, 'front-desk')
const it = await viewerOf(db, 'case-handler-it')
const [mottak, itUnit] = (await Promise.all(['Felles mottak', 'NTNU IT'].map((name) => unitIdOf(db, name)))) as [
  string,
  string,
]
await db.updateTable('unitDesk').set({ email: 'mottak@uni.example' }).where('unitId', '=', mottak).execute()
await db.insertInto('unitDesk').values({ unitId: itUnit, email: 'it@uni.example' }).execute()
// The demonstration's own offers are another story.
await db
  .updateTable('handover')
  .set({ escalatedAt: at('2021-08-01', '08:00') })
  .where('state', '=', 'offered')
  .execute()

const offered = async (wanted = {}) => {
  const { id } = await askCase(db, mottak, wanted, at('2021-09-01', '09:00'))
  const offer = { toUnitId: itUnit, note: '', takesConfidential: false }
  expect(await offerCase(db, desk, id, offer, at('2021-09-01', '10:00'), async () => {})).toMatchObject({ ok: true })
  return id
}
const eventsOf = async (caseId: string, kind: string) =>
  db.selectFrom('caseEvent').select(['at', 'unitId']).where('caseId', '=', caseId).where('kind', '=', kind).execute()
const mailsOf = (caseId: string) =>
  db
    .selectFrom('outboxMail')
    .select(['toAddress', 'body'])
    .where('caseId', '=', caseId)
    .where('messageId', 'like', '%escalated%')
    .orderBy('toAddress')
    .execute()

test('an offer that nobody answers is told of once, to both units and the front desk; the case stays', async () => {
  const id = await offered()
  // Two working days: Friday at closing time.
  expect(await escalateOffers(db, post(at('2021-09-03', '15:45')))).toBe(0)
  const now = at('2021-09-03', '15:50')
  const runs = await Promise.all([1, 2, 3].map(() => escalateOffers(db, post(now))))
  expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await escalateOffers(db, post(at('2021-09-06', '12:00')))).toBe(0)
  expect(await eventsOf(id, 'offer-escalated')).toEqual([{ at: now, unitId: itUnit }])
  const mails = await mailsOf(id)
  // The front desk is the unit that offers here: told once.
  expect(mails.map(({ toAddress }) => toAddress)).toEqual(['it@uni.example', 'mottak@uni.example'])
  expect(mails[0]?.body).toContain('tilbød dere')
  expect(mails[1]?.body).toContain('har ikke svart')
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: itUnit })
  // Late is not never.
  expect(await answerOffer(db, it, id, { kind: 'accept' }, at('2021-09-06', '12:00'))).toMatchObject({ ok: true })
})

test('one offer that cannot be told of stops no other', async () => {
  const [bad, good] = [await offered(), await offered()]
  // What breaks it, whatever that is.
  await sql`create function break_it() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`.execute(
    db,
  )
  await sql`create trigger broken before update on handover for each row
    when (old.case_id = ${sql.lit(bad)}) execute function break_it()`.execute(db)
  await expect(escalateOffers(db, post(at('2021-09-06', '12:00')))).rejects.toMatchObject({ errors: [{}] })
  await sql`drop trigger broken on handover`.execute(db)
  expect(await eventsOf(good, 'offer-escalated')).toHaveLength(1)
  expect(await eventsOf(bad, 'offer-escalated')).toEqual([])
  expect(await escalateOffers(db, post(at('2021-09-06', '12:10')))).toBe(1)
})

test('an offer that was answered in time is not told of', async () => {
  const id = await offered()
  await answerOffer(db, it, id, { kind: 'decline', reason: 'Nei' }, at('2021-09-02', '10:00'))
  await escalateOffers(db, post(at('2021-09-10', '12:00')))
  expect(await eventsOf(id, 'offer-escalated')).toEqual([])
})

test('an answer and the telling at the same moment leave one whole story', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await offered()
    const now = at('2021-09-07', '09:00')
    await Promise.all([
      escalateOffers(db, post(now)),
      answerOffer(db, it, id, { kind: 'accept' }, now),
      escalateOffers(db, post(now)),
    ])
    expect((await eventsOf(id, 'offer-escalated')).length).toBeLessThanOrEqual(1)
    expect((await mailsOf(id)).length).toBe(2 * (await eventsOf(id, 'offer-escalated')).length)
    expect(await findCase(db, id)).toMatchObject({ handlingUnitId: itUnit })
  }
})

test('a unit without Samspel is reminded with a way to answer', async () => {
  const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
  await workByMail(db, library, 'bibliotek@uni.example')
  const { id } = await askCase(db, mottak, {}, at('2021-09-01', '09:00'))
  const offer = { toUnitId: library, note: '', takesConfidential: false }
  await offerCase(db, desk, id, offer, at('2021-09-01', '10:00'), async () => {})
  await escalateOffers(db, post(at('2021-09-08', '09:00')))
  const mails = await mailsOf(id)
  expect(mails.find(({ toAddress }) => toAddress === 'bibliotek@uni.example')?.body).toMatch(/\/nb\/svar\/[0-9a-f]{48}/)
  expect(mails.find(({ toAddress }) => toAddress === 'mottak@uni.example')?.body).not.toContain('/svar/')
})

test('what is soon due is marked once, before it is due; what waits for the asker is not', async () => {
  const { id } = await askCase(db, mottak, {}, at('2021-09-01', '09:00'))
  const waiting = await askCase(db, mottak, {}, at('2021-09-01', '09:00'))
  await db
    .updateTable('supportCase')
    .set({ state: 'waiting', pausedSince: at('2021-09-01', '10:00'), dueAt: null, warnAt: null })
    .where('id', '=', waiting.id)
    .execute()
  const { warnAt, dueAt } = await db
    .selectFrom('supportCase')
    .select(['warnAt', 'dueAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(warnAt! < dueAt!).toBe(true)
  await warnOfDue(db, new Date(warnAt!.getTime() - 1))
  expect(await eventsOf(id, 'due-soon')).toEqual([])
  await Promise.all([1, 2, 3].map(() => warnOfDue(db, warnAt!)))
  await warnOfDue(db, dueAt!)
  expect(await eventsOf(id, 'due-soon')).toEqual([{ at: warnAt, unitId: mottak }])
  expect(await eventsOf(waiting.id, 'due-soon')).toEqual([])
})

test('who was warned before the case waited for the asker is warned once more', async () => {
  const teacher = await viewerOf(db, 'teacher')
  const { id, messageId } = await askCase(db, mottak, { askerPersonId: teacher.personId }, at('2021-09-01', '09:00'))
  const { warnAt } = await db.selectFrom('supportCase').select('warnAt').where('id', '=', id).executeTakeFirstOrThrow()
  await warnOfDue(db, warnAt!)
  const soonAfter = new Date(warnAt!.getTime() - 60_000)
  // What was asked back stops the clock just before it would have warned.
  await db.updateTable('supportCase').set({ warnedAt: soonAfter }).where('id', '=', id).execute()
  const reply = {
    body: 'Kva fag?',
    language: 'nn' as const,
    next: 'wait' as const,
    seenMessageId: messageId,
    attachmentIds: [],
  }
  expect(await writeReply(db, desk, id, reply, soonAfter, async () => {})).toMatchObject({ ok: true })
  const more = { body: 'Fysikk', channel: 'web' as const, attachmentIds: [], mailMessageId: null }
  expect(await addAskerMessage(db, teacher, id, more, at('2021-09-20', '09:00'))).toMatchObject({ ok: true })
  const again = await db.selectFrom('supportCase').select('warnAt').where('id', '=', id).executeTakeFirstOrThrow()
  await warnOfDue(db, again.warnAt!)
  expect(await eventsOf(id, 'due-soon')).toHaveLength(2)
})

test('nobody is told that the time draws near when it is over', async () => {
  const { id } = await askCase(db, mottak, {}, at('2021-09-01', '09:00'))
  const { dueAt } = await db.selectFrom('supportCase').select('dueAt').where('id', '=', id).executeTakeFirstOrThrow()
  expect(await warnOfDue(db, dueAt!)).toBeGreaterThan(0)
  expect(await warnOfDue(db, dueAt!)).toBe(0)
  expect(await eventsOf(id, 'due-soon')).toEqual([])
})
