import { expect, test } from 'vitest'
import { createKeptUniversity } from '#test/kept-university.ts'
import { createUnit } from './catalogue.fixture.ts'
import { changeOwner } from './change-owner.server.ts'
import { addParticipation, endParticipation } from './change-participation.server.ts'
import { acceptParticipations, decideParticipation } from './decide-participation.server.ts'
import { findKeptService } from './kept-service.queries.server.ts'
import { listAskedParticipations, listStruckParticipations } from './participation.queries.server.ts'
import { retireService } from './retire-service.server.ts'

const { db, jobs, now, units, editor, unipedHandler, itHandler, createPublished, accountable } =
  await createKeptUniversity()

const struck = (serviceId: string) => listStruckParticipations(db, serviceId, 'nb', '2021-09-01')

test('a change of owner ends the former period, keeps it, and asks the new unit', async () => {
  const id = await createPublished()
  expect(
    await changeOwner(
      db,
      unipedHandler,
      id,
      { unitId: units.it, rule: null, from: '2022-01-01', isCorrection: false },
      now,
      jobs,
    ),
  ).toMatchObject({ ok: true })
  expect(await accountable(id)).toMatchObject([
    { unitId: units.uniped, state: 'accepted', validFrom: '2021-09-01', validTo: '2022-01-01' },
    { unitId: units.it, state: 'proposed', validFrom: '2022-01-01', validTo: null },
  ])
  expect((await findKeptService(db, id, '2021-12-31'))?.stewardUnitId).toBe(units.uniped)
  expect((await findKeptService(db, id, '2022-01-01'))?.stewardUnitId).toBe(units.it)
})

test('a change on the day on which the present unit began would take its whole period, and is refused', async () => {
  const id = await createPublished()
  const later = new Date('2022-05-01T10:00:00Z')
  const next = { unitId: units.it, rule: null, from: '2021-09-01' } as const
  for (const at of [now, later]) {
    expect(await changeOwner(db, unipedHandler, id, { ...next, isCorrection: false }, at, jobs)).toEqual({
      ok: false,
      refusal: 'participation.sameDay',
    })
  }
  expect(await accountable(id)).toMatchObject([{ unitId: units.uniped, validTo: null }])
  expect(await struck(id)).toEqual([])
})

test('as a correction it strikes the period out, and those who keep the service see what stood there', async () => {
  const id = await createPublished()
  const [before] = await accountable(id)
  await decideParticipation(db, unipedHandler, before!.id, { kind: 'contest', reason: 'Not ours' }, now)
  const next = { unitId: units.it, rule: null, from: '2021-09-01', isCorrection: true } as const
  expect(await changeOwner(db, unipedHandler, id, next, now, jobs)).toMatchObject({ ok: true })
  expect(await accountable(id)).toMatchObject([{ unitId: units.it, validFrom: '2021-09-01', validTo: null }])
  expect(await struck(id)).toEqual([
    {
      id: before!.id,
      unit: expect.objectContaining({ name: 'Uniped' }),
      role: 'accountable',
      reason: 'Not ours',
      validFrom: '2021-09-01',
      validTo: null,
      struckBy: 'case_handler',
      struckAt: now,
    },
  ])
  const { action } = await db
    .selectFrom('auditEntry')
    .select('action')
    .where('objectId', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(action).toBe('service.owner_corrected')
})

test('a planned change is corrected, and the unit of today stays until then', async () => {
  const id = await createPublished()
  const next = { rule: null, from: '2022-01-01' } as const
  await changeOwner(db, editor, id, { ...next, unitId: units.it, isCorrection: false }, now, jobs)
  expect(
    await changeOwner(db, editor, id, { ...next, unitId: units.institution, isCorrection: true }, now, jobs),
  ).toMatchObject({ ok: true })
  expect(await accountable(id)).toMatchObject([
    { unitId: units.uniped, validTo: '2022-01-01' },
    { unitId: units.institution, validFrom: '2022-01-01', validTo: null },
  ])
  expect(await struck(id)).toMatchObject([{ unit: { name: 'IT' }, validFrom: '2022-01-01' }])
})

test('a part ends on no day that would take away what has been, and is not made longer', async () => {
  const id = await createPublished()
  const wanted = { unitId: units.it, rule: null, role: 'consulted', validFrom: '2021-09-01' } as const
  await addParticipation(db, editor, id, { ...wanted, validTo: '2022-09-01' }, now, jobs)
  const part = await db
    .selectFrom('participation')
    .select('id')
    .where('serviceId', '=', id)
    .where('role', '=', 'consulted')
    .executeTakeFirstOrThrow()
  const later = new Date('2022-05-01T10:00:00Z')
  const end = (endsOn: string, at: Date) => endParticipation(db, editor, part.id, endsOn, at)
  expect(await end('2021-08-01', later)).toEqual({ ok: false, refusal: 'participation.wrongPeriod' })
  expect(await end('2021-09-01', later)).toEqual({ ok: false, refusal: 'participation.wrongPeriod' })
  expect(await end('2023-01-01', later)).toEqual({ ok: false, refusal: 'participation.endsEarlier' })
  expect(await struck(id)).toEqual([])
  // On its first day it may be taken back; then it is struck out.
  expect(await end('2021-09-01', now)).toMatchObject({ ok: true })
  expect(await struck(id)).toMatchObject([{ id: part.id, role: 'consulted', validTo: '2022-09-01' }])
})

test('what a service had planned or begun on the day when it is retired is struck out, not forgotten', async () => {
  const id = await createPublished()
  await addParticipation(
    db,
    editor,
    id,
    { unitId: units.it, rule: null, role: 'informed', validFrom: '2022-01-01', validTo: null },
    now,
    jobs,
  )
  expect(await retireService(db, editor, id, null, now)).toMatchObject({ ok: true })
  expect(new Set((await struck(id)).map(({ role }) => role))).toEqual(new Set(['accountable', 'informed']))
})

test('a reason is read by everyone, and so is not longer than a few lines', async () => {
  const id = await createPublished()
  const [part] = await accountable(id)
  const contest = (reason: string) => decideParticipation(db, unipedHandler, part!.id, { kind: 'contest', reason }, now)
  expect(await contest('x'.repeat(501))).toEqual({ ok: false, refusal: 'participation.reasonTooLong' })
  expect(await contest(` ${'x'.repeat(500)} `)).toMatchObject({ ok: true })
})

test('a rule may answer: the institution keeps the entry then', async () => {
  const id = await createPublished()
  await changeOwner(
    db,
    unipedHandler,
    id,
    { unitId: null, rule: 'local_support', from: '2021-10-01', isCorrection: false },
    now,
    jobs,
  )
  expect(await findKeptService(db, id, '2021-10-01')).toMatchObject({
    stewardUnitId: units.institution,
    accountable: { unitId: null },
  })
})

test('owner changes that make no sense are refused', async () => {
  const id = await createPublished()
  const change = (unitId: string, from: string, viewer = unipedHandler) =>
    changeOwner(db, viewer, id, { unitId, rule: null, from, isCorrection: false }, now, jobs)
  expect(await change(units.uniped, '2022-01-01')).toEqual({ ok: false, refusal: 'participation.sameUnit' })
  expect(await change(units.it, '2021-08-01')).toEqual({ ok: false, refusal: 'participation.beforeCurrent' })
  expect(await change(units.it, '2022-01-01', itHandler)).toEqual({ ok: false, refusal: 'service.notYours' })
  const ended = await createUnit(db, 'project', units.institution, 'Ended')
  await db.updateTable('unit').set({ endedOn: '2021-01-01' }).where('id', '=', ended).execute()
  expect(await change(ended, '2022-01-01')).toEqual({ ok: false, refusal: 'participation.unitEnded' })
  expect(await accountable(id)).toMatchObject([{ unitId: units.uniped, validTo: null }])
})

test('a unit accepts or contests its own part, with a reason, and nobody else does', async () => {
  const id = await createPublished()
  await addParticipation(
    db,
    unipedHandler,
    id,
    { unitId: units.it, rule: null, role: 'responsible', validFrom: '2021-09-01', validTo: null },
    now,
    jobs,
  )
  const [asked] = await listAskedParticipations(db, [units.it], 'nb', '2021-09-01').then((all) =>
    all.filter((one) => one.serviceId === id),
  )
  expect(asked).toMatchObject({ title: 'Mentimeter nb', role: 'responsible', state: 'proposed', unit: { name: 'IT' } })
  const decide = (viewer: typeof editor, decision: Parameters<typeof decideParticipation>[3]) =>
    decideParticipation(db, viewer, asked!.id, decision, now)
  expect(await decide(unipedHandler, { kind: 'accept' })).toEqual({ ok: false, refusal: 'participation.notYours' })
  expect(await decide(itHandler, { kind: 'contest', reason: '  ' })).toEqual({
    ok: false,
    refusal: 'participation.reasonMissing',
  })
  expect(await decide(itHandler, { kind: 'contest', reason: 'Uniped does this' })).toMatchObject({ ok: true })
  const stateOf = () =>
    db
      .selectFrom('participation')
      .select(['state', 'reason', 'decidedBy'])
      .where('id', '=', asked!.id)
      .executeTakeFirst()
  expect(await stateOf()).toEqual({ state: 'contested', reason: 'Uniped does this', decidedBy: itHandler.personId })
  expect(await decide(itHandler, { kind: 'accept' })).toMatchObject({ ok: true })
  expect(await stateOf()).toEqual({ state: 'accepted', reason: null, decidedBy: itHandler.personId })
})

test('several parts are accepted at once, and what is not the unit’s own stops them all', async () => {
  const services = [await createPublished(), await createPublished()]
  for (const id of services) {
    await addParticipation(
      db,
      unipedHandler,
      id,
      { unitId: units.it, rule: null, role: 'consulted', validFrom: '2021-09-01', validTo: null },
      now,
      jobs,
    )
    await changeOwner(
      db,
      editor,
      id,
      { unitId: null, rule: 'local_support', from: '2021-10-01', isCorrection: false },
      now,
      jobs,
    )
  }
  const asked = await db
    .selectFrom('participation')
    .select(['id', 'unitId', 'state'])
    .where('serviceId', 'in', services)
    .where('state', '=', 'proposed')
    .execute()
  const own = asked.filter(({ unitId }) => unitId === units.it).map(({ id }) => id)
  expect(own).toHaveLength(2)
  expect(
    await acceptParticipations(
      db,
      itHandler,
      asked.map(({ id }) => id),
      now,
    ),
  ).toEqual({ ok: false, refusal: 'participation.notYours' })
  const states = await db.selectFrom('participation').select('state').where('id', 'in', own).execute()
  expect(states).toEqual([{ state: 'proposed' }, { state: 'proposed' }])
  expect(await acceptParticipations(db, itHandler, [], now)).toMatchObject({ refusal: 'participation.noneChosen' })
  expect(await acceptParticipations(db, itHandler, own, now)).toEqual({ ok: true, value: 2 })
})

test('parts are added and ended with dates; the accountable one is not ended, and the same is not added twice', async () => {
  const id = await createPublished()
  const wanted = { unitId: units.it, rule: null, role: 'consulted', validFrom: '2021-09-01', validTo: null } as const
  expect(await addParticipation(db, unipedHandler, id, wanted, now, jobs)).toMatchObject({ ok: true })
  expect(await addParticipation(db, unipedHandler, id, wanted, now, jobs)).toEqual({
    ok: false,
    refusal: 'participation.already',
  })
  expect(await addParticipation(db, unipedHandler, id, { ...wanted, role: 'accountable' }, now, jobs)).toEqual({
    ok: false,
    refusal: 'participation.secondAccountable',
  })
  expect(await addParticipation(db, unipedHandler, id, { ...wanted, validTo: '2021-09-01' }, now, jobs)).toEqual({
    ok: false,
    refusal: 'participation.wrongPeriod',
  })
  const rows = await db.selectFrom('participation').select(['id', 'role']).where('serviceId', '=', id).execute()
  const idOf = (role: string) => rows.find((row) => row.role === role)!.id
  expect(await endParticipation(db, unipedHandler, idOf('accountable'), '2022-01-01', now)).toEqual({
    ok: false,
    refusal: 'participation.accountableStays',
  })
  expect(await endParticipation(db, unipedHandler, idOf('consulted'), '2022-01-01', now)).toMatchObject({ ok: true })
  expect(
    await addParticipation(db, unipedHandler, id, { ...wanted, validFrom: '2022-01-01' }, now, jobs),
  ).toMatchObject({
    ok: true,
  })
})
