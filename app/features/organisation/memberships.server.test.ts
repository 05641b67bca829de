import pg from 'pg'
import { expect, test } from 'vitest'
import { createClock, instantOf } from '#app/platform/clock.ts'
import { findSession, startSession } from '#app/platform/sign-in/session.server.ts'
import { createDemoDatabase, waitForLock } from '#test/database.ts'
import { demoClock, personIdOf, realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { createPerson } from './create-person.server.ts'
import { endMembership } from './end-membership.server.ts'
import { erasePerson } from './erase-person.server.ts'
import { giveMembership } from './give-membership.server.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import { findViewer } from './viewer.queries.server.ts'
import type { Role } from './viewer.ts'

// Who gives roles and ends them, and what a day that was chosen badly, or another administrator at the same moment, must
// not do to them.

const nothingElsewhere = async () => {}
const { db, connectionString } = await createDemoDatabase()
const administrator = await viewerOf(db, 'administrator')
const leader = await viewerOf(db, 'faculty-leader')
const su = await unitIdOf(db, 'Fakultet for samfunns- og utdanningsvitenskap')
const iss = await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap')
const idi = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
const ntnu = (await findInstitutionId(db))!

const give = async (eppn: string, role: Role, unitId: string, validFrom: string) => {
  const made = await giveMembership(
    db,
    administrator,
    { eppn, name: 'Test Person' },
    { unitId, role, validFrom, validTo: null },
    demoClock,
  )
  return made.ok ? made.value : ''
}
let number = 0
async function newcomer() {
  const created = await createPerson(
    db,
    administrator,
    { name: 'Newcomer', eppn: `new-${++number}@uni.example` },
    demoClock,
  )
  if (!created.ok) throw new Error(created.refusal)
  return created.value
}

const role = { role: 'teacher', validFrom: '2021-08-01', validTo: null } as const
const actionsOn = async (id: string) => {
  const rows = await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).orderBy('id').execute()
  return rows.map(({ action }) => action)
}
const membershipsOf = (personId: string) =>
  db.selectFrom('membership').select(['id', 'validFrom', 'validTo']).where('personId', '=', personId).execute()

test('only an administrator of the unit gives and ends roles there', async () => {
  const id = await newcomer()
  const give = (viewer: typeof administrator, unitId: string) =>
    giveMembership(db, viewer, { personId: id }, { unitId, ...role }, demoClock)
  expect(await give(leader, su)).toMatchObject({ refusal: 'org.person.notYours' })
  const made = await giveMembership(
    db,
    administrator,
    { eppn: `faculty-admin@uni.example`, name: 'Faculty Admin' },
    { unitId: su, ...role, role: 'administrator' },
    demoClock,
  )
  if (!made.ok) throw new Error(made.refusal)
  const facultyAdministrator = await findViewer(db, made.value, demoClock.today())
  expect(await give(facultyAdministrator, iss)).toEqual({ ok: true, value: id })
  expect(await give(facultyAdministrator, idi)).toMatchObject({ refusal: 'org.person.notYours' })
  expect(await createPerson(db, facultyAdministrator, { name: 'X', eppn: 'x@uni.example' }, demoClock)).toMatchObject({
    refusal: 'org.person.notYours',
  })
})

test('a role is given once for a period, also when two give it at once', async () => {
  const id = await newcomer()
  const give = (validFrom: string, validTo: string | null) =>
    giveMembership(db, administrator, { personId: id }, { unitId: iss, role: 'teacher', validFrom, validTo }, demoClock)
  const both = await Promise.all([give('2021-08-01', null), give('2021-09-01', null)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'org.membership.overlaps' })
  expect(await give('2020-01-01', '2021-08-01')).toMatchObject({ ok: true })
  expect(await give('2021-08-01', '2021-08-01')).toMatchObject({ refusal: 'org.membership.endsBeforeStart' })
  expect(await give('2010-01-01', '2011-01-01')).toMatchObject({ refusal: 'org.membership.unitNotThere' })
})

test('an eppn that nobody has needs a name', async () => {
  const give = (name: string | null) =>
    giveMembership(db, administrator, { eppn: 'new@uni.example', name }, { unitId: iss, ...role }, demoClock)
  expect(await give(null)).toMatchObject({ refusal: 'org.person.nameNeeded' })
  expect(await give('New Here')).toMatchObject({ ok: true })
})

async function memberWithSession() {
  const id = await newcomer()
  await giveMembership(db, administrator, { personId: id }, { unitId: iss, ...role }, demoClock)
  const { id: membershipId } = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', id)
    .executeTakeFirstOrThrow()
  return { id, membershipId, token: await startSession(db, id, null, realNow) }
}

test('ending a membership today ends the sessions; ending it later does not yet', async () => {
  const { id, membershipId, token } = await memberWithSession()
  await endMembership(db, administrator, membershipId, '2021-12-01', demoClock)
  expect(await findSession(db, token, realNow)).toMatchObject({ personId: id })
  await endMembership(db, administrator, membershipId, demoClock.today(), demoClock)
  expect(await findSession(db, token, realNow)).toBeNull()
  expect(await actionsOn(id)).toEqual(['person.created', 'membership.given', 'membership.ended', 'membership.ended'])
})

test('ending never makes a membership longer, and leaves one that is over as it was', async () => {
  const { membershipId } = await memberWithSession()
  const endOn = (day: string) => endMembership(db, administrator, membershipId, day, demoClock)
  expect(await endOn('2021-10-01')).toMatchObject({ ok: true })
  expect(await endOn('2021-12-01')).toMatchObject({ refusal: 'org.membership.endsEarlier' })
  expect(await endOn(demoClock.today())).toMatchObject({ ok: true })
  expect(await endOn('2021-12-01')).toMatchObject({ refusal: 'org.membership.notFound' })
})

test('a membership that never began leaves no row', async () => {
  const id = await newcomer()
  await giveMembership(
    db,
    administrator,
    { personId: id },
    { unitId: iss, ...role, validFrom: '2022-01-01' },
    demoClock,
  )
  const { id: membershipId } = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', id)
    .executeTakeFirstOrThrow()
  await endMembership(db, administrator, membershipId, demoClock.today(), demoClock)
  expect(await db.selectFrom('membership').select('id').where('personId', '=', id).execute()).toEqual([])
})

test('a change and its audit entry come together or not at all', async () => {
  const { id, membershipId } = await memberWithSession()
  // The change is written, and the entry's own moment is asked for after it.
  const failing = {
    ...demoClock,
    now: () => {
      throw new Error('no time')
    },
  }
  await expect(endMembership(db, administrator, membershipId, '2021-10-01', failing)).rejects.toThrow('no time')
  expect(await db.selectFrom('membership').select('validTo').where('personId', '=', id).execute()).toEqual([
    { validTo: null },
  ])
  expect(await actionsOn(id)).not.toContain('membership.ended')
})

test('a role that has been held ends on no day before it began, and so is not forgotten', async () => {
  const person = await give('held@uni.example', 'teacher', iss, '2021-09-01')
  const [membership] = await membershipsOf(person)
  const later = createClock(() => instantOf('2022-05-01', '12:00'))
  const end = (endsOn: string) => endMembership(db, administrator, membership!.id, endsOn, later)
  for (const endsOn of ['2020-01-01', '2021-09-01']) {
    expect(await end(endsOn)).toEqual({ ok: false, refusal: 'org.membership.endsBeforeStart' })
  }
  expect(await membershipsOf(person)).toEqual([membership])
  expect(await end('2021-09-02')).toMatchObject({ ok: true })
  expect(await membershipsOf(person)).toEqual([{ ...membership, validTo: '2021-09-02' }])
})

test('an administrator to come is none yet: the present one stays until then', async () => {
  await give('to-come@uni.example', 'administrator', ntnu, '2022-01-01')
  const id = await personIdOf(db, 'administrator')
  const own = (await membershipsOf(id))[0]!
  const last = { ok: false, refusal: 'org.membership.lastAdministrator' }
  expect(await endMembership(db, administrator, own.id, '2021-10-01', demoClock)).toEqual(last)
  expect(await erasePerson(db, administrator, id, demoClock, nothingElsewhere)).toEqual(last)
  expect(await endMembership(db, administrator, own.id, '2022-01-01', demoClock)).toMatchObject({ ok: true })
  // Nor does one whose end is set end before it, and leave a time with nobody.
  expect(await endMembership(db, administrator, own.id, '2021-10-01', demoClock)).toEqual(last)
  expect(await erasePerson(db, administrator, id, demoClock, nothingElsewhere)).toEqual(last)
})

test('a newcomer whom another makes known at the same moment is that one person', async () => {
  const eppn = 'newcomer@uni.example'
  const other = new pg.Client({ connectionString })
  await other.connect()
  try {
    await other.query('begin')
    const { rows } = await other.query<{ id: string }>(
      `insert into person (name, eppn, created_at) values ('Test Person', $1, now()) returning id`,
      [eppn],
    )
    const given = give(eppn, 'teacher', iss, '2021-09-01')
    // It has not seen the other's person, and now waits to learn whether that one stays.
    await waitForLock(db)
    await other.query('commit')
    expect(await given).toBe(rows[0]!.id)
    expect(await membershipsOf(rows[0]!.id)).toHaveLength(1)
  } finally {
    await other.end()
  }
})

test('the institution keeps an administrator, even when two end each other’s role at once', async () => {
  const first = await personIdOf(db, 'administrator')
  const { id: own } = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', first)
    .executeTakeFirstOrThrow()
  expect(await endMembership(db, administrator, own, '2021-10-01', demoClock)).toMatchObject({
    refusal: 'org.membership.lastAdministrator',
  })
  expect(await erasePerson(db, administrator, first, demoClock, nothingElsewhere)).toMatchObject({
    refusal: 'org.membership.lastAdministrator',
  })
  const second = await newcomer()
  const ntnu = await unitIdOf(db, 'NTNU')
  await giveMembership(
    db,
    administrator,
    { personId: second },
    { unitId: ntnu, ...role, role: 'administrator' },
    demoClock,
  )
  const { id: theirs } = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', second)
    .executeTakeFirstOrThrow()
  const outcomes = await Promise.all([
    endMembership(db, administrator, theirs, '2021-10-01', demoClock),
    endMembership(db, administrator, own, '2021-10-01', demoClock),
  ])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
})
