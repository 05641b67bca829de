import { expect, test } from 'vitest'
import { createTestDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { completeContent, createMember, createSmallUniversity, createUnit } from './catalogue.fixture.ts'
import { publishService } from './publish-service.server.ts'
import { submitDraft } from './review-draft.server.ts'
import { saveDraft } from './save-draft.server.ts'
import { createService, startDraft } from './start-draft.server.ts'

const database = await createTestDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const now = new Date('2021-09-01T10:00:00Z')
const units = await createSmallUniversity(db)
const editor = await createMember(db, 'editor', units.institution, Object.values(units))
const handler = await createMember(db, 'case_handler', units.uniped)
await db.insertInto('catalogueTerm').values({ kind: 'target_group', key: 'teacher' }).execute()

const addPoint = async (unitId: string, value: string) =>
  (
    await db
      .insertInto('contactPoint')
      .values({ unitId, kind: 'email', value })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
const own = await addPoint(units.uniped, 'uniped@test.samspel.example')
const foreign = await addPoint(units.it, 'it@test.samspel.example')

const save = (serviceId: string, contactPointId: string, version: number, baseVersion = 1) => {
  const channels = completeContent.channels.map((channel) => ({ ...channel, contactPointId }))
  const content = { ...completeContent, channels }
  return saveDraft(db, handler, serviceId, { content, confirmedLanguages: [], version, baseVersion }, now)
}

async function createDraft() {
  const created = await createService(
    db,
    handler,
    { title: 'Mentimeter', accountableUnitId: units.uniped, formOfSupport: 'self-study', level: 'course' },
    now,
    jobs,
  )
  return created.ok ? created.value : ''
}

const isForeign = {
  ok: false,
  problems: [{ field: 'channels.0.contactPointId', code: 'problem.contactPointForeign' }],
}

test('a draft names addresses of units with a part in the service, and of no others', async () => {
  const id = await createDraft()
  expect(await save(id, foreign, 1)).toMatchObject({ ...isForeign, refusal: 'draft.cannotBeKept' })
  expect(await save(id, own, 1)).toMatchObject({ ok: true })
  const asked = { serviceId: id, unitId: units.it, role: 'consulted', state: 'proposed', validFrom: '2021-09-01' }
  await db.insertInto('participation').values(asked).execute()
  expect(await save(id, foreign, 2)).toMatchObject({ ok: true })
})

test('an address whose unit has left since the draft was saved is not published', async () => {
  const id = await createDraft()
  const asked = { serviceId: id, unitId: units.it, role: 'consulted', state: 'accepted', validFrom: '2021-08-01' }
  await db.insertInto('participation').values(asked).execute()
  expect(await save(id, foreign, 1)).toMatchObject({ ok: true })
  expect(await submitDraft(db, handler, id, now)).toMatchObject({ ok: true })
  await db
    .updateTable('participation')
    .set({ validTo: '2021-09-01' })
    .where('serviceId', '=', id)
    .where('role', '=', 'consulted')
    .execute()
  expect(await publishService(db, editor, id, 2, now)).toMatchObject({ ...isForeign, refusal: 'draft.incomplete' })
})

test('what readers are shown already may stay when its unit has left', async () => {
  const id = await createDraft()
  expect(await save(id, own, 1)).toMatchObject({ ok: true })
  await submitDraft(db, handler, id, now)
  expect(await publishService(db, editor, id, 2, now)).toMatchObject({ ok: true })
  await db.updateTable('channel').set({ contactPointId: foreign }).where('serviceId', '=', id).execute()
  await startDraft(db, handler, id, now)
  expect(await save(id, foreign, 1)).toMatchObject({ ok: true })
})

test('a word that no index can hold is told beside its field, and not met by an error at publication', async () => {
  const id = await createDraft()
  const alphabet = 'abcdefghijklmnoprstuvyæøå'
  const letters = Array.from({ length: 4000 }, (_, index) => alphabet[(index * index + 7 * index) % alphabet.length])
  const description = (text: string) => ({
    ...completeContent,
    texts: { ...completeContent.texts, nb: { ...completeContent.texts.nb!, description: text } },
  })
  const keep = (text: string) =>
    saveDraft(db, handler, id, { content: description(text), confirmedLanguages: [], version: 1, baseVersion: 1 }, now)
  // Letters with dots between them are read as one word: f.eks.
  for (const text of [letters.join(''), `${letters.join('.')}.`]) {
    expect(await keep(text)).toEqual({
      ok: false,
      refusal: 'draft.cannotBeKept',
      problems: [{ field: 'nb.description', code: 'problem.longWord', detail: '200' }],
    })
  }
  expect(await keep(letters.join(' '))).toMatchObject({ ok: true })
  await submitDraft(db, handler, id, now)
  expect(await publishService(db, editor, id, 2, now)).toMatchObject({ ok: true })
})

test('a target group that there is not is none', async () => {
  const id = await createDraft()
  const content = { ...completeContent, targetGroups: ['nobody'] }
  await saveDraft(db, handler, id, { content, confirmedLanguages: [], version: 1, baseVersion: 1 }, now)
  await submitDraft(db, handler, id, now)
  expect(await publishService(db, editor, id, 2, now)).toMatchObject({
    refusal: 'draft.incomplete',
    problems: [{ field: 'targetGroups', code: 'problem.noTargetGroup' }],
  })
})

test('a unit that is to end answers for no new service, and the form says so', async () => {
  const ending = await createUnit(db, 'project', units.institution, 'Ending')
  await db.updateTable('unit').set({ endedOn: '2022-01-01' }).where('id', '=', ending).execute()
  const keeper = await createMember(db, 'case_handler', ending)
  const wanted = { title: 'Ny', accountableUnitId: ending, formOfSupport: 'self-study', level: 'course' } as const
  expect(await createService(db, keeper, wanted, now, jobs)).toEqual({ ok: false, refusal: 'service.unitEnded' })
})
