import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayOf, instantOf } from '#app/platform/clock.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { eraseAbsentPeople } from './erase-absent-people.server.ts'
import { giveMembership } from './give-membership.server.ts'
import { signInPerson } from './sign-in-person.server.ts'

const nothingElsewhere = async () => {}
const { db } = await createDemoDatabase()
const today = demoClock.today()
const unitId = await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap')
const administrator = await viewerOf(db, 'administrator')

/** Two years before, and days more or less. */
const signedIn = (days: number) => instantOf(addDays(addMonths(dayOf(realNow), -24), days), '12:00')
const madeKnown = (days: number) => instantOf(addDays(addMonths(today, -24), days), '12:00')

interface Someone {
  lastSignedInAt?: Date
  createdAt: Date
  synthetic?: boolean
  /** First day without the role; null: no end. */
  roleUntil?: string | null
}

let number = 0
async function add({ roleUntil, ...values }: Someone) {
  const key = `absent-${++number}`
  const { id } = await db
    .insertInto('person')
    .values({
      name: key,
      email: `${key}@mail.example`,
      eppn: `${key}@uni.example`,
      issuer: 'i',
      subject: key,
      ...values,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (roleUntil !== undefined) {
    const validFrom = addMonths(today, -30)
    await db
      .insertInto('membership')
      .values({ personId: id, unitId, role: 'teacher', validFrom, validTo: roleUntil })
      .execute()
  }
  return id
}
const find = (id: string) => db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('two years after the last sign-in, people with no role are erased, with an entry by nobody', async () => {
  const gone = [
    await add({ createdAt: madeKnown(-100), lastSignedInAt: signedIn(-1) }),
    await add({ createdAt: madeKnown(-1) }),
    await add({ createdAt: madeKnown(-100), lastSignedInAt: signedIn(-1), roleUntil: today }),
  ]
  expect(await eraseAbsentPeople(db, demoClock, realNow, nothingElsewhere)).toBe(gone.length)
  for (const [index, id] of gone.entries()) {
    const nothing = { name: '', email: null, eppn: null, issuer: null, subject: null, lastSignedInAt: null }
    expect(await find(id), String(index)).toMatchObject({ ...nothing, erasedAt: demoClock.now() })
    expect(
      await db.selectFrom('auditEntry').select(['action', 'actorId']).where('objectId', '=', id).execute(),
    ).toEqual([{ action: 'person.erased', actorId: null }])
  }
  expect(await eraseAbsentPeople(db, demoClock, realNow, nothingElsewhere)).toBe(0)
})

test('who was here, is expected or has a role stays; and so do the demonstration’s identities', async () => {
  const long = { createdAt: madeKnown(-100), lastSignedInAt: signedIn(-100) }
  const stays = [
    await add({ ...long, lastSignedInAt: signedIn(0) }),
    await add({ createdAt: madeKnown(0) }),
    // The university's calendar says nothing of a sign-in: in a demonstration it is years behind.
    await add({ createdAt: madeKnown(0), lastSignedInAt: signedIn(1) }),
    await add({ ...long, roleUntil: null }),
    await add({ ...long, roleUntil: addDays(today, 1) }),
    await add({ ...long, synthetic: true }),
  ]
  const later = await add(long)
  await db
    .insertInto('membership')
    .values({ personId: later, unitId, role: 'teacher', validFrom: addMonths(today, 1), validTo: null })
    .execute()
  expect(await eraseAbsentPeople(db, demoClock, realNow, nothingElsewhere)).toBe(0)
  for (const [index, id] of [...stays, later].entries()) expect((await find(id)).name, String(index)).not.toBe('')
})

test('each sign-in begins the two years anew, by the real clock, and leaves no entry of its own', async () => {
  const claims = { issuer: 'i', subject: 's', name: 'n', email: null, eppn: null, affiliations: null }
  const first = await signInPerson(db, claims, 'nb', demoClock, signedIn(-50))
  const id = first.ok ? first.value : ''
  expect(await find(id)).toMatchObject({ lastSignedInAt: signedIn(-50), createdAt: demoClock.now() })
  await signInPerson(db, claims, 'nb', demoClock, realNow)
  expect((await find(id)).lastSignedInAt).toEqual(realNow)
  expect(await eraseAbsentPeople(db, demoClock, realNow, nothingElsewhere)).toBe(0)
  expect(await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).execute()).toHaveLength(1)

  const eppn = 'known@uni.example'
  await db
    .insertInto('person')
    .values({ name: 'Known', eppn, createdAt: madeKnown(-1) })
    .execute()
  const linked = await signInPerson(db, { ...claims, subject: 't', eppn }, 'nb', demoClock, realNow)
  expect((await find(linked.ok ? linked.value : '')).lastSignedInAt).toEqual(realNow)
})

test('who is given a role or signs in while their time runs out is not erased', async () => {
  const claims = { issuer: 'i', name: 'n', email: null, eppn: null, affiliations: null }
  for (let turn = 0; turn < 10; turn++) {
    const role = await add({ createdAt: madeKnown(-100), lastSignedInAt: signedIn(-1) })
    const signing = await add({ createdAt: madeKnown(-100), lastSignedInAt: signedIn(-1) })
    const { subject } = await find(signing)
    const [, given, came] = await Promise.all([
      eraseAbsentPeople(db, demoClock, realNow, nothingElsewhere),
      giveMembership(
        db,
        administrator,
        { personId: role },
        { unitId, role: 'teacher', validFrom: today, validTo: null },
        demoClock,
      ),
      signInPerson(db, { ...claims, subject: subject! }, 'nb', demoClock, realNow),
    ])
    // Whichever came first: never a role for, or the name of, someone who has been erased.
    expect((await find(role)).erasedAt === null).toBe(given.ok)
    expect(await find(came.ok ? came.value : '')).toMatchObject({ name: 'n', erasedAt: null })
  }
  const { rows } =
    await sql`select 1 from person where erased_at is not null and (name <> '' or last_signed_in_at is not null)`.execute(
      db,
    )
  expect(rows).toEqual([])
})
