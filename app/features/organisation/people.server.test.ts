import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findSession, startSession } from '#app/platform/sign-in/session.server.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, realNow, unitIdOf, viewerOf } from '#test/people.ts'
import { createPerson } from './create-person.server.ts'
import { erasePerson } from './erase-person.server.ts'
import { giveMembership } from './give-membership.server.ts'
import { linkPerson } from './link-person.server.ts'
import { listPeople } from './person.queries.server.ts'
import { collectPersonalData } from './personal-data.queries.server.ts'
import { type Claims, signInPerson } from './sign-in-person.server.ts'
import { findViewer } from './viewer.queries.server.ts'

const nothingElsewhere = async () => {}
const { db } = await createDemoDatabase()
const administrator = await viewerOf(db, 'administrator')
const leader = await viewerOf(db, 'faculty-leader')
const iss = await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap')
const idi = await unitIdOf(db, 'Institutt for datateknologi og informatikk')

let number = 0
const someone = (more: Partial<Claims> = {}): Claims => {
  number++
  return {
    issuer: 'https://issuer.example',
    subject: `subject-${number}`,
    name: `Test Person ${number}`,
    email: `person-${number}@mail.example`,
    eppn: `person-${number}@uni.example`,
    affiliations: null,
    ...more,
  }
}

const signIn = (claims: Claims) => signInPerson(db, claims, 'nn', demoClock, realNow)
const idOf = async (claims: Claims) => {
  const signedIn = await signIn(claims)
  if (!signedIn.ok) throw new Error(signedIn.refusal)
  return signedIn.value
}
const person = (id: string) => db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actionsOn = async (id: string) => {
  const rows = await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).orderBy('id').execute()
  return rows.map(({ action }) => action)
}
const knownBeforehand = async (eppn: string) => {
  const created = await createPerson(db, administrator, { name: 'Known Beforehand', eppn }, demoClock)
  if (!created.ok) throw new Error(created.refusal)
  return created.value
}
const role = { role: 'teacher', validFrom: '2021-08-01', validTo: null } as const

test('who signs in for the first time is a new person with no membership; the next time, the same person', async () => {
  const claims = someone({ affiliations: ['employee'] })
  const id = await idOf(claims)
  expect(await person(id)).toMatchObject({ ...claims, language: 'nn', synthetic: false })
  expect(await db.selectFrom('membership').select('id').where('personId', '=', id).execute()).toEqual([])
  expect(await idOf({ ...claims, name: 'Another Name', affiliations: null })).toBe(id)
  expect(await person(id)).toMatchObject({ name: 'Another Name', affiliations: ['employee'] })
  expect(await actionsOn(id)).toEqual(['person.signed_in_first', 'person.updated'])
})

test('nothing new leaves no audit entry', async () => {
  const claims = someone()
  const id = await idOf(claims)
  await idOf(claims)
  expect(await actionsOn(id)).toEqual(['person.signed_in_first'])
})

test('ten windows that sign in at once are one person', async () => {
  const claims = someone()
  const ids = await Promise.all(Array.from({ length: 10 }, () => idOf(claims)))
  expect(new Set(ids).size).toBe(1)
})

test('a person known beforehand is linked by eduPersonPrincipalName, once', async () => {
  const claims = someone()
  const known = await knownBeforehand(claims.eppn!)
  expect(await idOf(claims)).toBe(known)
  expect(await person(known)).toMatchObject({ issuer: claims.issuer, subject: claims.subject, name: claims.name })
  expect(await actionsOn(known)).toEqual(['person.created', 'person.linked'])
  // Another identity with the same eppn is not the same person.
  expect(await signIn({ ...someone(), eppn: claims.eppn })).toEqual({ ok: false, refusal: 'signIn.eppnTaken' })
})

test('two identities that come at once with one eppn: one is linked, the other refused', async () => {
  const first = someone()
  const known = await knownBeforehand(first.eppn!)
  const outcomes = await Promise.all([signIn(first), signIn({ ...someone(), eppn: first.eppn })])
  expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: known }])
  expect(outcomes.filter(({ ok }) => !ok)).toHaveLength(1)
})

test('an e-mail address links nobody', async () => {
  const first = someone()
  const id = await idOf(first)
  expect(await idOf(someone({ email: first.email }))).not.toBe(id)
  expect(await idOf(someone({ email: first.email, eppn: null }))).not.toBe(id)
})

test('an eppn that is someone else’s is not taken from them by a later change of claims', async () => {
  const [first, second] = [someone(), someone()]
  const [firstId, secondId] = [await idOf(first), await idOf(second)]
  expect(await idOf({ ...second, eppn: first.eppn })).toBe(secondId)
  expect((await person(secondId)).eppn).toBe(second.eppn)
  expect((await person(firstId)).eppn).toBe(first.eppn)
})

test('giving an eppn to a person lets go of the identity that was linked, and signs it out', async () => {
  const old = someone()
  const id = await idOf(old)
  const token = await startSession(db, id, null, realNow)
  const next = someone()
  expect(await linkPerson(db, administrator, id, next.eppn!, demoClock)).toEqual({ ok: true, value: undefined })
  expect(await findSession(db, token, realNow)).toBeNull()
  expect(await idOf(next)).toBe(id)
  expect(await idOf(old)).not.toBe(id)
})

test('an eppn is one person’s', async () => {
  const [first, second] = [await idOf(someone()), someone()]
  await idOf(second)
  expect(await linkPerson(db, administrator, first, second.eppn!, demoClock)).toMatchObject({
    refusal: 'org.person.eppnTaken',
  })
  expect(await createPerson(db, administrator, { name: 'X', eppn: second.eppn! }, demoClock)).toMatchObject({
    refusal: 'org.person.eppnTaken',
  })
})

test('erasing removes every name, address and identifier, ends access, and leaves the log', async () => {
  const claims = someone({ affiliations: ['student'] })
  const id = await idOf(claims)
  await giveMembership(db, administrator, { personId: id }, { unitId: iss, ...role }, demoClock)
  const token = await startSession(db, id, null, realNow)
  await db
    .insertInto('outboxMail')
    .values({ personId: id, toAddress: claims.email!, subject: 's', body: claims.name, createdAt: realNow })
    .execute()
  expect(await erasePerson(db, leader, id, demoClock, nothingElsewhere)).toMatchObject({
    refusal: 'org.person.notYours',
  })
  expect(await erasePerson(db, administrator, id, demoClock, nothingElsewhere)).toMatchObject({ ok: true })
  expect(await findSession(db, token, realNow)).toBeNull()
  expect(await person(id)).toMatchObject({
    name: '',
    email: null,
    eppn: null,
    issuer: null,
    subject: null,
    affiliations: [],
  })
  expect(await db.selectFrom('membership').select('validTo').where('personId', '=', id).execute()).toEqual([
    { validTo: demoClock.today() },
  ])
  for (const word of [claims.name, claims.email!, claims.eppn!, claims.subject]) {
    expect(await tablesWith(word), word).toEqual([])
  }
  expect(await actionsOn(id)).toEqual(['person.signed_in_first', 'membership.given', 'person.erased'])
  // Who signs in again is someone new.
  expect(await idOf(claims)).not.toBe(id)
})

/** Every table of ours with the word in some row, whatever the column. */
async function tablesWith(word: string) {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    db,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } =
      await sql`select 1 from ${sql.table(name)} as t where position(${word} in t::text) > 0 limit 1`.execute(db)
    if (hits.length > 0) found.push(name)
  }
  return found
}

test('people erase themselves', async () => {
  const id = await idOf(someone())
  const self = await findViewer(db, id, demoClock.today())
  expect(await erasePerson(db, self, id, demoClock, nothingElsewhere)).toMatchObject({ ok: true })
})

test('audit entries are never changed', async () => {
  await expect(db.updateTable('auditEntry').set({ action: 'x' }).execute()).rejects.toThrow('never changed')
  await expect(db.deleteFrom('auditEntry').execute()).rejects.toThrow('never changed')
})

test('people are found by part of a name, eppn or address, a page at a time, within the units asked for', async () => {
  const search = (query: string, unitIds: ReadonlySet<string> | null = null) =>
    listPeople(db, { query, unitIds, page: 1 }, 'nb', demoClock.today())
  expect((await search('universitetslektor')).people.map(({ name }) => name)).toEqual([
    'Universitetslektor',
    'Universitetslektor i Ålesund',
  ])
  expect((await search('teacher@demo')).people.map(({ roles }) => roles)).toEqual([
    [{ role: 'teacher', unit: 'Institutt for sosiologi og statsvitenskap' }],
  ])
  expect((await search('100%')).total).toBe(0)
  expect((await search('teacher@demo', new Set([idi]))).total).toBe(0)
  expect((await search('teacher@demo', new Set([iss]))).total).toBe(1)
})

test('what is stored of a person is told whole, and not who else changed it', async () => {
  const id = await idOf(someone())
  await giveMembership(db, administrator, { personId: id }, { unitId: iss, ...role }, demoClock)
  await startSession(db, id, null, realNow)
  const stored = await collectPersonalData(db, id, 'nb', demoClock.today())
  expect(stored).toMatchObject({ person: { id }, memberships: [{ role: 'teacher' }], mails: [] })
  expect(stored!.sessions).toHaveLength(1)
  expect(stored!.audit.map(({ byYourself }) => byYourself)).toEqual([true, false])
  expect(JSON.stringify(stored)).not.toContain(administrator.personId!)
  expect(await collectPersonalData(db, '00000000-0000-7000-8000-000000000000', 'nb', demoClock.today())).toBeNull()
})
