import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { requireRecentPostgres } from './connect.server.ts'
import { PreparingClient } from './preparing-client.server.ts'

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

/** What the server keeps prepared on the connection that answers, by the words of the statement. */
const isPrepared = (client: PoolClient, words: string) =>
  client
    .query('select from pg_prepared_statements where statement like $1', [`%${words}%`])
    .then(({ rowCount }) => (rowCount ?? 0) > 0)

test('a statement that comes again and again is prepared, and answers as before', async () => {
  const client = await pool.connect()
  onTestFinished(() => client.release())
  const ask = async (n: number) => (await client.query('select $1::int + 1 as often_asked', [n])).rows
  expect(await ask(1)).toEqual([{ often_asked: 2 }])
  expect(await isPrepared(client, 'often_asked')).toBe(false)
  for (let n = 2; n < 10; n++) expect(await ask(n)).toEqual([{ often_asked: n + 1 }])
  expect(await isPrepared(client, 'often_asked')).toBe(true)
  await expect(client.query('select $1::int / 0 as often_wrong', [1])).rejects.toThrow('division by zero')
  expect(await ask(41)).toEqual([{ often_asked: 42 }])
})

test('what each request makes up anew is never prepared', async () => {
  const client = await pool.connect()
  onTestFinished(() => client.release())
  for (let n = 0; n < 20; n++) await client.query(`select $1::int as made_up_${n}`, [n])
  expect(await isPrepared(client, 'made_up_')).toBe(false)
})

test('a migration while it runs spoils no statement that is prepared: neither outside of transactions nor, after one, in them', async () => {
  await sql`create table outlived (one integer)`.execute(db)
  const client = await pool.connect()
  onTestFinished(() => client.release())
  const ask = () => client.query('select * from outlived where one = $1', [1]).then(({ fields }) => fields.length)
  const askOther = () => client.query('select outlived.* from outlived where one < $1', [1])
  for (let n = 0; n < 5; n++) await Promise.all([ask(), askOther()])
  expect(await isPrepared(client, 'from outlived')).toBe(true)
  await sql`alter table outlived add two integer`.execute(db)
  expect(await ask()).toBe(2)
  await client.query('begin')
  expect((await askOther()).fields).toHaveLength(2)
  await client.query('commit')

  for (let n = 0; n < 5; n++) await ask()
  await sql`alter table outlived add three integer`.execute(db)
  await client.query('begin')
  await expect(ask()).rejects.toThrow('cached plan')
  await client.query('rollback')
  await client.query('begin')
  expect(await ask()).toBe(3)
  await client.query('commit')
})

test('a statement that the server no longer keeps is asked anew, also by callback', async () => {
  const client = await pool.connect()
  onTestFinished(() => client.release())
  const ask = () =>
    new Promise((resolve, reject) =>
      client.query('select $1::int as forgotten', [1], (error, result) =>
        error ? reject(error) : resolve(result.rows),
      ),
    )
  for (let n = 0; n < 5; n++) await ask()
  await client.query('deallocate all')
  expect(await ask()).toEqual([{ forgotten: 1 }])
})

test('a name belongs to one statement on every connection: behind a pooler none can mean another', async () => {
  const namesOn = async (words: string[]) => {
    const client = new PreparingClient(pool.options)
    await client.connect()
    onTestFinished(() => client.end())
    for (const word of words) for (let n = 0; n < 4; n++) await client.query(`select $1::int as ${word}`, [n])
    const { rows } = await client.query('select name, statement from pg_prepared_statements')
    return new Map(rows.map(({ name, statement }) => [name, statement]))
  }
  const [one, other] = [await namesOn(['named_first', 'named_second']), await namesOn(['named_second'])]
  expect([one.size, other.size]).toEqual([2, 1])
  for (const [name, statement] of other) expect(one.get(name)).toBe(statement)
})
