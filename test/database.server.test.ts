import { expect, test } from 'vitest'
import { createDemoDatabase, createTestDatabase, DEMO_STARTS_ON } from './database.ts'

const empty = await createTestDatabase()
const demo = await createDemoDatabase()

test('what one test database holds, another does not see', async () => {
  await empty.db.insertInto('campus').values({ name: 'Only here' }).execute()
  const other = await demo.db.selectFrom('campus').select('name').where('name', '=', 'Only here').execute()
  expect(other).toEqual([])
})

test('the demonstration is loaded, and only where it was asked for', async () => {
  const clockOf = ({ db }: typeof demo) =>
    db.selectFrom('setting').select('value').where('key', '=', 'demo_clock').executeTakeFirst()
  expect((await clockOf(demo))?.value).toMatchObject({ startsOn: DEMO_STARTS_ON })
  expect(await clockOf(empty)).toBeUndefined()
})
