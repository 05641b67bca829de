import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { canHandle } from '#app/features/cases/case.policy.ts'
import { findCase, lockCase } from '#app/features/cases/case.queries.server.ts'
import { closeCase } from '#app/features/cases/close-case.server.ts'
import { inviteUnit } from '#app/features/cases/contributors/invite-unit.server.ts'
import { createCase } from '#app/features/cases/create-case.server.ts'
import { moveCase } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import { pause } from '#app/features/cases/pause-case.server.ts'
import { passOnCases } from '#app/features/cases/succession/pass-on-cases.server.ts'
import { addTask } from '#app/features/cases/tasks/change-tasks.server.ts'
import { tellOffer } from '#app/features/cases/unit-mail/write-to-unit.server.ts'
import { instantOf } from '#app/platform/clock.ts'
import { askCase, newCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { addSection } from '#test/units.ts'
import { endUnit } from './end-unit.server.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const room = { mailDomain: 'hjelp.uni.example', publicUrl: 'https://samspel.uni.example', jobs }
const at = (day: string, time = '09:00') => instantOf(day, time)
const TODAY = '2021-09-01'
const administrator = await viewerOf(db, 'administrator')
const desk = await viewerOf(db, 'front-desk')
const mottak = await unitIdOf(db, 'Felles mottak')
const ntnu = administrator.memberships[0]!.unitId

async function addUnit(withHandler = true) {
  const id = await addSection(db, ntnu)
  if (withHandler)
    await db
      .insertInto('membership')
      .values({ personId: desk.personId!, unitId: id, role: 'case_handler', validFrom: '2021-01-01' })
      .execute()
  return id
}
/** Asked anew each time: what someone administers is read with each request. */
const end = async (unitId: string, successorIds: string[], endsOn = TODAY) =>
  endUnit(db, await viewerOf(db, 'administrator'), { unitId, endsOn, successorIds, divided: {} }, demoClock, jobs)
const ask = (unitId: string, wanted = {}) => askCase(db, unitId, wanted, at(TODAY))
const handlingOf = (caseId: string) =>
  db.selectFrom('caseHandling').select(['unitId', 'cause']).where('caseId', '=', caseId).orderBy('position').execute()

test('a unit with open cases does not end without a successor; with one, its cases go on at once', async () => {
  const [old, next] = [await addUnit(), await addUnit()]
  const { id } = await ask(old)
  const before = await findCase(db, id)
  expect(await end(old, [])).toMatchObject({ refusal: 'org.unit.needsSuccessor' })
  expect(await end(old, [next])).toMatchObject({ ok: true })
  expect(await handlingOf(id)).toEqual([
    { unitId: old, cause: 'asked' },
    { unitId: next, cause: 'succeeded' },
  ])
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: next, askedAt: before!.askedAt, dueAt: before!.dueAt })
})

test('a later day is the job’s, and of several successors the front desk gets them', async () => {
  const [old, one, other] = [await addUnit(), await addUnit(), await addUnit()]
  const { id } = await ask(old)
  const closed = await ask(old)
  const viewer = await viewerOf(db, 'front-desk')
  expect(await closeCase(db, viewer, closed.id, 'answered', at(TODAY, '10:00'))).toMatchObject({ ok: true })
  expect(await end(old, [one, other], '2021-10-01')).toMatchObject({ ok: true })
  await passOnCases(db, at('2021-09-30', '23:00'))
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: old })
  await Promise.all([1, 2, 3].map(() => passOnCases(db, at('2021-10-01', '00:10'))))
  expect(await handlingOf(id)).toEqual([
    { unitId: old, cause: 'asked' },
    { unitId: mottak, cause: 'succeeded' },
  ])
  // A closed one too: it may be opened again.
  expect(await findCase(db, closed.id)).toMatchObject({ handlingUnitId: mottak, state: 'closed' })
  expect(await passOnCases(db, at('2021-10-01', '00:20'))).toBe(0)
})

/** A case of a unit that is offered to another, and one in which the other is asked a question. */
async function offerAndInvite(unitId: string, otherId: string) {
  const viewer = await viewerOf(db, 'front-desk')
  const nobody = async () => {}
  const offerTo = (toUnitId: string, caseId: string) =>
    offerCase(db, viewer, caseId, { toUnitId, note: '', takesConfidential: false }, at(TODAY, '10:00'), nobody)
  const [offered, invited] = [await ask(unitId), await ask(unitId)]
  await offerTo(otherId, offered.id)
  const invitation = { unitId: otherId, question: 'Kan dere svare?', task: { dueOn: null } }
  await inviteUnit(db, viewer, invited.id, invitation, at(TODAY, '10:00'), nobody)
  return { viewer, offerTo, offered, invited }
}

test('offers, parts, tasks and what the unit asked itself follow', async () => {
  const [old, next, third] = [await addUnit(), await addUnit(), await addUnit()]
  const { viewer, offerTo, offered, invited } = await offerAndInvite(third, old)
  const asked = await ask(third, { askerUnitId: old })
  const own = await ask(old)
  const task = { title: 'Ring', dueOn: null, unitId: old, assigneeId: viewer.personId }
  await addTask(db, viewer, own.id, task, at(TODAY, '10:00'))
  const ownOffered = await ask(old)
  await offerTo(next, ownOffered.id)

  expect(await end(old, [next])).toMatchObject({ ok: true })
  expect(await findCase(db, offered.id)).toMatchObject({ handlingUnitId: third, offeredTo: next })
  expect(await findCase(db, invited.id)).toMatchObject({ contributingUnitIds: [next] })
  expect(await findCase(db, asked.id)).toMatchObject({ askerUnitId: next })
  // What was offered to the heir is the heir's.
  expect(await findCase(db, ownOffered.id)).toMatchObject({ handlingUnitId: next, offeredTo: null })
  const tasks = await db
    .selectFrom('caseTask')
    .select(['caseId', 'unitId'])
    .where('caseId', 'in', [invited.id, own.id])
    .execute()
  expect(new Map(tasks.map(({ caseId, unitId }) => [caseId, unitId]))).toEqual(
    new Map([
      [invited.id, next],
      [own.id, next],
    ]),
  )
})

test('an offer and a question to a unit whose successor works by e-mail lapse, and who asked is told so at once', async () => {
  const [old, byMail, third] = [await addUnit(), await addUnit(false), await addUnit()]
  const email = 'post@etterfolgjar.example'
  await db.insertInto('unitDesk').values({ unitId: byMail, usesSamspel: false, email }).execute()
  const { offered, invited } = await offerAndInvite(third, old)
  const informed = await ask(third, { informedUnitIds: [old] })

  expect(await end(old, [byMail], '2021-10-01')).toMatchObject({ ok: true })
  const endedAt = at('2021-10-01', '00:10')
  await Promise.all([1, 2].map(() => passOnCases(db, endedAt)))
  const newest = (caseId: string) =>
    db
      .selectFrom('caseEvent')
      .select(['kind', 'unitId', 'otherUnitId', 'at'])
      .where('caseId', '=', caseId)
      .orderBy('id', 'desc')
      .limit(2)
      .execute()
  // Told in the case, and the case comes up in the inbox of the unit that offered it and has it still.
  expect(await findCase(db, offered.id)).toMatchObject({ handlingUnitId: third, offeredTo: null })
  expect(await newest(offered.id)).toEqual([
    { kind: 'offer-lapsed', unitId: third, otherUnitId: old, at: endedAt },
    expect.objectContaining({ kind: 'offered' }),
  ])
  const [handover] = await db
    .selectFrom('handover')
    .select(['state', 'decidedAt', 'decidedBy'])
    .where('caseId', '=', offered.id)
    .execute()
  expect(handover).toEqual({ state: 'withdrawn', decidedAt: endedAt, decidedBy: null })
  expect(await findCase(db, invited.id)).toMatchObject({ handlingUnitId: third, contributingUnitIds: [] })
  expect((await newest(invited.id))[0]).toMatchObject({ kind: 'part-lapsed', unitId: old, at: endedAt })
  const active = await db
    .selectFrom('supportCase')
    .select('lastActivityAt')
    .where('id', 'in', [offered.id, invited.id])
    .execute()
  expect(active).toEqual([{ lastActivityAt: endedAt }, { lastActivityAt: endedAt }])
  // What was only for information lapses without a word to anybody; the task falls to who has the case.
  expect((await newest(informed.id))[0]).toMatchObject({ kind: 'left' })
  const [task] = await db.selectFrom('caseTask').select('unitId').where('caseId', '=', invited.id).execute()
  expect(task).toEqual({ unitId: third })
  // Nobody was written to, and the unit that works by e-mail can be offered the case anew.
  const mails = await db.selectFrom('outboxMail').select('toAddress').where('toAddress', '=', email).execute()
  expect(mails).toEqual([])
  const anew = { toUnitId: byMail, note: '', takesConfidential: false }
  const tell = tellOffer({ room, now: at('2021-10-01', '09:00'), realNow: new Date('2026-01-15T12:00:00Z') })
  const handler = await viewerOf(db, 'front-desk')
  expect(await offerCase(db, handler, offered.id, anew, at('2021-10-01', '09:00'), tell)).toMatchObject({ ok: true })
  expect(await db.selectFrom('outboxMail').select('caseId').where('toAddress', '=', email).execute()).toEqual([
    { caseId: offered.id },
  ])
})

test('through a unit that has ended since, cases reach the one that lives', async () => {
  const [first, second, third] = [await addUnit(), await addUnit(), await addUnit()]
  const { id } = await ask(first)
  await end(first, [second], '2021-10-01')
  await end(second, [third], '2021-10-02')
  await passOnCases(db, at('2021-10-05'))
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: third })
})

test('a case that comes in while its unit ends leaves neither without the other', async () => {
  for (let round = 0; round < 8; round++) {
    const old = await addUnit()
    const [ended, made] = await Promise.allSettled([
      end(old, []),
      db.transaction().execute((tx) => createCase(tx, newCase(old), at(TODAY))),
    ])
    if (ended.status === 'rejected') throw ended.reason
    const isEnded = ended.value.ok
    // Exactly one of them: an ended unit has no case, and a unit with a case lives.
    expect(isEnded).toBe(made.status === 'rejected')
    if (made.status === 'rejected') expect(made.reason).toMatchObject({ constraint: 'open_cases_have_a_unit' })
    else expect(ended.value).toMatchObject({ refusal: 'org.unit.needsSuccessor' })
  }
})

test('a case that is offered to a unit while that unit ends is nowhere without a unit', async () => {
  for (let round = 0; round < 5; round++) {
    const [old, next, third] = [await addUnit(), await addUnit(), await addUnit()]
    const viewer = await viewerOf(db, 'front-desk')
    const { id } = await ask(third)
    const offer = { toUnitId: old, note: '', takesConfidential: false }
    await Promise.all([end(old, [next]), offerCase(db, viewer, id, offer, at(TODAY, '10:00'), async () => {})])
    await passOnCases(db, at(TODAY, '10:10'))
    const found = await findCase(db, id)
    expect(found?.handlingUnitId).toBe(third)
    expect([null, next]).toContain(found?.offeredTo)
  }
})

test('the database lets no case be succeeded to while its unit lives, nor moved without a right', async () => {
  const [unit, other] = [await addUnit(), await addUnit()]
  const { id } = await ask(unit)
  const found = (await findCase(db, id))!
  const succeed = db
    .transaction()
    .execute((tx) => moveCase(tx, found, { unitId: other, cause: 'succeeded', handoverId: null }, at(TODAY)))
  await expect(succeed).rejects.toMatchObject({ constraint: 'handled_by_right' })
  const seize = db.updateTable('supportCase').set({ handlingUnitId: other }).where('id', '=', id).execute()
  await expect(seize).rejects.toMatchObject({ constraint: 'handled_by_right' })
  const leave = db.updateTable('unit').set({ endedOn: TODAY }).where('id', '=', unit).execute()
  await expect(leave).rejects.toMatchObject({ constraint: 'open_cases_have_a_unit' })
})

test('the front desk ends only into the one unit that is the front desk after it', async () => {
  const next = await addUnit()
  const { id } = await ask(mottak)
  expect(await end(mottak, [])).toMatchObject({ refusal: 'org.unit.needsSuccessor' })
  expect(await end(mottak, [next])).toMatchObject({ ok: true })
  const intake = await db.selectFrom('unitDesk').select(['unitId', 'mailbox']).where('isIntake', '=', true).execute()
  expect(intake).toEqual([{ unitId: next, mailbox: 'mottak' }])
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: next })
})

test('who works on a case while its unit ends, and who ends the unit, both come to their end', async () => {
  const [old, next] = [await addUnit(), await addUnit()]
  const { id } = await ask(old)
  const held = Promise.withResolvers<void>()
  const working = db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, id)
    await pause(tx, found!, at(TODAY))
    held.resolve()
    // Until the other waits for the case.
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  await held.promise
  expect(await Promise.allSettled([working, end(old, [next])])).toMatchObject([
    { status: 'fulfilled' },
    { status: 'fulfilled', value: { ok: true } },
  ])
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: next, state: 'waiting' })
})

test('a personal matter goes where somebody is named for such matters', async () => {
  const [old, next] = [await addUnit(), await addUnit()]
  const { id } = await ask(old, { type: 'personal', restricted: true })
  expect(await end(old, [next])).toMatchObject({ ok: true })
  const personal = await viewerOf(db, 'case-handler-personal')
  expect(canHandle(personal, (await findCase(db, id))!)).toBe(true)
})

test('one case that cannot go on stops no other', async () => {
  const [old, next] = [await addUnit(), await addUnit()]
  const [bad, good] = [await ask(old), await ask(old)]
  expect(await end(old, [next], '2022-01-31')).toMatchObject({ ok: true })
  await sql`create function break_it() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`.execute(
    db,
  )
  await sql`create trigger broken before update on support_case for each row
    when (old.id = ${sql.lit(bad.id)}) execute function break_it()`.execute(db)
  await expect(passOnCases(db, at('2022-02-01'))).rejects.toMatchObject({ errors: [{ errors: [{}] }] })
  await sql`drop trigger broken on support_case`.execute(db)
  expect((await findCase(db, bad.id))?.handlingUnitId).toBe(old)
  expect((await findCase(db, good.id))?.handlingUnitId).toBe(next)
  expect(await passOnCases(db, at('2022-02-01', '10:00'))).toBe(1)
  expect((await findCase(db, bad.id))?.handlingUnitId).toBe(next)
})
