import { expect, test } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { createPublishedGroups } from './groups.ts'
import { unitIdOf } from './people.ts'
import { startTestWeb } from './web.ts'

// A group's pages and forms, for each who has a part in it and for those who have none.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const built = await createPublishedGroups(db, {
  unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
  groups: [
    {
      name: 'Hemmelig gruppe',
      meeting: { place: 'Rom 101', day: 3, hour: 14 },
      students: [{ name: 'Student Ein', as: 'student' }, { name: 'Kari Hemmelig' }, { name: 'Ola Li' }],
    },
    { name: 'Gruppe 2', students: [{ name: 'Student To', as: 'student-representative' }, { name: 'Per Vik' }] },
  ],
})
const groupId = built.groupId('Hemmelig gruppe')
await db
  .insertInto('contactWay')
  .values({ studentId: built.studentId('Kari Hemmelig'), kind: 'phone', value: '40404040' })
  .execute()
const assistant = await db
  .insertInto('cohortAssistant')
  .values({
    cohortId: built.cohortId,
    name: 'Læringsassistent',
    eppn: 'learning-assistant@demo.samspel.example',
    hours: 4,
  })
  .returning('id')
  .executeTakeFirstOrThrow()
await db.insertInto('groupAssistant').values({ groupId, assistantId: assistant.id }).execute()

const page = hrefOf('ownGroup', 'nb', { groupId })
const list = hrefOf('ownGroups', 'nb')
const overview = hrefOf('cohortGroups', 'nb', { id: built.cohortId })

test.each([
  // Who is in it.
  ['student', 200, 404, true],
  // Follows it.
  ['learning-assistant', 200, 404, true],
  // Is in another group of the same cohort.
  ['student-representative', 404, 404, false],
  ['teacher', 404, 404, false],
  ['administrator', 404, 404, false],
  ['course-coordinator', 404, 200, false],
  ['programme-leader', 404, 200, false],
  ['vice-rector', 404, 200, false],
])('%s', async (as, ofGroup, ofOverview, isListed) => {
  const answers = await Promise.all([page, `${page}.data`, overview].map((path) => web.request(path, as)))
  expect(answers.map(({ status }) => status)).toEqual([ofGroup, ofGroup, ofOverview])
  expect((await (await web.request(list, as)).text()).includes('Hemmelig gruppe')).toBe(isListed)
})

test('a member sees how others can be reached, the learning assistant does not', async () => {
  const [member, assistant] = await Promise.all(
    ['student', 'learning-assistant'].map(async (as) => (await web.request(page, as)).text()),
  )
  expect(member).toContain('40404040')
  expect(assistant).toContain('Kari Hemmelig')
  expect(assistant).not.toContain('40404040')
})

test('whoever follows a cohort sees numbers, and nobody’s name', async () => {
  const [leader, coordinator] = await Promise.all(
    ['vice-rector', 'course-coordinator'].map(async (as) => (await web.request(overview, as)).text()),
  )
  expect(coordinator).toContain('Kari Hemmelig')
  expect(leader).not.toContain('Kari Hemmelig')
  expect(leader).not.toContain('Hemmelig gruppe')
})

test('a form sent by somebody who is not in the group changes nothing', async () => {
  for (const as of ['student-representative', 'learning-assistant', 'course-coordinator', 'teacher']) {
    const sent = await web.post(page, { intent: 'chat', chatUrl: 'https://chat.example/x' }, as)
    expect([as, sent.status]).toEqual([as, 404])
  }
  expect((await web.post(overview, { intent: 'merge' }, 'vice-rector')).status).toBe(403)
  const group = await db.selectFrom('studyGroup').select('chatUrl').where('id', '=', groupId).executeTakeFirst()
  expect(group).toEqual({ chatUrl: null })
})

test('a form that cannot be read comes back with what was typed; one that is not there is refused', async () => {
  const back = await web.post(page, { intent: 'chat', chatUrl: 'http://chat.example/x' }, 'student')
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('http://chat.example/x')
  expect((await web.post(page, { intent: 'toString' }, 'student')).status).toBe(400)
  expect((await web.post(page, { intent: 'request' }, 'student')).status).toBe(422)
  expect((await web.post(page, { intent: 'checkIn' }, 'student')).status).toBe(422)
})

test('asking for help makes a case with the group in it, for the asker alone to see', async () => {
  const sent = await web.post(page, { intent: 'help', body: 'Vi kommer ikke i gang. Kan noen hjelpe?' }, 'student')
  expect(sent.status).toBe(303)
  const id = new URL(sent.headers.get('location') ?? '', web.url).searchParams.get('case') ?? ''
  const made = await db
    .selectFrom('supportCase')
    .innerJoin('caseMessage', 'caseId', 'supportCase.id')
    .select(['subject', 'aboutUnitId', 'caseMessage.body'])
    .where('supportCase.id', '=', id)
    .executeTakeFirstOrThrow()
  expect(made.subject).toContain('Hemmelig gruppe')
  expect(made.body).toContain('Vi kommer ikke i gang')
  expect(made.aboutUnitId).not.toBeNull()
  expect((await web.request(hrefOf('myCase', 'nb', { id }), 'student')).status).toBe(200)
})

test('the menu leads those who are in a cohort to their groups', async () => {
  const menuOf = async (as: string) => (await (await web.request('/nb', as)).text()).includes(`href="${list}"`)
  expect(await menuOf('student')).toBe(true)
  expect(await menuOf('learning-assistant')).toBe(true)
  expect(await menuOf('teacher')).toBe(false)
})
