import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { keepSearchMiss } from './keep-search-miss.server.ts'

const { db } = await createDemoDatabase()
const clock = { today: () => '2021-12-01' }
const kept = () => db.selectFrom('searchMiss').select(['query', 'language', 'missedOn', 'deleteOn']).execute()

test('a miss is kept for 90 days without name and number, with the words that services use', async () => {
  await keepSearchMiss(
    db,
    { query: 'Jeg heter Kari Nordmann, ring 912 34 567 om parkering ved Blackboard', language: 'nb' },
    clock,
  )
  expect(await kept()).toEqual([
    {
      query: 'Jeg heter …, ring … om parkering ved Blackboard',
      language: 'nb',
      missedOn: '2021-12-01',
      deleteOn: '2022-03-01',
    },
  ])
})

test('what is nothing but a name or a number is not kept', async () => {
  const before = (await kept()).length
  await keepSearchMiss(db, { query: '912 34 567', language: 'nb' }, clock)
  await keepSearchMiss(db, { query: 'Ola Nordmann', language: 'nb' }, clock)
  expect(await kept()).toHaveLength(before)
})
