import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { listAnsweringUnits } from './front-page.queries.server.ts'
import { listServicesById, listServicesOfUnit, listTitles } from './service-list.queries.server.ts'
import { listSitemapEntries } from './sitemap.queries.server.ts'
import { findTermBySlug, listTerms } from './vocabulary.queries.server.ts'

const { db } = await createDemoDatabase()
const today = '2021-09-01'

const serviceId = async (key: string) =>
  (await db.selectFrom('service').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

const unitId = async (name: string) =>
  (await db.selectFrom('unitName').select('unitId').where('name', '=', name).limit(1).executeTakeFirstOrThrow()).unitId

test('listings keep the order that they are asked for in, and leave out what is not published', async () => {
  const ids = await Promise.all(['ntnu-viko', 'ntnu-laos', 'ntnu-hjelp'].map(serviceId))
  const listed = await listServicesById(db, ids, 'nn', today)
  expect(listed.map(({ id }) => id)).toEqual(ids)
  await db.updateTable('service').set({ state: 'draft' }).where('id', '=', ids[1]!).execute()
  expect((await listServicesById(db, ids, 'nn', today)).map(({ id }) => id)).toEqual([ids[0], ids[2]])
  await db.updateTable('service').set({ state: 'published' }).where('id', '=', ids[1]!).execute()
})

test('27 of 62 services have an owner that has agreed', async () => {
  const units = await listAnsweringUnits(db, 'nb', today)
  expect(units.reduce((sum, { services }) => sum + services, 0)).toBe(62)
  expect(units.reduce((sum, { agreed }) => sum + agreed, 0)).toBe(27)
  expect(units.at(-1)?.unit).toBeNull()
})

test('titles follow the Norwegian alphabet: Å after V, Aa as Å', async () => {
  const texts = [
    ['ntnu-viko', 'Åpen skrivestue'],
    ['ntnu-laos', 'Aagot-samlinga'],
    ['ntnu-hjelp', 'Ærlig talt'],
  ] as const
  for (const [key, title] of texts) {
    await db
      .updateTable('serviceText')
      .set({ title })
      .where('serviceId', '=', await serviceId(key))
      .where('language', '=', 'nb')
      .execute()
  }
  const { titles, letters, total } = await listTitles(db, 'nb', null)
  expect(total).toBe(62)
  expect(titles.slice(-3).map(({ title }) => title)).toEqual(['Ærlig talt', 'Aagot-samlinga', 'Åpen skrivestue'])
  expect(letters.slice(-2)).toEqual([
    { letter: 'Æ', services: 1 },
    { letter: 'Å', services: 2 },
  ])
})

test('a local unit answers for what is its own and for what the rule gives it; a central unit only for its own', async () => {
  const local = await listServicesOfUnit(
    db,
    await unitId('Lokal støtte ved fakultet/institutt (ISS)'),
    true,
    'nb',
    today,
  )
  expect(local.filter(({ byRule }) => !byRule).map(({ title }) => title)).toEqual([
    'Informasjon for læringsassistenter ved ISS',
  ])
  expect(local.some(({ byRule, role }) => byRule && role === 'accountable')).toBe(true)
  const central = await listServicesOfUnit(db, await unitId('NTNU IT'), false, 'nb', today)
  expect(central.every(({ byRule }) => !byRule)).toBe(true)
  expect(central.filter(({ role }) => role === 'accountable')).toHaveLength(6)
})

test('a situation is found by its address in any language', async () => {
  const [first] = await listTerms(db, ['situation'], 'en')
  const found = await findTermBySlug(db, 'situation', first!.slug, 'nn')
  expect(found).toMatchObject({ key: first!.key, language: 'nn' })
  expect(found?.addresses.en).toBe(first!.slug)
  expect(await findTermBySlug(db, 'topic', first!.slug, 'nn')).toBeUndefined()
})

test('the sitemap has every published service, each living unit and each word', async () => {
  const count = (page: string, entries: { page: string }[]) => entries.filter((entry) => entry.page === page).length
  const entries = await listSitemapEntries(db, today)
  const terms = await listTerms(db, ['situation', 'target_group', 'topic'], 'nb')
  expect(count('service', entries)).toBe(62)
  expect(count('situation', entries) + count('target_group', entries) + count('topic', entries)).toBe(terms.length)
  await db.updateTable('service').set({ state: 'draft' }).where('key', '=', 'ntnu-viko').execute()
  expect(count('service', await listSitemapEntries(db, today))).toBe(61)
})
