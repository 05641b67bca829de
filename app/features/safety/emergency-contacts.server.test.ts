import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { listEmergencyContacts } from './emergency-contacts.queries.server.ts'

const { db } = await createDemoDatabase()

test('the medical emergency number comes first, then the out-of-hours doctor and the police', async () => {
  const contacts = await listEmergencyContacts(db, 'nn')
  expect(contacts.slice(0, 3).map(({ phone }) => phone)).toEqual(['113', '116 117', '112'])
  expect(contacts[0]).toMatchObject({ name: 'Medisinsk naudhjelp', language: 'nn', href: null })
})

test("the institution's own is a link to the published service, in the reader's language", async () => {
  const own = async (language: 'nb' | 'en') =>
    (await listEmergencyContacts(db, language)).find(({ phone }) => !phone)?.href
  expect(await own('nb')).toMatch(/^\/nb\/tjenester\/[a-z0-9-]+$/)
  expect(await own('en')).toMatch(/^\/en\/services\/[a-z0-9-]+$/)
})

test('a contact without words in the language is shown in the nearest, and said to be', async () => {
  await db.deleteFrom('emergencyContactText').where('language', '=', 'nn').execute()
  const [first] = await listEmergencyContacts(db, 'nn')
  expect(first).toMatchObject({ name: 'Medisinsk nødhjelp', language: 'nb' })
})

test('a service that is not published is no way to help', async () => {
  await db.updateTable('emergencyContact').set({ url: 'service:no-such-service' }).where('phone', 'is', null).execute()
  expect((await listEmergencyContacts(db, 'nb')).every(({ phone }) => phone !== null)).toBe(true)
})
