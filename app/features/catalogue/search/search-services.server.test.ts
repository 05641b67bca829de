import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import {
  bringIndexUpToDate,
  indexService,
  indexServicesWithWords,
  rebuildSearchIndex,
  removeFromIndex,
} from './search-index.server.ts'
import { searchServices } from './search-services.server.ts'

const { db } = await createDemoDatabase()

const keysFor = async (query: string, filters = {}) =>
  (await searchServices(db, { query, language: 'nb', ...filters })).hits.map(({ key }) => key)

const serviceId = async (key: string) =>
  (await db.selectFrom('service').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

const indexRows = async () => ({
  collection: await db.selectFrom('searchCollection').select(['services', 'passages']).execute(),
  terms: await db.selectFrom('searchTerm').selectAll().orderBy('term').execute(),
  postings: await db.selectFrom('searchPosting').selectAll().orderBy('serviceId').orderBy('term').execute(),
  documents: await db.selectFrom('searchDocument').selectAll().orderBy('serviceId').execute(),
})

test('a need in everyday words finds its service in all three languages', async () => {
  expect((await keysFor('Hvor fører jeg timelister for jobben?'))[0]).toBe('ntnu-kontrakt')
  expect((await keysFor('Korleis byter eg passord på brukarkontoen?'))[0]).toBe('ntnu-orakel')
  expect((await keysFor('How do I set up a reading list for my course?'))[0]).toBe('ntnu-leganto')
})

test('a misspelt word still finds it', async () => {
  expect((await keysFor('licens til mentimter'))[0]).toBe('ntnu-mentimeter')
  expect((await keysFor('Blackbord'))[0]).toMatch(/^ntnu-bb/)
})

test("a hit says which question it answers, in the reader's language where one does", async () => {
  const { hits } = await searchServices(db, {
    query: 'Korleis slepp eg inn ein gjesteførelesar i emnerommet?',
    language: 'nn',
  })
  expect(hits[0]).toMatchObject({ key: 'ntnu-bb-ansatte', reason: { language: 'nn' } })
  expect(hits[0]?.reason?.words).not.toEqual([])
})

test('filters leave only services for the group and of the form', async () => {
  const keys = await keysFor('eksamen', { targetGroup: 'student' })
  expect(keys).toContain('ntnu-skoleeksamen-student')
  expect(keys).not.toContain('ntnu-digital-eksamen')
  const forms = await keysFor('eksamen', { formOfSupport: 'individual-help' })
  expect(forms).not.toContain('ntnu-skoleeksamen-student')
})

test('a request of stop words alone finds nothing', async () => {
  expect(await searchServices(db, { query: 'kan du og jeg', language: 'nb' })).toMatchObject({
    hits: [],
    strength: 'none',
  })
})

test('words no service says find nothing', async () => {
  expect((await searchServices(db, { query: 'qzxwvk', language: 'nb' })).strength).toBe('none')
})

test('a rebuild gives the rows that publishing one by one gave', async () => {
  const before = await indexRows()
  await db.transaction().execute(rebuildSearchIndex)
  expect(await indexRows()).toEqual(before)
})

test('an index that older rules made is written again once, and only once', async () => {
  const before = await indexRows()
  await db.transaction().execute((tx) => sql`truncate search_posting, search_term, search_document`.execute(tx))
  await db.updateTable('searchCollection').set({ indexVersion: 0 }).execute()
  expect(await Promise.all([bringIndexUpToDate(db), bringIndexUpToDate(db)])).toEqual(
    expect.arrayContaining([true, false]),
  )
  expect(await indexRows()).toEqual(before)
  expect(await bringIndexUpToDate(db)).toBe(false)
})

test('indexing twice changes nothing', async () => {
  const before = await indexRows()
  await db.transaction().execute(async (tx) => indexService(tx, await serviceId('ntnu-laos')))
  expect(await indexRows()).toEqual(before)
})

test('a removed service is found no more, and its terms are counted no more', async () => {
  const id = await serviceId('ntnu-leganto')
  const before = await indexRows()
  await db.transaction().execute((tx) => removeFromIndex(tx, id))
  expect(await keysFor('Leganto pensum')).not.toContain('ntnu-leganto')
  expect(await db.selectFrom('searchTerm').select('term').where('services', '<=', 0).execute()).toEqual([])
  await db.transaction().execute((tx) => indexService(tx, id))
  expect(await indexRows()).toEqual(before)
})

test('a service that is retired leaves the index', async () => {
  await db
    .transaction()
    .execute(async (tx) => {
      const id = await serviceId('ntnu-omnom')
      await tx.updateTable('service').set({ state: 'in_review' }).where('id', '=', id).execute()
      await indexService(tx, id)
      expect(await tx.selectFrom('searchPosting').select('term').where('serviceId', '=', id).execute()).toEqual([])
      throw new Error('undone')
    })
    .catch((error: Error) => expect(error.message).toBe('undone'))
})

test('a new synonym is searched at once', async () => {
  expect(await keysFor('qxzkvw')).toEqual([])
  await db.transaction().execute(async (tx) => {
    const group = await tx.insertInto('synonymGroup').values({ note: 'test' }).returning('id').executeTakeFirstOrThrow()
    await tx
      .insertInto('synonym')
      .values(['qxzkvw', 'mentimeter'].map((word) => ({ groupId: group.id, word })))
      .execute()
    await indexServicesWithWords(tx, ['qxzkvw', 'mentimeter'])
  })
  expect((await keysFor('qxzkvw'))[0]).toBe('ntnu-mentimeter')
})

test('two that index at once both end, and the counts are right', async () => {
  const ids = await Promise.all(['ntnu-viko', 'ntnu-oppgaveskriving', 'ntnu-leganto', 'ntnu-ub-laan'].map(serviceId))
  const before = await indexRows()
  await Promise.all(
    [ids, ids.toReversed()].map((order) =>
      db.transaction().execute(async (tx) => {
        for (const id of order) await indexService(tx, id)
      }),
    ),
  )
  expect(await indexRows()).toEqual(before)
  const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from search_term t
    where services <> (select count(*) from search_posting p where p.term = t.term)`.execute(db)
  expect(rows[0]?.wrong).toBe(0)
})

test('a question in a language that the reader may not read is no reason', async () => {
  for (const query of ['How do I set up a reading list for my course?', 'pensumliste i emnet', 'litteraturliste']) {
    const languages = async (language: 'nb' | 'en') =>
      (await searchServices(db, { query, language })).hits.flatMap(({ reason }) =>
        reason?.text ? [reason.language] : [],
      )
    expect(await languages('nb')).not.toContain('en')
    expect(await languages('en').then((found) => new Set(found).difference(new Set(['en'])))).toEqual(new Set())
  }
})
