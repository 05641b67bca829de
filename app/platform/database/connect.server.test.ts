import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { requireRecentPostgres } from './connect.server.ts'

const { db, pool } = await createTestDatabase()

test('a connection that the server ends in the middle of a transaction fails that transaction and nothing else', async () => {
  const broken = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db)
    await sql`select 1`.execute(tx)
  })
  await expect(broken).rejects.toThrow()
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db)
  expect(rows).toEqual([{ one: 1 }])
})

test('the PostgreSQL of the packages is recent enough', async () => {
  await expect(requireRecentPostgres(pool)).resolves.toBeUndefined()
})
