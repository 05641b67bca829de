import { expect, test } from 'vitest'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import { hrefOf } from '#app/pages.ts'
import { writeSheet } from '#app/platform/spreadsheet/write-sheet.ts'
import { nb } from '#app/texts/nb.ts'
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
const coordinators = hrefOf('cohortCoordinators', 'nb', { id })

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
  const paths = [overview, roster, coordinators, `${overview}.data`]
  const answers = await Promise.all(paths.map((path) => web.request(path, as)))
  expect(answers.map(({ status }) => status)).toEqual([ofOverview, ofRoster, ofRoster, ofOverview])
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
  const students = await db
    .selectFrom('cohortStudent')
    .select(['rosterKey', 'name'])
    .where('cohortId', '=', id)
    .execute()
  expect(students).toEqual([{ rosterKey: 'kari', name: 'Kari' }])
})

const upload = (bytes: Uint8Array, name: string, as: string) => {
  const body = new FormData()
  body.append('file', new File([bytes as BlobPart], name))
  return web.request(roster, as, { method: 'POST', body, headers: { origin: web.url } })
}

test('a roster comes from Excel, and one that cannot be read is told so', async () => {
  const rows = [
    ['Studentliste'],
    ['Brukernavn', 'Navn'],
    ...Array.from({ length: 250 }, (_, at) => [`s${at}`, `S ${at}`]),
  ]
  const bytes = await writeSheet('Liste', rows)
  const broken = await upload(bytes.subarray(0, 500), 'liste.xlsx', 'course-coordinator')
  expect(broken.status).toBe(422)
  expect(await broken.text()).toContain(nb['groups.roster.refused.damaged'])
  expect((await upload(bytes, 'liste.xlsx', 'course-coordinator')).status).toBe(303)
  const review = await (await web.request(roster, 'course-coordinator')).text()
  expect(review).toContain('liste.xlsx')
  expect(review).toContain('250 nye studenter')
  // One page of those who are new, and who has left.
  expect(review.split('<th scope="row"').length - 1).toBe(100)
  const version = /name="version" value="(\d+)"/.exec(review)?.[1] ?? ''
  expect((await web.post(roster, { intent: 'confirm', version }, 'course-coordinator')).status).toBe(303)
  const pages = await Promise.all(
    ['', '?page=3', '?q=s+24'].map(async (search) => (await web.request(roster + search, 'course-coordinator')).text()),
  )
  expect(pages.map((page) => page.split('<th scope="row"').length - 1)).toEqual([100, 50, 11])
  expect(pages[0]).toContain('250 studenter')
})

test('coordinators are named and removed on a page, and who removes themself is led away', async () => {
  const named = await web.post(
    coordinators,
    { intent: 'name', person: 'teacher@demo.samspel.example' },
    'programme-leader',
  )
  expect(named.headers.get('location')).toBe(`${coordinators}?done=named`)
  const page = await (await web.request(coordinators, 'teacher')).text()
  expect(page).toContain('teacher@demo.samspel.example')
  const teacher = await findDemoViewer(db, 'teacher', web.samspel.clock.today())
  const remove = { intent: 'remove', personId: teacher.personId ?? '' }
  expect((await web.post(coordinators, remove, 'vice-rector')).status).toBe(403)
  const removed = await web.post(coordinators, remove, 'teacher')
  expect(removed.headers.get('location')).toBe(hrefOf('cohorts', 'nb'))
  expect((await web.request(coordinators, 'teacher')).status).toBe(404)
  const unknown = await web.post(coordinators, { intent: 'name', person: 'ingen@x.no' }, 'course-coordinator')
  expect(unknown.status).toBe(422)
  const told = await unknown.text()
  expect(told).toContain(nb['groups.coordinator.unknown'])
  expect(told).toContain('ingen@x.no')
  const last = await web.post(coordinators, { ...remove, personId: coordinator.personId ?? '' }, 'course-coordinator')
  expect(await last.text()).toContain(nb['groups.coordinator.last'])
})
