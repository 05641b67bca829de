import pg from 'pg'
import { expect, test } from 'vitest'
import { createKeptUniversity } from '#test/kept-university.ts'
import { changeOwner } from './change-owner.server.ts'
import { findKeptService } from './kept-service.queries.server.ts'
import { publishService } from './publish-service.server.ts'

const { db, connectionString, jobs, now, units, editor, createDraft, createPublished, accountable } =
  await createKeptUniversity()
const raceNow = new Date('2021-09-02T10:00:00Z')

test('the database refuses a gap and a second accountable unit, whoever writes', async () => {
  const id = await createPublished()
  const remove = db.deleteFrom('participation').where('serviceId', '=', id).execute()
  await expect(remove).rejects.toMatchObject({ constraint: 'always_an_accountable_unit' })
  const end = db.updateTable('participation').set({ validTo: '2022-01-01' }).where('serviceId', '=', id).execute()
  await expect(end).rejects.toMatchObject({ constraint: 'always_an_accountable_unit' })
  const second = db
    .insertInto('participation')
    .values({ serviceId: id, unitId: units.it, role: 'accountable', state: 'proposed', validFrom: '2025-01-01' })
    .execute()
  await expect(second).rejects.toMatchObject({ constraint: 'at_most_one_accountable_unit' })
})

/** Two connections, each in a transaction of its own, as two web processes would be. */
async function withTwoWriters(work: (first: pg.Client, second: pg.Client) => Promise<void>) {
  const clients = [new pg.Client({ connectionString }), new pg.Client({ connectionString })] as const
  try {
    for (const client of clients) {
      await client.connect()
      await client.query('begin')
    }
    await work(...clients)
  } finally {
    for (const client of clients) await client.end()
  }
}

const PUBLISH = `update service set state = 'published', published_on = '2021-09-01' where id = $1`
const REMOVE = `delete from participation where service_id = $1 and role = 'accountable'`
const ADD = `insert into participation (service_id, unit_id, role, state, valid_from) values ($1, $2, $3, 'proposed', '2021-09-01')`

test('one publishes while the other removes the accountable unit: the second to commit is refused', async () => {
  const first = await createDraft()
  await withTwoWriters(async (publisher, remover) => {
    await publisher.query(PUBLISH, [first])
    await remover.query(REMOVE, [first])
    await publisher.query('commit')
    await expect(remover.query('commit')).rejects.toMatchObject({ constraint: 'always_an_accountable_unit' })
  })
  expect(await accountable(first)).toHaveLength(1)

  const second = await createDraft()
  await withTwoWriters(async (publisher, remover) => {
    await remover.query(REMOVE, [second])
    await publisher.query(PUBLISH, [second])
    // The removal waits for the row that the publisher holds; the publisher sees the unit still and commits.
    const refused = expect(remover.query('commit')).rejects.toMatchObject({ constraint: 'always_an_accountable_unit' })
    await publisher.query('commit')
    await refused
  })
  expect(await accountable(second)).toHaveLength(1)

  const third = await createDraft()
  await withTwoWriters(async (publisher, remover) => {
    await remover.query(REMOVE, [third])
    await remover.query('commit')
    await publisher.query(PUBLISH, [third])
    await expect(publisher.query('commit')).rejects.toMatchObject({ constraint: 'always_an_accountable_unit' })
  })
})

test('two add an accountable unit at once: one waits and is refused', async () => {
  const id = await createDraft()
  await db.deleteFrom('participation').where('serviceId', '=', id).execute()
  await withTwoWriters(async (first, second) => {
    await first.query(ADD, [id, units.it, 'accountable'])
    const waiting = second.query(ADD, [id, units.uniped, 'accountable'])
    const refused = expect(waiting).rejects.toMatchObject({ constraint: 'at_most_one_accountable_unit' })
    await first.query('commit')
    await refused
  })
  expect(await accountable(id)).toHaveLength(1)
})

test('two add other parts at once: neither waits for the other', async () => {
  const id = await createPublished()
  await withTwoWriters(async (first, second) => {
    await first.query(ADD, [id, units.it, 'consulted'])
    await second.query(ADD, [id, units.it, 'informed'])
    await Promise.all([first.query('commit'), second.query('commit')])
  })
  expect(await db.selectFrom('participation').select('id').where('serviceId', '=', id).execute()).toHaveLength(3)
})

test('two owner changes at once through the application: one happens, the other is told', async () => {
  const id = await createPublished()
  const change = (unitId: string, from: string) =>
    changeOwner(db, editor, id, { unitId, rule: null, from, isCorrection: false }, raceNow, jobs)
  const outcomes = await Promise.all([change(units.it, '2021-10-01'), change(units.it, '2021-11-01')])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'participation.sameUnit' })
  expect(await accountable(id)).toHaveLength(2)
})

test('publishing through the application while another removes the unit ends with one accountable or unpublished', async () => {
  const id = await createDraft()
  const removal = db
    .deleteFrom('participation')
    .where('serviceId', '=', id)
    .execute()
    .then(
      () => 'removed' as const,
      () => 'refused' as const,
    )
  const publishing = publishService(db, editor, id, 2, now).then(
    (outcome) => (outcome.ok ? 'published' : 'refused'),
    () => 'refused',
  )
  await Promise.all([removal, publishing])
  const service = await findKeptService(db, id, '2021-09-01')
  expect(service?.state === 'published').toBe((await accountable(id)).length === 1)
})
