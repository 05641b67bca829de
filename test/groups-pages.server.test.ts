import { expect, test } from 'vitest'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { findDemoViewer } from './demo-people.ts'
import { startTestWeb } from './web.ts'

// A cohort's pages, for each who has a part in it and for those who have none.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const coordinator = await findDemoViewer(db, 'course-coordinator', web.samspel.clock.today())
const term = await db
  .selectFrom('term')
  .select('id')
  .where('endsOn', '>=', web.samspel.clock.today())
  .orderBy('startsOn')
  .executeTakeFirstOrThrow()
const made = await createCohort(
  db,
  coordinator,
  {
    kind: 'class',
    unitId: coordinator.memberships[0]!.unitId,
    termId: term.id,
    name: 'Hemmelig kull',
    keptUntil: null,
  },
  web.samspel.clock,
)
const id = made.ok ? made.value : ''
const overview = hrefOf('cohort', 'nb', { id })
const roster = hrefOf('cohortRoster', 'nb', { id })

test.each([
  ['course-coordinator', 200, 200],
  ['programme-leader', 200, 200],
  // Sees how far it has come, in numbers.
  ['vice-rector', 200, 403],
  ['faculty-leader', 404, 404],
  ['administrator', 404, 404],
  ['teacher', 404, 404],
  ['student', 404, 404],
  ['learning-assistant', 404, 404],
])('%s', async (as, ofOverview, ofRoster) => {
  const answers = await Promise.all([overview, roster, `${overview}.data`].map((path) => web.request(path, as)))
  expect(answers.map(({ status }) => status)).toEqual([ofOverview, ofRoster, ofOverview])
  const list = await (await web.request(hrefOf('cohorts', 'nb'), as)).text()
  expect(list.includes('Hemmelig kull')).toBe(ofOverview === 200)
})

test('a form sent by somebody else changes nothing', async () => {
  const fields = { pasted: 'Brukernavn;Navn\nkari;Kari' }
  expect((await web.post(roster, fields, 'teacher')).status).toBe(404)
  expect((await web.post(roster, fields, 'vice-rector')).status).toBe(403)
  expect((await web.post(roster, { intent: 'confirm', version: '1' }, 'vice-rector')).status).toBe(403)
  expect(await db.selectFrom('rosterImport').selectAll().execute()).toEqual([])
  expect((await web.post(roster, fields, 'course-coordinator')).status).toBe(303)
  expect(await db.selectFrom('rosterImport').selectAll().execute()).toHaveLength(1)
})

test('corrected columns count, and a use has one column', async () => {
  await web.post(roster, { pasted: 'A;B;C\nkari;Kari;x' }, 'course-coordinator')
  const use = { intent: 'columns', 'use.0': 'key', 'use.1': 'name', 'use.2': 'name' }
  expect((await web.post(roster, use, 'course-coordinator')).status).toBe(303)
  expect((await web.post(roster, { intent: 'confirm', version: '1' }, 'course-coordinator')).status).toBe(303)
  const students = await db.selectFrom('cohortStudent').select(['rosterKey', 'name']).execute()
  expect(students).toEqual([{ rosterKey: 'kari', name: 'Kari' }])
})
