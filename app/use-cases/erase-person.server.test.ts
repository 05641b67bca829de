import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lockCase } from '#app/features/cases/case.queries.server.ts'
import { collectOwnCases } from '#app/features/cases/personal-data/own-cases.queries.server.ts'
import {
  addAskerMessage,
  addAskerMessageWithin,
  writeNote,
  writeReply,
} from '#app/features/cases/write-message.server.ts'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase, waitForLock } from '#test/database.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { erasePerson } from './erase-person.server.ts'

const { db } = await createDemoDatabase()
const now = instantOf('2021-09-01', '09:00')
const asker = await viewerOf(db, 'teacher-alesund')
const desk = await viewerOf(db, 'front-desk')
const administrator = await viewerOf(db, 'administrator')
const mottak = await unitIdOf(db, 'Felles mottak')

await db
  .updateTable('person')
  .set({ name: 'Querulina Spørsmål', email: 'querulina@uni.example' })
  .where('id', '=', asker.personId)
  .execute()
const asked = { askerPersonId: asker.personId, askerName: 'Querulina Spørsmål', askerEmail: 'querulina@uni.example' }
const signedIn = await askCase(db, mottak, asked, now)
const byAddress = await askCase(db, mottak, { ...asked, askerPersonId: null, askerEmail: 'Querulina@uni.example' }, now)

test('own cases hold what was said to and by the asker, and nothing that units wrote to each other', async () => {
  const note = { body: 'Ikkje for spørjaren', confidential: false, attachmentIds: [] }
  await writeNote(db, desk, signedIn.id, note, now)
  const reply = {
    body: 'Her er svaret',
    language: 'nn',
    next: 'keep',
    seenMessageId: signedIn.messageId,
    attachmentIds: [],
  } as const
  await writeReply(db, desk, signedIn.id, reply, now, async () => {})
  await db
    .insertInto('attachment')
    .values({
      caseId: signedIn.id,
      messageId: signedIn.messageId,
      name: 'plan.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 3,
      createdAt: now,
    })
    .execute()
  const own = await collectOwnCases(db, asker.personId ?? '')
  const mine = own.cases.find(({ reference }) => reference === signedIn.reference)
  expect(mine?.messages.map(({ kind }) => kind)).toEqual(['asker', 'reply'])
  expect(mine?.messages[0]?.attachments).toEqual([{ name: 'plan.pdf', mediaType: 'application/pdf', sizeBytes: 3 }])
  expect(JSON.stringify(own)).not.toContain('Ikkje for spørjaren')
})

test('name and address of who is erased go from their cases, from the search, and from what they wrote', async () => {
  await db
    .insertInto('askerKey')
    .values({ tokenHash: Buffer.from('x'), caseId: byAddress.id, expiresAt: instantOf('2031-01-01') })
    .execute()
  expect(await erasePerson(db, administrator, asker.personId ?? '', demoClock)).toMatchObject({ ok: true })
  for (const table of ['support_case', 'case_message', 'case_search', 'asker_key', 'outbox_mail', 'person']) {
    const { rows } = await sql`select from ${sql.table(table)} as t where t::text ilike '%querulina%'`.execute(db)
    expect(rows, table).toEqual([])
  }
  expect(await db.selectFrom('askerKey').selectAll().execute()).toEqual([])
  const left = await db.selectFrom('caseMessage').select('body').where('caseId', '=', signedIn.id).execute()
  expect(left.length).toBe(3)
})

test('somebody who writes while they are erased finishes first; who asks after it has no name', async () => {
  const student = await viewerOf(db, 'student')
  const own = await askCase(db, mottak, { askerPersonId: student.personId, askerName: 'Querulina' }, now)
  let erasing: Promise<unknown> = Promise.resolve()
  const written = await db.transaction().execute(async (tx) => {
    const found = (await lockCase(tx, own.id))!
    erasing = erasePerson(db, administrator, student.personId ?? '', demoClock)
    // Until it holds the person and waits for the case.
    const waits = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await waits.execute(db)).rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const message = { body: 'Ein ting til', channel: 'web' as const, attachmentIds: [], mailMessageId: null }
    return addAskerMessageWithin(tx, found, message, { personId: student.personId, name: 'Querulina' }, now)
  })
  expect(written).toMatchObject({ ok: true })
  expect(await erasing).toMatchObject({ ok: true })
  const late = await askCase(db, mottak, { askerPersonId: student.personId, askerName: 'Querulina' }, now)
  for (const id of [own.id, late.id]) {
    const { rows } = await sql`select from support_case c join case_message m on m.case_id = c.id
      where c.id = ${id} and (c.asker_name is not null or m.author_name is not null)`.execute(db)
    expect(rows).toEqual([])
  }
})

test('what waits for a case while its author is erased keeps no name, and nothing is written after', async () => {
  const handler = await viewerOf(db, 'case-handler-it')
  const follower = await viewerOf(db, 'programme-leader')
  const unit = await unitIdOf(db, 'NTNU IT')
  const { id, messageId } = await askCase(db, unit, { followerIds: [follower.personId!] }, now)
  const note = { body: 'Eit notat', confidential: false, attachmentIds: [] }
  const added = { body: 'Eitt ord til', channel: 'web' as const, attachmentIds: [], mailMessageId: null }
  const reply = {
    body: 'Svar',
    language: 'nn',
    next: 'keep',
    seenMessageId: messageId,
    attachmentIds: [],
  } as const
  const changes = {
    note: () => writeNote(db, handler, id, note, now),
    added: () => addAskerMessage(db, follower, id, added, now),
  }
  const erase = (one: typeof handler) => erasePerson(db, administrator, one.personId!, demoClock)
  const waiting: Promise<unknown>[] = []
  await db.transaction().execute(async (tx) => {
    await lockCase(tx, id)
    waiting.push(changes.note(), changes.added())
    await waitForLock(db, 2)
    waiting.push(erase(handler))
    await waitForLock(db, 3)
    // Whoever is erased second waits for the first: erasing goes one at a time.
    waiting.push(erase(follower))
    await waitForLock(db, 4)
  })
  for (const one of waiting) expect(await one).toMatchObject({ ok: true })
  const written = () => db.selectFrom('caseMessage').select(['body', 'authorName']).where('caseId', '=', id).execute()
  expect((await written()).map(({ authorName }) => authorName)).toEqual([null, null, null])
  for (const change of [...Object.values(changes), () => writeReply(db, handler, id, reply, now, async () => {})])
    expect(await change()).toEqual({ ok: false, refusal: 'cases.notFound' })
  expect(await written()).toHaveLength(3)
})
