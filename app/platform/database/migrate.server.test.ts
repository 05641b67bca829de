import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { migrate, SchemaNotOurs } from './migrate.server.ts'

const { pool } = await createTestDatabase()
const ours = join(import.meta.dirname, '../../../db/migrations')

beforeEach(async () => {
  await pool.query('drop schema public cascade; create schema public')
})

function folderOf(migrations: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(migrations)) writeFileSync(join(folder, name), sql)
  return folder
}

async function tables() {
  const { rows } = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
  )
  return rows.map(({ name }) => name)
}

test('migrations are run once, in order of name', async () => {
  await migrate(pool, folderOf({ '0002-b.sql': 'alter table a add b text', '0001-a.sql': 'create table a (id int)' }))
  const { rows } = await pool.query('select name from migration order by applied_at')
  expect(rows).toEqual([{ name: '0001-a.sql' }, { name: '0002-b.sql' }])
})

test('a new one is added to those that have run', async () => {
  await migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)' }))
  await migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)', '0002-b.sql': 'create table b (id int)' }))
  expect(await tables()).toEqual(['a', 'b'])
})

test('two processes that start at once run each migration once', async () => {
  await Promise.all([migrate(pool, ours), migrate(pool, ours), migrate(pool, ours)])
  const { rows } = await pool.query('select name, count(*) from migration group by name having count(*) <> 1')
  expect(rows).toEqual([])
  expect(await tables()).toContain('service')
})

test('a database that is newer is refused, by the name of what is unknown', async () => {
  await migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)', '0002-b.sql': 'create table b (id int)' }))
  const older = migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)' }))
  await expect(older).rejects.toThrow(SchemaNotOurs)
  await expect(older).rejects.toThrow(/newer than this version.*0002-b\.sql/)
})

test('an edited migration is refused, and nothing after it is run', async () => {
  await migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)' }))
  const edited = migrate(
    pool,
    folderOf({ '0001-a.sql': 'create table a (id bigint)', '0002-b.sql': 'create table b (id int)' }),
  )
  await expect(edited).rejects.toThrow(SchemaNotOurs)
  await expect(edited).rejects.toThrow(/0001-a\.sql has changed/)
  expect(await tables()).toEqual(['a'])
})

test('a migration that fails leaves nothing behind, and those before it stand', async () => {
  const folder = folderOf({
    '0001-a.sql': 'create table a (id int)',
    '0002-b.sql': 'create table b (id int); select 1 / 0',
  })
  await expect(migrate(pool, folder)).rejects.toThrow('division by zero')
  expect(await tables()).toEqual(['a'])
  const { rows } = await pool.query('select name from migration')
  expect(rows).toEqual([{ name: '0001-a.sql' }])
})

test('the lock is free after a failure', async () => {
  await expect(migrate(pool, folderOf({ '0001-a.sql': 'select 1 / 0' }))).rejects.toThrow()
  await migrate(pool, folderOf({ '0001-a.sql': 'create table a (id int)' }))
  expect(await tables()).toEqual(['a'])
})
