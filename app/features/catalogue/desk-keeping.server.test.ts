import { describe, expect, test } from 'vitest'
import { createTestDatabase, waitForLock } from '#test/database.ts'
import { createMember, createSmallUniversity } from './catalogue.fixture.ts'
import { addContactPoint, changeContactPoint, removeContactPoint } from './change-contact-point.server.ts'
import { removeSynonymGroup, saveSynonymGroup } from './change-synonyms.server.ts'
import { listContactPoints } from './contact-point.queries.server.ts'
import { listSearchMisses } from './search-misses.queries.server.ts'
import { listSynonymGroups } from './synonym-group.queries.server.ts'
import { readWords } from './synonym-group.ts'

const { db } = await createTestDatabase()
const now = new Date('2021-09-01T10:00:00Z')
const units = await createSmallUniversity(db)
const handler = await createMember(db, 'case_handler', units.uniped)
const editor = await createMember(db, 'editor', units.uniped)
const stranger = await createMember(db, 'case_handler', units.it)

const countAudited = async (action: string) =>
  (await db.selectFrom('auditEntry').select('id').where('action', '=', action).execute()).length

test("a unit keeps its own contact points, and nobody's own address among them", async () => {
  const email = (value: string) => ({ unitId: units.uniped, kind: 'email' as const, value })
  expect(await addContactPoint(db, stranger, email('uniped@test.samspel.example'), now)).toEqual({
    ok: false,
    refusal: 'contactPoint.notYours',
  })
  expect(await addContactPoint(db, handler, email('kari.nordmann@test.samspel.example'), now)).toEqual({
    ok: false,
    refusal: 'contactPoint.personal',
  })
  expect(await addContactPoint(db, handler, email(' uniped@test.samspel.example '), now)).toMatchObject({ ok: true })
  expect(await addContactPoint(db, handler, email('uniped@test.samspel.example'), now)).toEqual({
    ok: false,
    refusal: 'contactPoint.already',
  })
  const [point] = await listContactPoints(db, [units.uniped])
  expect(point).toMatchObject({ value: 'uniped@test.samspel.example', usedBy: 0 })
  expect(await changeContactPoint(db, stranger, point!.id, { value: 'x@test.samspel.example', seen: 1 }, now)).toEqual({
    ok: false,
    refusal: 'contactPoint.notYours',
  })
  expect(
    await changeContactPoint(db, handler, point!.id, { value: 'ola.nordmann@test.samspel.example', seen: 1 }, now),
  ).toEqual({
    ok: false,
    refusal: 'contactPoint.personal',
  })
  expect(
    await changeContactPoint(db, handler, point!.id, { value: 'kurs@test.samspel.example', seen: 1 }, now),
  ).toMatchObject({ ok: true })

  const service = await db
    .insertInto('service')
    .values({ key: 'uses-it', state: 'draft', formOfSupport: 'self-study', level: 'person' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('channel')
    .values({ serviceId: service.id, position: 0, kind: 'contact-unit', contactPointId: point!.id })
    .execute()
  expect(await removeContactPoint(db, handler, point!.id, 2, now)).toEqual({ ok: false, refusal: 'contactPoint.inUse' })
  await db.deleteFrom('channel').execute()
  expect(await removeContactPoint(db, handler, point!.id, 2, now)).toMatchObject({ ok: true })
  expect(await listContactPoints(db, [units.uniped])).toEqual([])
  expect(await countAudited('contact_point.changed')).toBe(1)
})

describe('two who keep the same contact points', () => {
  const add = async (value: string) => {
    await addContactPoint(db, handler, { unitId: units.uniped, kind: 'email', value }, now)
    const points = await listContactPoints(db, [units.uniped])
    return points.find((point) => point.value === value)!
  }
  const shownValueOf = async (id: string) => (await listContactPoints(db, [], [id]))[0]?.value

  test('the second to save is told, and nothing of the first is lost', async () => {
    const { id } = await add('kurs@test.samspel.example')
    const change = (value: string, seen: number) => changeContactPoint(db, handler, id, { value, seen }, now)
    expect(await change('post@test.samspel.example', 1)).toMatchObject({ ok: true })
    const clash = { ok: false, refusal: 'contactPoint.changedSince' }
    expect(await change('hjelp@test.samspel.example', 1)).toEqual(clash)
    expect(await removeContactPoint(db, handler, id, 1, now)).toEqual(clash)
    expect(await shownValueOf(id)).toBe('post@test.samspel.example')
    expect(await change('hjelp@test.samspel.example', 2)).toMatchObject({ ok: true })
    expect(await removeContactPoint(db, handler, id, 3, now)).toMatchObject({ ok: true })
  })

  test('two that become equal at the same moment: one is told that the other is there', async () => {
    const [one, other] = [await add('kontakt@test.samspel.example'), await add('info@test.samspel.example')]
    const outcomes = await Promise.all(
      [one, other].map(({ id }) =>
        changeContactPoint(db, handler, id, { value: 'felles.post@test.samspel.example', seen: 1 }, now),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'contactPoint.already' })
  })

  test('two that are added equal at the same moment: one is told too', async () => {
    const wanted = { unitId: units.uniped, kind: 'phone', value: '73 59 50 00' } as const
    const outcomes = await Promise.all([1, 2].map(() => addContactPoint(db, handler, wanted, now)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'contactPoint.already' })
  })
})

test('editors keep the synonyms; a group has two words or more, each once', async () => {
  const words = readWords('studass\r\nStudass\n læringsassistent \n\n')
  expect(words).toEqual(['studass', 'læringsassistent'])
  expect(await saveSynonymGroup(db, handler, { id: null, seen: 0, note: '', words }, now)).toEqual({
    ok: false,
    refusal: 'synonyms.notYours',
  })
  expect(await saveSynonymGroup(db, editor, { id: null, seen: 0, note: '', words: ['alene'] }, now)).toEqual({
    ok: false,
    refusal: 'synonyms.tooFew',
  })
  expect(await saveSynonymGroup(db, editor, { id: null, seen: 0, note: 'Assistenter', words }, now)).toMatchObject({
    ok: true,
  })
  const [group] = await listSynonymGroups(db)
  expect(group).toMatchObject({ note: 'Assistenter', words: ['læringsassistent', 'studass'] })
  expect(
    await saveSynonymGroup(db, editor, { id: group!.id, seen: 1, note: '', words: [...words, 'TA'] }, now),
  ).toMatchObject({
    ok: true,
  })
  expect((await listSynonymGroups(db))[0]?.words).toEqual(['læringsassistent', 'studass', 'TA'])
  expect(await removeSynonymGroup(db, editor, group!.id, 2, now)).toMatchObject({ ok: true })
  expect(await listSynonymGroups(db)).toEqual([])
  expect(await saveSynonymGroup(db, editor, { id: group!.id, seen: 2, note: '', words }, now)).toEqual({
    ok: false,
    refusal: 'synonyms.notFound',
  })
})

test('of two who change a group, the second is told; a note is short', async () => {
  const words = ['ordbok', 'leksikon']
  await saveSynonymGroup(db, editor, { id: null, seen: 0, note: '', words }, now)
  const id = (await listSynonymGroups(db)).find((group) => group.words.includes('ordbok'))!.id
  const save = (more: string, seen: number, note = '') =>
    saveSynonymGroup(db, editor, { id, seen, note, words: [...words, more] }, now)
  expect(await save('glossar', 1, 'x'.repeat(201))).toEqual({ ok: false, refusal: 'synonyms.noteTooLong' })
  const waiting = await db.transaction().execute(async (tx) => {
    await tx.updateTable('synonymGroup').set({ version: 2 }).where('id', '=', id).execute()
    const second = save('glossar', 1)
    await waitForLock(db)
    return { second }
  })
  expect(await waiting.second).toEqual({ ok: false, refusal: 'synonyms.changedSince' })
  expect(await removeSynonymGroup(db, editor, id, 1, now)).toEqual({ ok: false, refusal: 'synonyms.changedSince' })
  expect(await removeSynonymGroup(db, editor, id, 2, now)).toMatchObject({ ok: true })
})

describe('searches without a hit', () => {
  test('equal ones are counted together, the newest first, and those past their day are left out', async () => {
    const miss = (query: string, missedOn: string, deleteOn: string, language = 'nb') => ({
      query,
      missedOn,
      deleteOn,
      language,
    })
    await db
      .insertInto('searchMiss')
      .values([
        miss('kaffe', '2021-08-01', '2021-10-30'),
        miss('Kaffe', '2021-08-20', '2021-11-18'),
        miss('kaffe', '2021-08-19', '2021-11-17', 'nn'),
        miss('parkering', '2021-08-30', '2021-11-28'),
        miss('gammelt', '2021-05-01', '2021-09-01'),
      ])
      .execute()
    expect(await listSearchMisses(db, '2021-09-01')).toEqual([
      { query: 'parkering', language: 'nb', times: 1, lastOn: '2021-08-30', deleteOn: '2021-11-28' },
      { query: 'Kaffe', language: 'nb', times: 2, lastOn: '2021-08-20', deleteOn: '2021-11-18' },
      { query: 'kaffe', language: 'nn', times: 1, lastOn: '2021-08-19', deleteOn: '2021-11-17' },
    ])
  })
})
