import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { exportFormats } from '#app/features/groups/exports/formats.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { createPublishedGroups } from './groups.ts'
import { unitIdOf } from './people.ts'
import { startTestWeb } from './web.ts'

// Groups as files for other systems and as cards on paper: what is in them, who gets them, and that it is recorded.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const unitId = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
const built = await createPublishedGroups(db, {
  unitId,
  name: 'Fysikk "A", høst 2021',
  groups: [
    { name: '1', meeting: { place: 'R7', day: 3, hour: 14 }, students: [{ name: 'Åse Ødegård' }, { name: 'Gått Ut' }] },
    { name: 'Ærfugl', students: [{ name: 'Kari, Li' }] },
  ],
})
await db
  .updateTable('groupMember')
  .set({ untilAt: new Date('2021-08-30T10:00:00Z') })
  .where('studentId', '=', built.studentId('Gått Ut'))
  .execute()
const { id: assistantId } = await db
  .insertInto('cohortAssistant')
  .values({ cohortId: built.cohortId, name: 'Øyvind', hours: 4 })
  .returning('id')
  .executeTakeFirstOrThrow()
await db
  .insertInto('groupAssistant')
  .values({ groupId: built.groupId('Ærfugl'), assistantId })
  .execute()

const file = (format: string, language = 'nb') =>
  `/cohort-export/${built.cohortId}?${new URLSearchParams({ format, language, course: 'FY1' })}`
const take = (format: string, language?: string) => web.request(file(format, language), 'course-coordinator')
const page = hrefOf('cohortExport', 'nb', { id: built.cohortId })
const cards = hrefOf('cohortCards', 'nb', { id: built.cohortId })

test('each has who is in the groups now, and a name of its own to be saved under', async () => {
  const answer = await take('csv', 'nn')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="Fysikk _A__ host 2021 csv.csv"; ' +
      "filename*=UTF-8''Fysikk%20%22A%22%2C%20h%C3%B8st%202021%20csv.csv",
  )
  // Decoding takes the mark at the beginning away.
  expect(new Uint8Array(await answer.clone().arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(await answer.text()).toBe(
    [
      'Gruppe;Namn;Brukarnamn eller studentnummer;E-post;Læringsassistent',
      'Gruppe 1;Åse Ødegård;åse.ødegård;åse.ødegård@stud.example;',
      'Ærfugl;Kari, Li;kari,.li;kari,.li@stud.example;Øyvind',
      '',
    ].join('\r\n'),
  )
  const [sheet] = (await readXlsx(new Uint8Array(await (await take('excel', 'nn')).arrayBuffer()))).sheets
  expect(sheet?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['Gruppe', 'Namn'],
    ['Gruppe 1', 'Åse Ødegård'],
    ['Ærfugl', 'Kari, Li'],
  ])
  expect(await (await take('moodleMembers')).text()).toContain('\r\n"kari,.li",FY1,Ærfugl\r\n')
  expect((await take('pdf')).status).toBe(404)
})

test('cards have time, place, members, assistant and three questions', async () => {
  const html = await (await web.request(cards, 'course-coordinator')).text()
  for (const text of ['Gruppe 1', 'torsdag klokka 14, R7', 'Åse Ødegård', 'Øyvind', 'Avtal tid og sted sammen.'])
    expect(html).toContain(text)
  expect(html).not.toContain('Gått Ut')
  expect(html.match(/Hva heter du/g)).toHaveLength(2)
})

test('each one that is taken is recorded, with who and in which form', async () => {
  const trail = () =>
    db
      .selectFrom('auditEntry')
      .select(['action', 'changedFields'])
      .where('objectId', '=', built.cohortId)
      .orderBy('id')
      .execute()
  const before = (await trail()).length
  for (const format of exportFormats) expect((await take(format)).status, format).toBe(200)
  await web.request(cards, 'course-coordinator')
  expect((await trail()).slice(before)).toEqual(
    [...exportFormats, 'print'].map((format) => ({ action: 'cohort.exported', changedFields: [format] })),
  )
})

test.each([
  ['programme-leader', 200],
  ['vice-rector', 403],
  ['student', 404],
  ['learning-assistant', 404],
  ['administrator', 404],
])('%s', async (as, status) => {
  const before = await db.selectFrom('auditEntry').select('id').execute()
  const statuses = await Promise.all(
    [page, cards, file('csv')].map(async (path) => (await web.request(path, as)).status),
  )
  expect(statuses).toEqual([status, status, status])
  if (status !== 200) expect(await db.selectFrom('auditEntry').select('id').execute()).toEqual(before)
})

test('nobody who is not signed in gets a file', async () => {
  expect((await web.request(file('csv'))).status).toBe(302)
})

test('where nothing is published there is nothing to take', async () => {
  const { cohortId } = await createPublishedGroups(db, { unitId, groups: [] })
  const html = await (await web.request(hrefOf('cohortExport', 'nb', { id: cohortId }), 'course-coordinator')).text()
  expect(html).not.toContain('/cohort-export/')
})
