import { expect, test } from 'vitest'
import { mergeCases } from '#app/features/cases/links/merge-cases.server.ts'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { hrefOf } from '#app/pages.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const now = web.samspel.clock.now()
const desk = await viewerOf(db, 'front-desk')
const mottak = await unitIdOf(db, 'Felles mottak')

const ask = (askerEmail = 'open@uni.example') => askCase(db, mottak, { askerEmail }, now)
const keyOf = (caseId: string) => db.transaction().execute((tx) => createAskerKey(tx, caseId, new Date()))
const addressOf = (id: string, key: string) => `${hrefOf('myCase', 'nn', { id })}?key=${key}`

test('whoever holds the key of a merged case is led to where it goes on, and what they wrote goes along', async () => {
  const [first, second, survivor] = [await ask(), await ask(), await ask()]
  const key = await keyOf(first.id)
  for (const [from, to] of [
    [first, second],
    [second, survivor],
  ] as const)
    expect(await mergeCases(db, desk, from.id, to.reference, now)).toMatchObject({ ok: true })
  const answer = await web.request(addressOf(first.id, key))
  expect([answer.status, answer.headers.get('location')]).toEqual([302, addressOf(survivor.id, key)])
  expect(await (await web.request(addressOf(survivor.id, key))).text()).toContain(survivor.reference)
  const toDelete = await web.request(`${hrefOf('deleteCase', 'nn', { id: first.id })}?key=${key}`)
  expect([toDelete.status, toDelete.headers.get('location')]).toEqual([302, addressOf(survivor.id, key)])
  const sent = await web.post(addressOf(first.id, key), { intent: 'add', body: 'Skrive før eg visste det' })
  expect(sent.status).toBe(303)
  const said = await db
    .selectFrom('caseMessage')
    .select('caseId')
    .where('body', '=', 'Skrive før eg visste det')
    .execute()
  expect(said).toEqual([{ caseId: survivor.id }])
  const gone = await web.post(`${hrefOf('deleteCase', 'nn', { id: first.id })}?key=${key}`, { confirmed: 'yes' })
  expect(gone.status).toBe(404)
})

test('what is decided on the page of a merged case is decided of no other: its reader is led there to see it first', async () => {
  const [merged, survivor] = [await ask(), await ask()]
  const key = await keyOf(merged.id)
  expect(await mergeCases(db, desk, merged.id, survivor.reference, now)).toMatchObject({ ok: true })
  for (const intent of ['withdraw', 'helped', 'thank', 'reopen']) {
    const answer = await web.post(addressOf(merged.id, key), { intent, helped: 'yes' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, addressOf(survivor.id, key)])
  }
  const { state } = await db
    .selectFrom('supportCase')
    .select('state')
    .where('id', '=', survivor.id)
    .executeTakeFirstOrThrow()
  expect(state).not.toBe('closed')
})

test('no other key leads from a merged case, and none from a case of somebody else', async () => {
  const [merged, survivor, other] = [await ask(), await ask(), await ask('other@uni.example')]
  const keys = { ofOther: await keyOf(other.id), wrong: 'x'.repeat(43) }
  const own = await keyOf(merged.id)
  expect(await mergeCases(db, desk, merged.id, survivor.reference, now)).toMatchObject({ ok: true })
  for (const key of Object.values(keys)) expect((await web.request(addressOf(merged.id, key))).status).toBe(404)
  // Whatever made them one: each would read what the other has written.
  await db.updateTable('supportCase').set({ askerEmail: 'other@uni.example' }).where('id', '=', merged.id).execute()
  expect((await web.request(addressOf(merged.id, own))).status).toBe(404)
  expect((await web.post(addressOf(merged.id, own), { intent: 'add', body: 'Hei' })).status).toBe(404)
})
