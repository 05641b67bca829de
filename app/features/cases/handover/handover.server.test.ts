import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase, newCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { findCase } from '../case.queries.server.ts'
import { createCase } from '../create-case.server.ts'
import { writeNote } from '../write-message.server.ts'
import { answerOffer, returnCase } from './answer-offer.server.ts'
import { offerCase, withdrawOffer } from './offer-case.server.ts'

const { db } = await createDemoDatabase()
/** A Wednesday. */
const at = (time: string, day = '2021-09-01') => instantOf(day, time)

const desk = await viewerOf(db, 'front-desk')
const it = await viewerOf(db, 'case-handler-it')
const uniped = await viewerOf(db, 'case-handler-uniped')
const personal = await viewerOf(db, 'case-handler-personal')
const [mottak, itUnit, unipedUnit, studentUnit] = await Promise.all(
  ['Felles mottak', 'NTNU IT', 'Seksjon for universitetspedagogikk (Uniped)', 'Avdeling for studenttjenester'].map(
    (name) => unitIdOf(db, name),
  ),
)
const teacher = await personIdOf(db, 'teacher-alesund')
const nobody = async () => {}

const ask = (wanted = {}) => askCase(db, mottak!, { askerPersonId: teacher, ...wanted }, at('09:00'))
const offerTo = (caseId: string, toUnitId: string, viewer = desk) =>
  offerCase(db, viewer, caseId, { toUnitId, note: 'Kan de ta denne?', takesConfidential: false }, at('10:00'), nobody)

test('a case stays where it is until the other unit accepts; the clock and the reference never change', async () => {
  const { id, reference } = await ask()
  const asked = await findCase(db, id)
  expect(reference).toMatch(/^S-2021-\d{6}$/)
  expect(await offerTo(id, itUnit!)).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: itUnit })

  expect(await answerOffer(db, it, id, { kind: 'decline', reason: ' ' }, at('11:00'))).toMatchObject({
    refusal: 'handover.reasonMissing',
  })
  expect(await answerOffer(db, it, id, { kind: 'decline', reason: 'Dette er pedagogikk' }, at('11:00'))).toMatchObject({
    ok: true,
  })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: null })

  await offerTo(id, unipedUnit!)
  expect(await answerOffer(db, uniped, id, { kind: 'accept' }, at('12:00'))).toMatchObject({ ok: true })
  const moved = await findCase(db, id)
  expect(moved).toMatchObject({
    reference,
    handlingUnitId: unipedUnit,
    formerUnitIds: [mottak],
    askedAt: asked!.askedAt,
    dueAt: asked!.dueAt,
  })
  // The front desk answers within two working days, and had it first: Friday.
  expect(moved?.dueAt).toEqual(at('15:45', '2021-09-03'))
})

test('only the unit that is asked answers, and only the unit that has the case offers it', async () => {
  const { id } = await ask()
  expect(await offerTo(id, itUnit!, uniped)).toMatchObject({ refusal: 'handover.notFound' })
  await offerTo(id, itUnit!)
  expect(await offerTo(id, unipedUnit!)).toMatchObject({ refusal: 'handover.alreadyOffered' })
  expect(await answerOffer(db, uniped, id, { kind: 'accept' }, at('11:00'))).toMatchObject({
    refusal: 'handover.notFound',
  })
  expect(await answerOffer(db, desk, id, { kind: 'accept' }, at('11:00'))).toMatchObject({
    refusal: 'handover.notYours',
  })
  expect(await withdrawOffer(db, desk, id, at('11:00'))).toMatchObject({ ok: true })
  expect(await answerOffer(db, it, id, { kind: 'accept' }, at('11:00'))).toMatchObject({ ok: false })
})

test('of two who offer at once, one does', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await ask()
    const outcomes = await Promise.all([offerTo(id, itUnit!), offerTo(id, unipedUnit!)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'handover.alreadyOffered' })
  }
})

test('what was accepted goes back with a reason while there is time, and to nobody else', async () => {
  const { id } = await ask()
  await offerTo(id, itUnit!)
  await answerOffer(db, it, id, { kind: 'accept' }, at('12:00'))
  expect(await returnCase(db, it, id, 'Hører ikke til her', at('16:00', '2021-09-06'))).toMatchObject({
    refusal: 'handover.tooLateToReturn',
  })
  expect(await returnCase(db, it, id, 'Hører ikke til her', at('15:00', '2021-09-06'))).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, formerUnitIds: [itUnit] })
  expect(await returnCase(db, desk, id, 'Nei', at('15:00', '2021-09-06'))).toMatchObject({
    refusal: 'handover.notFound',
  })
})

test('an independent body gets no case, and a personal matter goes only to named people', async () => {
  const { id } = await ask()
  expect(await offerTo(id, await unitIdOf(db, 'Studentombudet ved NTNU'))).toMatchObject({
    refusal: 'handover.independent',
  })
  const restricted = await askCase(db, studentUnit!, { type: 'personal', restricted: true }, at('09:00'))
  expect(await offerTo(restricted.id, itUnit!, personal)).toMatchObject({ refusal: 'handover.noNamedRoles' })
  expect(await offerTo(restricted.id, itUnit!)).toMatchObject({ refusal: 'handover.notFound' })
})

test('confidential notes stay behind, unless they were said to come along', async () => {
  for (const takesConfidential of [false, true]) {
    const { id } = await ask()
    const note = { body: 'Ring først', confidential: true, attachmentIds: [] }
    await writeNote(db, desk, id, note, at('09:30'))
    await offerCase(db, desk, id, { toUnitId: itUnit!, note: '', takesConfidential }, at('10:00'), nobody)
    await answerOffer(db, it, id, { kind: 'accept' }, at('11:00'))
    const readers = await db
      .selectFrom('noteReader')
      .innerJoin('caseMessage', 'caseMessage.id', 'noteReader.messageId')
      .select('noteReader.unitId')
      .where('caseId', '=', id)
      .execute()
    expect(readers).toEqual(takesConfidential ? [{ unitId: itUnit }] : [])
  }
})

test('the database moves no case without agreement, and keeps none without a unit', async () => {
  const { id } = await ask()
  const move = db.updateTable('supportCase').set({ handlingUnitId: itUnit! }).where('id', '=', id).execute()
  await expect(move).rejects.toMatchObject({ constraint: 'handled_by_right' })
  const nowhere = sql`update support_case set handling_unit_id = null where id = ${id}`.execute(db)
  await expect(nowhere).rejects.toMatchObject({ code: '23502' })
  await offerTo(id, itUnit!)
  const forced = db.transaction().execute(async (tx) => {
    const { id: handoverId } = await tx
      .selectFrom('handover')
      .select('id')
      .where('caseId', '=', id)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('caseHandling')
      .values({ caseId: id, position: 2, unitId: itUnit!, cause: 'accepted', handoverId, since: at('11:00') })
      .execute()
    await tx.updateTable('supportCase').set({ handlingUnitId: itUnit! }).where('id', '=', id).execute()
  })
  await expect(forced).rejects.toMatchObject({ constraint: 'handled_by_right' })
})

test('numbers have no gap and no double, though many ask at once and some fail', async () => {
  const failed = () =>
    db
      .transaction()
      .execute(async (tx) => {
        await createCase(tx, newCase(mottak!), at('09:00', '2023-01-02'))
        throw new Error('undone')
      })
      .catch(() => null)
  await Promise.all(
    Array.from({ length: 24 }, (_, turn) =>
      turn % 3 === 0 ? failed() : askCase(db, mottak!, {}, at('09:00', '2023-01-02')),
    ),
  )
  const { rows } = await sql<{ number: number }>`
    select number from support_case where year = 2023 order by number`.execute(db)
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
})
