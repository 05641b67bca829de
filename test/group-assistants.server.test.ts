import { expect, test } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { createPublishedGroups } from './groups.ts'
import { unitIdOf } from './people.ts'
import { startTestWeb } from './web.ts'

// Learning assistants of a cohort: who they are, and which groups they follow.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const built = await createPublishedGroups(db, {
  unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
  groups: ['Alfa', 'Beta', 'Gamma'].map((name) => ({
    name,
    meeting: { day: 1, hour: 10 },
    students: [{ name: `Student i ${name}` }],
  })),
})
const other = await createPublishedGroups(db, {
  unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
  groups: [{ name: 'Annen', students: [{ name: 'Noen' }] }],
})
const page = hrefOf('cohortAssistants', 'nb', { id: built.cohortId })
const post = (fields: Record<string, string>, as = 'course-coordinator') => web.post(page, fields, as)

const assistants = () =>
  db
    .selectFrom('cohortAssistant')
    .select(['id', 'name', 'eppn', 'hours'])
    .where('cohortId', '=', built.cohortId)
    .orderBy('name')
    .execute()
const followers = async () => {
  const rows = await db
    .selectFrom('studyGroup')
    .leftJoin('groupAssistant', 'groupId', 'studyGroup.id')
    .leftJoin('cohortAssistant', 'cohortAssistant.id', 'assistantId')
    .where('studyGroup.cohortId', '=', built.cohortId)
    .select(['studyGroup.name as group', 'cohortAssistant.name'])
    .orderBy('number')
    .execute()
  return rows.map(({ group, name }) => `${group}: ${name ?? '–'}`)
}
const actions = async () =>
  (
    await db
      .selectFrom('auditEntry')
      .select(['action', 'changedFields'])
      .where('objectId', '=', built.cohortId)
      .orderBy('id')
      .execute()
  ).map(({ action, changedFields }) => `${action} ${changedFields.join()}`)

test('assistants are added, groups assigned within their hours, and it is told which are left', async () => {
  expect((await post({ intent: 'add', name: 'Ada', eppn: 'ADA@ntnu.no', hours: '2,5' })).status).toBe(303)
  expect(await assistants()).toMatchObject([{ name: 'Ada', eppn: 'ada@ntnu.no', hours: '2.5' }])
  expect((await post({ intent: 'assign', hoursPerGroup: '1' })).status).toBe(303)
  expect(await followers()).toEqual(['Alfa: Ada', 'Beta: Ada', 'Gamma: –'])
  const html = await (await web.request(page, 'course-coordinator')).text()
  expect(html).toContain('1 gruppe er uten læringsassistent: Gamma.')
  expect(html).toContain('Møtes samtidig med en annen gruppe som samme assistent følger.')
  expect(await actions()).toEqual(['cohort.assistantsChanged added', 'cohort.assistantsAssigned hours'])
})

test('an assistant who comes later takes what is left; all are evened out only when that is asked for', async () => {
  await post({ intent: 'add', name: 'Bo', eppn: '', hours: '2.5' })
  await post({ intent: 'assign', hoursPerGroup: '1' })
  expect(await followers()).toEqual(['Alfa: Ada', 'Beta: Ada', 'Gamma: Bo'])
  await post({ intent: 'assign', hoursPerGroup: '1', anew: 'yes' })
  expect(await followers()).toEqual(['Alfa: Ada', 'Beta: Bo', 'Gamma: Ada'])
})

test('by hand only what was changed is written', async () => {
  const [ada, bo] = await assistants()
  // Shown before somebody else gave Beta to Bo: it is not given back.
  const fields = {
    intent: 'hand',
    [`was.${built.groupId('Alfa')}`]: ada!.id,
    [`assistant.${built.groupId('Alfa')}`]: bo!.id,
    [`was.${built.groupId('Beta')}`]: ada!.id,
    [`assistant.${built.groupId('Beta')}`]: ada!.id,
    [`was.${built.groupId('Gamma')}`]: ada!.id,
    [`assistant.${built.groupId('Gamma')}`]: '',
  }
  expect((await post(fields)).status).toBe(303)
  expect(await followers()).toEqual(['Alfa: Bo', 'Beta: Bo', 'Gamma: –'])
})

test('groups and assistants of another cohort, or of none, are refused', async () => {
  const [ada] = await assistants()
  const foreign = { intent: 'hand', [`assistant.${other.groupId('Annen')}`]: ada!.id }
  expect((await post(foreign)).status).toBe(422)
  expect(await db.selectFrom('groupAssistant').where('groupId', '=', other.groupId('Annen')).execute()).toEqual([])
  const unknown = { intent: 'hand', [`assistant.${built.groupId('Alfa')}`]: built.cohortId }
  expect((await post(unknown)).status).toBe(422)
  expect((await post({ intent: 'hours', id: built.cohortId, hours: '3' })).status).toBe(422)
  expect((await post({ intent: 'remove', id: 'x' })).status).toBe(422)
  expect((await post({ intent: 'else' })).status).toBe(400)
})

test.each([
  [{ name: 'Ada', eppn: '', hours: '2' }, 'En læringsassistent med dette navnet er her fra før.'],
  [{ name: 'Eva', eppn: 'ada@ntnu.no', hours: '2' }, 'En læringsassistent med dette Feide-navnet er her fra før.'],
  [{ name: '', eppn: '', hours: '2' }, 'Skriv et navn.'],
  [{ name: 'Eva', eppn: 'eva', hours: '2' }, 'Skriv det som navn@ntnu.no'],
  [{ name: 'Eva', eppn: '', hours: 'to' }, 'Skriv et tall fra 0,5 til 40'],
  [{ name: 'Eva', eppn: '', hours: '0' }, 'Skriv et tall fra 0,5 til 40'],
])('%o comes back as it was typed, with what is wrong', async (fields, problem) => {
  const answer = await post({ intent: 'add', ...fields })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain(problem)
  if (fields.name) expect(html).toContain(`value="${fields.name}"`)
  expect(await assistants()).toHaveLength(2)
})

test('the calendar and the account of an assistant who is removed are no longer of the groups', async () => {
  const [ada, bo] = await assistants()
  expect((await post({ intent: 'hours', id: ada!.id, hours: '4' })).status).toBe(303)
  expect((await post({ intent: 'remove', id: bo!.id })).status).toBe(303)
  expect(await assistants()).toMatchObject([{ name: 'Ada', hours: '4.0' }])
  expect(await followers()).toEqual(['Alfa: –', 'Beta: –', 'Gamma: –'])
})

test.each([
  ['programme-leader', 200],
  ['vice-rector', 403],
  ['student', 404],
  ['learning-assistant', 404],
  ['administrator', 404],
])('%s', async (as, status) => {
  expect((await web.request(page, as)).status).toBe(status)
  const before = await assistants()
  if (status !== 200)
    expect((await post({ intent: 'add', name: 'Falsk', eppn: '', hours: '2' }, as)).status).toBe(status)
  expect(await assistants()).toEqual(before)
})
