import pg from 'pg'
import { expect, test } from 'vitest'
import { createClock, instantOf } from '#app/platform/clock.ts'
import { createDemoDatabase, waitForLock } from '#test/database.ts'
import { demoClock, personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { endMembership } from './end-membership.server.ts'
import { erasePerson } from './erase-person.server.ts'
import { giveMembership } from './give-membership.server.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import type { Role } from './viewer.ts'

// What a day that was chosen badly, or another administrator at the same moment, must not do to roles.

const nothingElsewhere = async () => {}
const { db, connectionString } = await createDemoDatabase()
const administrator = await viewerOf(db, 'administrator')
const iss = await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap')
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
const membershipsOf = (personId: string) =>
  db.selectFrom('membership').select(['id', 'validFrom', 'validTo']).where('personId', '=', personId).execute()

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
