import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { findPublishedService, listRelatedIds } from './published-service.queries.server.ts'

const { db } = await createDemoDatabase()
const today = '2021-09-01'

const idOf = async (key: string) =>
  (await db.selectFrom('service').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

const slugOf = async (key: string, language: string) =>
  (
    await db
      .selectFrom('serviceSlug')
      .select('slug')
      .where('serviceId', '=', await idOf(key))
      .where('language', '=', language)
      .where('current', '=', true)
      .executeTakeFirstOrThrow()
  ).slug

test('an address in another language finds the same service and tells its address in the reader’s', async () => {
  const nb = await slugOf('ntnu-laos', 'nb')
  const en = await slugOf('ntnu-laos', 'en')
  expect(nb).not.toBe(en)
  const found = await findPublishedService(db, en, 'nb', today)
  expect(found?.service.title.language).toBe('nb')
  expect(found?.addresses).toMatchObject({ nb, en })
})

test('an older address finds the service under its new name', async () => {
  const serviceId = await idOf('ntnu-blink')
  await db.insertInto('serviceSlug').values({ serviceId, language: 'nb', slug: 'old-name', current: false }).execute()
  const found = await findPublishedService(db, 'old-name', 'nb', today)
  expect(found?.id).toBe(serviceId)
  expect(found?.addresses.nb).toBe(await slugOf('ntnu-blink', 'nb'))
})

test('where English is missing, words and questions are the bokmål ones, and said to be', async () => {
  const serviceId = await idOf('ntnu-nettskjema')
  await db.deleteFrom('serviceText').where('serviceId', '=', serviceId).where('language', '=', 'en').execute()
  await db.deleteFrom('serviceQuestion').where('serviceId', '=', serviceId).where('language', '=', 'en').execute()
  const found = await findPublishedService(db, await slugOf('ntnu-nettskjema', 'nb'), 'en', today)
  expect(found?.service.title.language).toBe('nb')
  expect(found?.service.questions.language).toBe('nb')
  expect(found?.service.questions.items.length).toBeGreaterThan(5)
})

test('a draft has no public page', async () => {
  const serviceId = await idOf('ntnu-omnom')
  const slug = await slugOf('ntnu-omnom', 'nb')
  await db.updateTable('service').set({ state: 'draft' }).where('id', '=', serviceId).execute()
  expect(await findPublishedService(db, slug, 'nb', today)).toBeUndefined()
})

test('shows who takes part today and from a later day, the accountable first, and not who has left', async () => {
  const slug = await slugOf('ntnu-eksamen-aktuelt', 'nb')
  const rolesOn = async (day: string) =>
    (await findPublishedService(db, slug, 'nb', day))?.service.participations.map((part) => [
      part.role,
      part.unit?.name ?? 'rule',
      part.validFrom,
    ])
  expect(await rolesOn('2021-09-01')).toEqual([
    ['accountable', 'Avdeling for studieadministrasjon', '2021-01-04'],
    ['responsible', 'rule', '2021-01-04'],
    ['responsible', 'NTNU IT', '2024-01-01'],
  ])
  expect(await rolesOn('2024-01-01')).toEqual([
    ['accountable', 'Avdeling for studieadministrasjon', '2021-01-04'],
    ['responsible', 'NTNU IT', '2024-01-01'],
  ])
})

test('a retired service keeps its page, and leads on to its successor', async () => {
  const slug = await slugOf('ntnu-fts-pilot', 'nb')
  await db
    .updateTable('service')
    .set({ state: 'retired', retiredOn: '2021-08-01', successorId: await idOf('ntnu-excited-mini') })
    .where('key', '=', 'ntnu-fts-pilot')
    .execute()
  const found = await findPublishedService(db, slug, 'nn', today)
  expect(found?.service.retiredOn).toBe('2021-08-01')
  expect(found?.service.successor).toEqual({
    title: 'Excited – miniprosjekt (såkornmidlar)',
    language: 'nn',
    slug: await slugOf('ntnu-excited-mini', 'nn'),
  })
})

test('related services are other published ones that share topics or situations', async () => {
  const slug = await slugOf('ntnu-laos', 'nb')
  const related = await listRelatedIds(db, slug)
  expect(related).not.toContain(await idOf('ntnu-laos'))
  expect(related).toContain(await idOf('ntnu-laos-fag'))
  expect(related.length).toBeLessThanOrEqual(4)
})
