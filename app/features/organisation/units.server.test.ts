import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { changeUnit } from './change-unit.server.ts'
import { createUnit, type NewUnit } from './create-unit.server.ts'
import { renameUnit } from './rename-unit.server.ts'
import { findUnit, listPartIds, listUnitNames } from './unit.queries.server.ts'
import { settleUnitSlugs } from './unit-slug.server.ts'

const { db } = await createDemoDatabase()
/** Asked anew each time: what someone administers is read with each request. */
const administrator = () => viewerOf(db, 'administrator')
const leader = await viewerOf(db, 'faculty-leader')
const ntnu = await unitIdOf(db, 'NTNU')
const su = await unitIdOf(db, 'Fakultet for samfunns- og utdanningsvitenskap')

let number = 0
async function newUnit(more: Partial<NewUnit> = {}) {
  number++
  const unit: NewUnit = {
    parentId: su,
    type: 'section',
    names: { nb: `Seksjon ${number}`, nn: `Seksjonen ${number}`, en: `Section ${number}` },
    shortName: null,
    fsCode: null,
    campusId: null,
    website: null,
    foundedOn: '2021-01-01',
    ...more,
  }
  const created = await createUnit(db, await administrator(), unit, demoClock)
  if (!created.ok) throw new Error(created.refusal)
  return created.value
}
const nameOn = async (id: string, day: string) => (await findUnit(db, id, 'nb', day))?.name
const slugs = (unitId: string) =>
  db
    .selectFrom('unitSlug')
    .select(['slug', 'current'])
    .where('unitId', '=', unitId)
    .where('language', '=', 'nb')
    .orderBy('slug')
    .execute()
const factsOfNobody = { parentId: su, fsCode: null, campusId: null, website: null }
const names = (name: string) => ({ nb: name, nn: `${name} nn`, en: `${name} en` })

test('a new unit has its names, its addresses and an audit entry', async () => {
  const id = await newUnit({ names: names('Låne-PC og lyd'), shortName: 'LPL' })
  expect(await listUnitNames(db, id)).toMatchObject([
    { language: 'nb', name: 'Låne-PC og lyd', shortName: 'LPL', validFrom: '2021-01-01', validTo: null },
    { language: 'nn' },
    { language: 'en' },
  ])
  expect(await slugs(id)).toEqual([{ slug: 'lane-pc-og-lyd', current: true }])
  expect(await db.selectFrom('auditEntry').select(['action', 'unitId']).where('objectId', '=', id).execute()).toEqual([
    { action: 'unit.created', unitId: id },
  ])
})

test('two units of one name have addresses of their own', async () => {
  await newUnit({ names: names('Verkstedet') })
  const second = await newUnit({ names: names('Verkstedet') })
  expect(await slugs(second)).toEqual([{ slug: 'verkstedet-2', current: true }])
})

test('two that get one name in the same moment have addresses of their own too', async () => {
  const both = await Promise.all([newUnit({ names: names('Lysgården') }), newUnit({ names: names('Lysgården') })])
  const addresses = (await Promise.all(both.map(slugs))).flat()
  expect(addresses.map(({ slug }) => slug).sort()).toEqual(['lysgarden', 'lysgarden-2'])
})

test('a campus that there is not is refused', async () => {
  const id = await newUnit()
  const facts = { ...factsOfNobody, campusId: '01900000-0000-7000-8000-000000000000' }
  expect(await changeUnit(db, await administrator(), id, facts, 1, demoClock)).toMatchObject({
    refusal: 'org.unit.campusNotThere',
  })
})

test('a name from today: the old one holds until yesterday, and its address leads on', async () => {
  const id = await newUnit({ names: names('Gammelt navn') })
  expect(
    await renameUnit(
      db,
      await administrator(),
      id,
      { names: names('Nytt navn'), shortName: null, from: '2021-09-01' },
      demoClock,
    ),
  ).toMatchObject({ ok: true })
  expect(await nameOn(id, '2021-08-31')).toBe('Gammelt navn')
  expect(await nameOn(id, '2021-09-01')).toBe('Nytt navn')
  expect(await slugs(id)).toEqual([
    { slug: 'gammelt-navn', current: false },
    { slug: 'nytt-navn', current: true },
  ])
  expect(
    await renameUnit(
      db,
      await administrator(),
      id,
      { names: names('X'), shortName: null, from: '2021-08-31' },
      demoClock,
    ),
  ).toMatchObject({
    refusal: 'org.unit.laterName',
  })
})

test('a name that begins later gets its address on that day', async () => {
  const id = await newUnit({ names: names('Før jul') })
  await renameUnit(
    db,
    await administrator(),
    id,
    { names: names('Etter jul'), shortName: null, from: '2022-01-01' },
    demoClock,
  )
  expect(await slugs(id)).toEqual([{ slug: 'for-jul', current: true }])
  await db.transaction().execute((tx) => settleUnitSlugs(tx, '2022-01-01'))
  expect(await slugs(id)).toEqual([
    { slug: 'etter-jul', current: true },
    { slug: 'for-jul', current: false },
  ])
})

test('settling twice changes nothing, for any unit', async () => {
  const all = () => db.selectFrom('unitSlug').selectAll().orderBy('language').orderBy('slug').execute()
  await db.transaction().execute((tx) => settleUnitSlugs(tx, demoClock.today()))
  const before = await all()
  await db.transaction().execute((tx) => settleUnitSlugs(tx, demoClock.today()))
  expect(await all()).toEqual(before)
})

test('going back to a name takes its old address into use again', async () => {
  const id = await newUnit({ names: names('Første') })
  await renameUnit(
    db,
    await administrator(),
    id,
    { names: names('Andre'), shortName: null, from: '2021-08-01' },
    demoClock,
  )
  await renameUnit(
    db,
    await administrator(),
    id,
    { names: names('Første'), shortName: null, from: '2021-09-01' },
    demoClock,
  )
  expect(await slugs(id)).toEqual([
    { slug: 'andre', current: false },
    { slug: 'forste', current: true },
  ])
})

test('a correction on the name’s own first day leaves no trace of the misspelt one but in the log', async () => {
  const id = await newUnit({ names: names('Feilstvaet') })
  await renameUnit(
    db,
    await administrator(),
    id,
    { names: names('Feilstavet'), shortName: null, from: '2021-01-01' },
    demoClock,
  )
  expect((await listUnitNames(db, id)).map(({ name }) => name)).toEqual([
    'Feilstavet',
    'Feilstavet nn',
    'Feilstavet en',
  ])
  const entries = await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).orderBy('id').execute()
  expect(entries.map(({ action }) => action)).toEqual(['unit.created', 'unit.name_corrected'])
})

test('two who rename at once leave one name for each day', async () => {
  const id = await newUnit()
  await Promise.all(
    ['2021-09-01', '2021-10-01', '2021-11-01'].map(async (from) =>
      renameUnit(db, await administrator(), id, { names: names(`Fra ${from}`), shortName: null, from }, demoClock),
    ),
  )
  const bokmaal = (await listUnitNames(db, id)).filter(({ language }) => language === 'nb').reverse()
  for (const [index, name] of bokmaal.entries()) expect(name.validTo).toBe(bokmaal[index + 1]?.validFrom ?? null)
})

test('only an administrator of the place makes, names and moves', async () => {
  const id = await newUnit()
  const facts = { parentId: ntnu, fsCode: null, campusId: null, website: null }
  expect(await changeUnit(db, leader, id, facts, 1, demoClock)).toMatchObject({ refusal: 'org.unit.notYours' })
  expect(
    await renameUnit(db, leader, id, { names: names('X'), shortName: null, from: '2021-09-01' }, demoClock),
  ).toMatchObject({
    refusal: 'org.unit.notYours',
  })
})

test('a unit does not move under its own parts, even when two moves come at once', async () => {
  const first = await newUnit()
  const second = await newUnit()
  const facts = { fsCode: null, campusId: null, website: null }
  const outcomes = await Promise.all([
    changeUnit(db, await administrator(), first, { ...facts, parentId: second }, 1, demoClock),
    changeUnit(db, await administrator(), second, { ...facts, parentId: first }, 1, demoClock),
  ])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'org.unit.ownPart' })
  // Both still lead up to the institution.
  const below = await listPartIds(db, ntnu)
  expect([below.has(first), below.has(second)]).toEqual([true, true])
})

test('a move is told with the fields that changed, and nothing changed tells nothing', async () => {
  const id = await newUnit()
  const facts = { parentId: ntnu, fsCode: `1${number}94`, campusId: null, website: null }
  await changeUnit(db, await administrator(), id, facts, 1, demoClock)
  expect(await changeUnit(db, await administrator(), id, facts, 2, demoClock)).toMatchObject({ ok: true })
  const entries = await db
    .selectFrom('auditEntry')
    .select(['action', 'changedFields'])
    .where('objectId', '=', id)
    .orderBy('id')
    .execute()
  expect(entries.slice(1)).toEqual([{ action: 'unit.moved', changedFields: ['parentId', 'fsCode'] }])
  const other = await newUnit()
  expect(await changeUnit(db, await administrator(), other, { ...facts, parentId: su }, 1, demoClock)).toMatchObject({
    refusal: 'org.unit.fsCodeTaken',
  })
})

test('of two who change the facts of a unit, the second is told, and may save on top', async () => {
  const id = await newUnit()
  const facts = { parentId: ntnu, fsCode: null, campusId: null, website: 'https://one.example.no' }
  const save = async (website: string, seen: number) =>
    changeUnit(db, await administrator(), id, { ...facts, website }, seen, demoClock)
  const outcomes = await Promise.all([save('https://one.example.no', 1), save('https://other.example.no', 1)])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'org.unit.changedSince' })
  expect(await save('https://third.example.no', 2)).toMatchObject({ ok: true })
  const unit = await db.selectFrom('unit').select(['website', 'version']).where('id', '=', id).executeTakeFirst()
  expect(unit).toEqual({ website: 'https://third.example.no', version: 3 })
})
