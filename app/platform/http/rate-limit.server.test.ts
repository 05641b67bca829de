import { expect, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { waitSeconds } from './rate-limit.server.ts'

const { db } = await createTestDatabase()
const limit = { form: 'sign-in', uses: 3, windowSeconds: 60 }
const at = (second: number) => new Date(Date.UTC(2026, 0, 15, 12, 0, second))

test('the fourth use within a minute must wait for the window to end; then the count begins anew', async () => {
  const waits = []
  for (const second of [0, 10, 20, 30, 61]) waits.push(await waitSeconds(db, limit, '192.0.2.1', at(second)))
  expect(waits).toEqual([0, 0, 0, 30, 0])
})

test('of ten at once exactly three pass', async () => {
  const waits = await Promise.all(Array.from({ length: 10 }, () => waitSeconds(db, limit, '192.0.2.2', at(0))))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
})

test('forms and addresses are counted apart, and no address is kept', async () => {
  expect(await waitSeconds(db, { ...limit, form: 'other' }, '192.0.2.1', at(31))).toBe(0)
  const rows = await db.selectFrom('rateLimit').select('key').execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ key }) => key.includes('192.0.2'))).toEqual([])
})
