import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase, newCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { findCase, lockCase } from './case.queries.server.ts'
import { takeNumber } from './case-number.server.ts'
import { createCase } from './create-case.server.ts'
import { answerOffer, returnCase } from './handover/answer-offer.server.ts'
import { offerCase } from './handover/offer-case.server.ts'

const { db } = await createDemoDatabase()
const at = (time: string, day = '2021-09-01') => instantOf(day, time)
const desk = await viewerOf(db, 'front-desk')
const it = await viewerOf(db, 'case-handler-it')
const [mottak, itUnit, unipedUnit] = await Promise.all(
  ['Felles mottak', 'NTNU IT', 'Seksjon for universitetspedagogikk (Uniped)'].map((name) => unitIdOf(db, name)),
)
const byRight = { constraint: 'handled_by_right' }

/** A case that NTNU IT has accepted from the front desk. */
async function acceptedCase() {
  const { id } = await askCase(db, mottak!, {}, at('09:00'))
  const offer = { toUnitId: itUnit!, note: '', takesConfidential: false }
  await offerCase(db, desk, id, offer, at('10:00'), async () => {})
  await answerOffer(db, it, id, { kind: 'accept' }, at('11:00'))
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: itUnit })
  return id
}

test('what gave a unit its case cannot be taken away behind it', async () => {
  const id = await acceptedCase()
  const last = db.deleteFrom('caseHandling').where('caseId', '=', id)
  await expect(last.where('position', '=', 2).execute()).rejects.toMatchObject(byRight)
  await expect(last.execute()).rejects.toMatchObject(byRight)
  const other = await askCase(db, mottak!, {}, at('09:00'))
  const moved = db.updateTable('caseHandling').set({ caseId: other.id, position: 7 })
  await expect(moved.where('caseId', '=', id).where('position', '=', 2).execute()).rejects.toMatchObject(byRight)
  const offer = db.updateTable('handover').where('caseId', '=', id)
  const undecided = { state: 'declined', reason: 'x', returnBy: null } as const
  await expect(offer.set(undecided).execute()).rejects.toMatchObject(byRight)
  await expect(offer.set({ toUnitId: unipedUnit! }).execute()).rejects.toMatchObject(byRight)
  await expect(db.deleteFrom('handover').where('caseId', '=', id).execute()).rejects.toMatchObject(byRight)
})

test('one agreement moves a case once, from the unit that had it', async () => {
  const id = await acceptedCase()
  await returnCase(db, it, id, 'Ikkje hos oss', at('12:00'))
  const { handoverId } = await db
    .selectFrom('caseHandling')
    .select('handoverId')
    .where('caseId', '=', id)
    .where('position', '=', 2)
    .executeTakeFirstOrThrow()
  const move = (position: number, unitId: string) =>
    db.transaction().execute(async (tx) => {
      const right = { caseId: id, position, unitId, cause: 'accepted', handoverId, since: at('13:00') }
      await tx.insertInto('caseHandling').values(right).execute()
      await tx.updateTable('supportCase').set({ handlingUnitId: unitId }).where('id', '=', id).execute()
    })
  // The agreement was used, and is over.
  await expect(move(4, itUnit!)).rejects.toMatchObject({ code: '23505' })
  const foreign = await acceptedCase()
  await db
    .updateTable('handover')
    .set({ fromUnitId: unipedUnit! })
    .where('caseId', '=', foreign)
    .execute()
    .then(
      () => expect.unreachable(),
      (error: unknown) => expect(error).toMatchObject(byRight),
    )
})

test('a case may come to a unit whose end is planned', async () => {
  const { id: unitId } = await db
    .insertInto('unit')
    .values({ type: 'section', foundedOn: '2020-01-01', endedOn: '2021-12-31' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const made = await askCase(db, unitId, {}, at('09:00'))
  expect(await findCase(db, made.id)).toMatchObject({ handlingUnitId: unitId })
  await db
    .updateTable('unit')
    .set({ endedOn: '2021-08-31' })
    .where('id', '=', unitId)
    .execute()
    .then(
      () => expect.unreachable(),
      (error: unknown) => expect(error).toMatchObject({ constraint: 'open_cases_have_a_unit' }),
    )
})

test('what goes with a case or a message is found by an index', async () => {
  const { rows } = await sql`
    select conrelid::regclass::text as table_name, attname as column_name
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where contype = 'f' and confrelid in ('support_case'::regclass, 'case_message'::regclass, 'handover'::regclass,
      'contribution'::regclass, 'attachment'::regclass, 'pending_ask'::regclass)
      and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])`.execute(db)
  expect(rows).toEqual([])
})

test('who links a case while another splits it lets both come to their end', async () => {
  const linked = await askCase(db, mottak!, {}, at('09:00'))
  const [held, counted] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const splitting = db.transaction().execute(async (tx) => {
    await lockCase(tx, linked.id)
    held.resolve()
    await counted.promise
    return takeNumber(tx, 2021)
  })
  const mail = db.transaction().execute(async (tx) => {
    await held.promise
    const { id } = await createCase(tx, newCase(mottak!), at('09:00'))
    counted.resolve()
    // Until the other waits for the counter.
    await new Promise((resolve) => setTimeout(resolve, 200))
    await tx
      .insertInto('caseLink')
      .values({ caseId: id, otherId: linked.id, kind: 'quotes', createdAt: at('09:00') })
      .execute()
    return id
  })
  expect(await Promise.allSettled([splitting, mail])).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }])
})
