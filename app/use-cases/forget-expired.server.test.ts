import { expect, test } from 'vitest'
import { addDays, addMonths, instantOf } from '#app/platform/clock.ts'
import { startSession } from '#app/platform/sign-in/session.server.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, personIdOf, realNow, unitIdOf } from '#test/people.ts'
import { forgetExpired } from './forget-expired.server.ts'

const { db } = await createDemoDatabase()
const today = demoClock.today()
const hours = (number: number) => new Date(realNow.getTime() + number * 3_600_000)

test('what has had its time goes, what has not stays, and the second run finds nothing', async () => {
  const person = await personIdOf(db, 'student')
  await startSession(db, person, null, hours(-13))
  await startSession(db, person, null, hours(-1))
  for (const [hash, expiresAt] of [
    ['a', hours(-1)],
    ['b', hours(1)],
  ] as const) {
    await db
      .insertInto('signInAttempt')
      .values({ tokenHash: Buffer.from(hash), state: '', nonce: '', codeVerifier: '', returnTo: '/', expiresAt })
      .execute()
    await db.insertInto('rateLimit').values({ key: hash, used: 1, windowEndsAt: expiresAt }).execute()
    await db.insertInto('demoProviderEntry').values({ model: 'Session', id: hash, payload: '{}', expiresAt }).execute()
  }
  const { id: keyed } = await askCase(db, await unitIdOf(db, 'Felles mottak'), {}, demoClock.now())
  await db.deleteFrom('askerKey').execute()
  for (const [hash, at] of [
    ['c', -1],
    ['d', 1],
  ] as const) {
    await db
      .insertInto('askerKey')
      .values({ tokenHash: Buffer.from(hash), caseId: keyed, expiresAt: hours(at) })
      .execute()
    await db
      .insertInto('pendingAsk')
      .values({
        tokenHash: Buffer.from(hash),
        email: 'asker@uni.example',
        content: '{}',
        createdAt: hours(at - 24),
        expiresAt: hours(at),
      })
      .execute()
    // Of a form that was left a day ago, and of one that somebody is still filling in.
    await db
      .insertInto('attachment')
      .values({
        uploadKeyHash: Buffer.from(hash),
        name: `${hash}.txt`,
        mediaType: 'text/plain',
        sizeBytes: 1,
        createdAt: hours(at - 24),
      })
      .execute()
  }
  for (const day of [addDays(today, -91), addDays(today, -90)]) {
    await db
      .insertInto('outboxMail')
      .values({ toAddress: 'unit@uni.example', subject: day, body: '', createdAt: instantOf(day, '12:00') })
      .execute()
  }
  for (const deleteOn of [today, addDays(today, 1)]) {
    await db.insertInto('searchMiss').values({ query: 'x', language: 'nb', missedOn: today, deleteOn }).execute()
  }
  const { id: caseId } = await askCase(db, await unitIdOf(db, 'Felles mottak'), {}, instantOf(today, '08:00'))
  for (const [kind, day] of [
    ['reply', addDays(today, -31)],
    ['note', addDays(today, -30)],
  ] as const) {
    const updatedAt = instantOf(day, '12:00')
    await db.insertInto('caseDraft').values({ caseId, personId: person, kind, body: 'x', updatedAt }).execute()
  }
  await db
    .insertInto('person')
    .values({ name: 'Long Gone', createdAt: instantOf(addMonths(today, -25)), eppn: 'gone@uni.example' })
    .execute()
  for (const [name, keptUntil, hour] of [
    ['over', addDays(today, -1), -25],
    ['lasting', today, -23],
  ] as const) {
    const { id: cohortId } = await makeCohort(name, keptUntil)
    await db.insertInto('cohortStudent').values({ cohortId, rosterKey: name, name, addedAt: demoClock.now() }).execute()
    const at = new Date(demoClock.now().getTime() + hour * 3_600_000)
    // Of another cohort, as a roster goes with its own.
    const { id: lasting } = await makeCohort(name, addDays(today, 1))
    await db.insertInto('rosterImport').values({ cohortId: lasting, byId: person, content: '{}', at }).execute()
  }
  const students = await Promise.all(
    (['<', '>='] as const).map(async (compared) => {
      const { id: cohortId } = await makeCohort('answered', addDays(today, 1), compared)
      return db
        .insertInto('cohortStudent')
        .values({ cohortId, rosterKey: 'answered', name: 'answered', addedAt: demoClock.now() })
        .returning('id')
        .executeTakeFirstOrThrow()
    }),
  )
  await db
    .insertInto('answer')
    .values(students.map(({ id }) => ({ studentId: id, question: 'ambition', value: '"good"', at: demoClock.now() })))
    .execute()
  const one = {
    answer: 1,
    session: 1,
    signInAttempt: 1,
    rateLimit: 1,
    pendingAsk: 1,
    attachment: 1,
    askerKey: 1,
    demoProviderEntry: 1,
    outboxMail: 1,
    caseDraft: 1,
    rosterImport: 1,
    cohort: 1,
    searchMiss: 1,
    person: 1,
  }
  expect(await forgetExpired(db, demoClock, realNow)).toEqual(one)
  expect(await forgetExpired(db, demoClock, realNow)).toEqual(
    Object.fromEntries(Object.keys(one).map((table) => [table, 0])),
  )
  expect(await db.selectFrom('attachment').select('name').where('uploadKeyHash', 'is not', null).execute()).toEqual([
    { name: 'd.txt' },
  ])
  expect(await db.selectFrom('outboxMail').select('subject').execute()).toEqual([{ subject: addDays(today, -90) }])
  const kept = db.selectFrom('cohortStudent').select('name').where('name', 'in', ['over', 'lasting'])
  expect(await kept.execute()).toEqual([{ name: 'lasting' }])
  const ids = students.map(({ id }) => id)
  expect(await db.selectFrom('answer').select('studentId').where('studentId', 'in', ids).execute()).toEqual([
    { studentId: ids[1] },
  ])
})

/** @param ends of its term, as compared to today */
async function makeCohort(name: string, keptUntil: string, ends: '<' | '>=' = '>=') {
  const term = await db.selectFrom('term').select('id').where('endsOn', ends, today).executeTakeFirstOrThrow()
  const unitId = await unitIdOf(db, 'NTNU IT')
  return db
    .insertInto('cohort')
    .values({ kind: 'class', unitId, termId: term.id, name, keptUntil, createdAt: demoClock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
}
