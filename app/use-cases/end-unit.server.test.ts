import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { decideParticipation } from '#app/features/catalogue/decide-participation.server.ts'
import { giveMembership } from '#app/features/organisation/give-membership.server.ts'
import { findSession, startSession } from '#app/platform/sign-in/session.server.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { demoClock, personIdOf, realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { addSection } from '#test/units.ts'
import { type Ending, endUnit } from './end-unit.server.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
/** Asked anew each time: what someone administers is read with each request. */
const administrator = () => viewerOf(db, 'administrator')
const su = await unitIdOf(db, 'Fakultet for samfunns- og utdanningsvitenskap')

const addUnit = () => addSection(db, su)

let number = 0
/** A published service for which the unit is accountable, and has been since 2021. */
async function addService(unitId: string, state = 'accepted') {
  number++
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto('service')
      .values({
        key: `test-${number}`,
        state: 'published',
        formOfSupport: 'self-study',
        level: 'person',
        publishedOn: '2021-01-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('participation')
      .values({ serviceId: id, unitId, role: 'accountable', state, validFrom: '2021-01-01' })
      .execute()
    return id
  })
}

const end = async (unitId: string, more: Partial<Ending> = {}) =>
  endUnit(
    db,
    await administrator(),
    { unitId, endsOn: '2021-10-01', successorIds: [], divided: {}, ...more },
    demoClock,
    jobs,
  )
const participations = (serviceId: string) =>
  db
    .selectFrom('participation')
    .select(['unitId', 'role', 'state', 'validFrom', 'validTo'])
    .where('serviceId', '=', serviceId)
    .orderBy('validFrom')
    .execute()
const endedOn = async (id: string) =>
  (await db.selectFrom('unit').select('endedOn').where('id', '=', id).executeTakeFirstOrThrow()).endedOn

test('a unit that answers for nothing ends without a successor', async () => {
  const unit = await addUnit()
  expect(await end(unit)).toMatchObject({ ok: true })
  expect(await endedOn(unit)).toBe('2021-10-01')
})

test('a unit ends while its people answer for its parts: each waits for the other in one order', async () => {
  for (let round = 0; round < 5; round++) {
    const [unit, successor] = [await addUnit(), await addUnit()]
    const asked: string[] = []
    for (let part = 0; part < 5; part++) {
      const service = await addService(unit, 'proposed')
      const { id } = await db
        .selectFrom('participation')
        .select('id')
        .where('serviceId', '=', service)
        .executeTakeFirstOrThrow()
      asked.push(id)
    }
    const viewer = await administrator()
    const [ended, ...answers] = await Promise.all([
      end(unit, { successorIds: [successor] }),
      ...asked.map((id) => decideParticipation(db, viewer, id, { kind: 'accept' }, demoClock.now())),
    ])
    expect(ended).toMatchObject({ ok: true })
    expect(answers.every(({ ok }) => ok)).toBe(true)
  }
})

test('a unit that answers for something does not end without a successor, and nothing has changed', async () => {
  const unit = await addUnit()
  const service = await addService(unit)
  expect(await end(unit)).toMatchObject({ refusal: 'org.unit.needsSuccessor' })
  expect(await endedOn(unit)).toBeNull()
  expect(await participations(service)).toMatchObject([{ unitId: unit, validTo: null }])
})

test('the database itself refuses an end that leaves something unanswered', async () => {
  const unit = await addUnit()
  await addService(unit)
  await expect(
    db.updateTable('unit').set({ endedOn: '2021-10-01' }).where('id', '=', unit).execute(),
  ).rejects.toMatchObject({
    constraint: 'ended_unit_answers_for_nothing',
  })
})

test('with one successor all passes over on the day, as proposals, without a day between', async () => {
  const [unit, successor] = [await addUnit(), await addUnit()]
  const service = await addService(unit)
  await db
    .insertInto('participation')
    .values({ serviceId: service, unitId: unit, role: 'responsible', state: 'accepted', validFrom: '2021-01-01' })
    .execute()
  expect(await end(unit, { successorIds: [successor] })).toMatchObject({ ok: true })
  const rows = await participations(service)
  expect(rows).toHaveLength(4)
  for (const role of ['accountable', 'responsible']) {
    expect(rows.filter((row) => row.role === role)).toEqual([
      { unitId: unit, role, state: 'accepted', validFrom: '2021-01-01', validTo: '2021-10-01' },
      { unitId: successor, role, state: 'proposed', validFrom: '2021-10-01', validTo: null },
    ])
  }
  expect(await db.selectFrom('unitSuccessor').select('successorId').where('unitId', '=', unit).execute()).toEqual([
    { successorId: successor },
  ])
  const { rows: entries } = await sql<{ action: string }>`
    select action from audit_entry where object_id in (${unit}, ${service}) order by id`.execute(db)
  expect(entries.map(({ action }) => action)).toEqual([
    'participation.passed_on',
    'participation.passed_on',
    'unit.ended',
  ])
})

test('with several successors each task must be given to one of them', async () => {
  const [unit, first, second, stranger] = [await addUnit(), await addUnit(), await addUnit(), await addUnit()]
  const services = [await addService(unit), await addService(unit)]
  const { rows } = await sql<{ id: string; serviceId: string }>`
    select id, service_id as "serviceId" from participation where unit_id = ${unit}`.execute(db)
  const idOf = (service: string) => rows.find(({ serviceId }) => serviceId === service)!.id
  const successorIds = [first, second]
  expect(await end(unit, { successorIds })).toMatchObject({ refusal: 'org.unit.divideFirst' })
  expect(
    await end(unit, { successorIds, divided: { [idOf(services[0]!)]: first, [idOf(services[1]!)]: stranger } }),
  ).toMatchObject({ refusal: 'org.unit.divideFirst' })
  expect(
    await end(unit, { successorIds, divided: { [idOf(services[0]!)]: first, [idOf(services[1]!)]: second } }),
  ).toMatchObject({ ok: true })
  expect((await participations(services[0]!)).at(-1)).toMatchObject({ unitId: first, state: 'proposed' })
  expect((await participations(services[1]!)).at(-1)).toMatchObject({ unitId: second, state: 'proposed' })
})

test('a successor that has the part already does not get it twice', async () => {
  const [unit, successor] = [await addUnit(), await addUnit()]
  const service = await addService(await addUnit())
  for (const unitId of [unit, successor]) {
    await db
      .insertInto('participation')
      .values({ serviceId: service, unitId, role: 'consulted', state: 'accepted', validFrom: '2021-01-01' })
      .execute()
  }
  expect(await end(unit, { successorIds: [successor] })).toMatchObject({ ok: true })
  const consulted = (await participations(service)).filter(({ role }) => role === 'consulted')
  expect(consulted.filter(({ unitId }) => unitId === successor)).toHaveLength(1)
})

test('what the unit has contested passes to nobody, but for the accountability that a service cannot lack', async () => {
  const [unit, successor] = [await addUnit(), await addUnit()]
  const contested = await addService(await addUnit())
  await db
    .insertInto('participation')
    .values({
      serviceId: contested,
      unitId: unit,
      role: 'responsible',
      state: 'contested',
      reason: 'Not ours',
      validFrom: '2021-01-01',
    })
    .execute()
  expect(await end(unit, { successorIds: [successor] })).toMatchObject({ ok: true })
  expect((await participations(contested)).filter(({ unitId }) => unitId === successor)).toEqual([])
})

test('a part that was to begin after the end begins with the successor', async () => {
  const [unit, successor] = [await addUnit(), await addUnit()]
  const service = await addService(await addUnit())
  await db
    .insertInto('participation')
    .values({
      serviceId: service,
      unitId: unit,
      role: 'informed',
      state: 'accepted',
      validFrom: '2022-01-01',
      validTo: '2023-01-01',
    })
    .execute()
  await end(unit, { successorIds: [successor] })
  expect((await participations(service)).filter(({ role }) => role === 'informed')).toEqual([
    { unitId: successor, role: 'informed', state: 'proposed', validFrom: '2022-01-01', validTo: '2023-01-01' },
  ])
})

test('a unit that ends while another makes it answer for something: one of the two is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const [unit, successor] = [await addUnit(), await addUnit()]
    const outcomes = await Promise.allSettled([end(unit, { successorIds: [successor] }), addService(unit)])
    const { rows } = await sql<{ orphans: number }>`
      select count(*)::int as orphans from participation join unit on unit.id = unit_id
      where unit.id = ${unit} and ended_on is not null and coalesce(valid_to > ended_on, true)`.execute(db)
    expect(rows[0]?.orphans, JSON.stringify(outcomes)).toBe(0)
  }
})

test('roles in the unit end with it; those who lost theirs today are signed out', async () => {
  const [today, later] = [await addUnit(), await addUnit()]
  const person = await personIdOf(db, 'student')
  for (const unitId of [today, later]) {
    await giveMembership(
      db,
      await administrator(),
      { personId: person },
      { unitId, role: 'editor', validFrom: '2021-01-01', validTo: null },
      demoClock,
    )
  }
  const token = await startSession(db, person, null, realNow)
  await end(later)
  expect(await findSession(db, token, realNow)).not.toBeNull()
  await end(today, { endsOn: demoClock.today() })
  expect(await findSession(db, token, realNow)).toBeNull()
  const { rows } = await sql<{ valid_to: string }>`
    select valid_to::text from membership where person_id = ${person} and role = 'editor' order by 1`.execute(db)
  expect(rows).toEqual([{ validTo: '2021-09-01' }, { validTo: '2021-10-01' }])
})

test('a unit with living parts stays, and its successor must live', async () => {
  expect(await end(su)).toMatchObject({ refusal: 'org.unit.hasParts' })
  const [unit, ended] = [await addUnit(), await addUnit()]
  await end(ended)
  expect(await end(unit, { successorIds: [ended] })).toMatchObject({ refusal: 'org.unit.successorNotThere' })
  expect(await end(unit, { successorIds: [unit] })).toMatchObject({ refusal: 'org.unit.successorNotThere' })
  expect(await end(ended)).toMatchObject({ refusal: 'org.unit.ended' })
})

test('only an administrator of the unit ends it', async () => {
  const unit = await addUnit()
  const leader = await viewerOf(db, 'faculty-leader')
  expect(
    await endUnit(db, leader, { unitId: unit, endsOn: '2021-10-01', successorIds: [], divided: {} }, demoClock, jobs),
  ).toMatchObject({ refusal: 'org.unit.notYours' })
})
