import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { forgetPersonInGroups } from '#app/features/groups/forget-person-in-groups.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { createPublishedGroups } from './groups.ts'
import { personIdOf, unitIdOf } from './people.ts'
import { startTestWeb } from './web.ts'

// A person's calendar, at its secret address.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const built = await createPublishedGroups(db, {
  unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
  name: 'Fysikk, første år',
  groups: [
    {
      name: 'Ærfugl',
      meeting: { place: 'R7; nede', day: 3, hour: 14 },
      students: [{ name: 'Student Ein', as: 'student' }, { name: 'Kari Hemmelig' }],
    },
    {
      name: 'Lomvi',
      meeting: { day: 0, hour: 8 },
      students: [{ name: 'Student To', as: 'student-representative' }],
    },
  ],
})
await db
  .updateTable('questionnaire')
  .set({ openedAt: new Date('2021-08-20T10:00:00Z'), closesOn: '2021-09-10' })
  .where('cohortId', '=', built.cohortId)
  .execute()
const meeting = (onDay: string, group = 'Ærfugl') => ({
  groupId: built.groupId(group),
  onDay,
  startsAt: '16:30',
  place: 'Kafeen',
  note: 'Kari Hemmelig tar med kake',
  at: new Date('2021-08-30T10:00:00Z'),
})
await db
  .insertInto('groupMeeting')
  .values([meeting('2021-08-31'), meeting('2021-09-01'), meeting('2021-09-20'), meeting('2021-09-21', 'Lomvi')])
  .execute()
const { id: assistantId } = await db
  .insertInto('cohortAssistant')
  .values({ cohortId: built.cohortId, name: 'LA', eppn: 'learning-assistant@demo.samspel.example', hours: 4 })
  .returning('id')
  .executeTakeFirstOrThrow()
await db
  .insertInto('groupAssistant')
  .values({ groupId: built.groupId('Lomvi'), assistantId })
  .execute()

const page = hrefOf('ownCalendar', 'nb')

/** Makes the person a new address, as they do on the page. */
async function addressOf(as: string): Promise<string> {
  const answer = await web.post(page, { intent: 'renew' }, as)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const [, path] = /value="[^"]*(\/kalender\/[\w-]+\.ics)"/.exec(await answer.text()) ?? []
  return path ?? ''
}

/** Of each event of this test's cohort: its first day, and its title. */
async function eventsAt(path: string): Promise<string[]> {
  const text = await (await web.request(path)).text()
  expect(text).not.toContain('Hemmelig')
  expect(text).not.toContain('Student')
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .filter(({ summary }) => summary.endsWith('Fysikk, første år'))
    .map(({ startDate, summary }) => `${startDate.toString().slice(0, 16)} ${summary}`)
}

test('a student has their own groups’ meetings and what is planned from today, without a name or a note', async () => {
  const path = await addressOf('student')
  const answer = await web.request(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await eventsAt(path)).toEqual([
    '2021-08-26T14:00 Ærfugl, Fysikk, første år',
    '2021-09-01T16:30 Ærfugl, Fysikk, første år',
    '2021-09-20T16:30 Ærfugl, Fysikk, første år',
  ])
})

test('an assistant has the groups that they follow, and a coordinator days to remember', async () => {
  expect(await eventsAt(await addressOf('learning-assistant'))).toEqual([
    '2021-08-30T08:00 Du følger Lomvi, Fysikk, første år',
    '2021-09-21T16:30 Du følger Lomvi, Fysikk, første år',
  ])
  const days = await eventsAt(await addressOf('course-coordinator'))
  expect(days[0]).toBe('2021-09-10 Siste dag for svar: Fysikk, første år')
  expect(days.slice(1).map((day) => day.slice(11))).toEqual(
    [2, 5, 9].map((week) => `Statussjekk i uke ${week}: Fysikk, første år`),
  )
  expect(await eventsAt(await addressOf('teacher'))).toEqual([])
})

test('the address before stops at once; of the one that holds, the hash alone is kept', async () => {
  const first = await addressOf('student')
  const second = await addressOf('student')
  expect((await web.request(first)).status).toBe(404)
  expect((await web.request(second)).status).toBe(200)
  const key = second.slice('/kalender/'.length, -'.ics'.length)
  const rows = await db.selectFrom('calendarKey').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(key)
  expect(await (await web.request(page, 'student')).text()).not.toContain(key)
  expect((await web.request(`/kalender/${rows[0]?.keyHash}.ics`)).status).toBe(404)
})

test('an address that was deleted opens nothing, and there is none any more', async () => {
  const path = await addressOf('student-representative')
  const answer = await web.post(page, { intent: 'remove' }, 'student-representative')
  expect(await answer.text()).toContain('Adressen er slettet')
  expect((await web.request(path)).status).toBe(404)
  expect(await (await web.request(page, 'student-representative')).text()).toContain('ikke laget noen adresse')
  const trail = await db
    .selectFrom('auditEntry')
    .select('action')
    .where('objectId', '=', await personIdOf(db, 'student-representative'))
    .where('action', 'like', 'person.calendarKey%')
    .orderBy('id')
    .execute()
  expect(trail.map(({ action }) => action)).toEqual(['person.calendarKeyMade', 'person.calendarKeyRemoved'])
})

test('who has left the group or the cohort, as one whose address is now protected, has nothing in it', async () => {
  const path = await addressOf('student-representative')
  expect(await eventsAt(path)).toHaveLength(2)
  const student = db.updateTable('cohortStudent').where('id', '=', built.studentId('Student To'))
  await student.set({ status: 'left', leftAt: new Date('2021-09-01T10:00:00Z') }).execute()
  expect(await eventsAt(path)).toEqual([])
  await student.set({ status: 'met', leftAt: null }).execute()
  await db
    .updateTable('groupMember')
    .set({ untilAt: new Date('2021-09-01T10:00:00Z') })
    .where('studentId', '=', built.studentId('Student To'))
    .execute()
  expect(await eventsAt(path)).toEqual([])
})

test('is not fetched without end: neither with a key, nor with keys that are nobody’s', async () => {
  const path = await addressOf('course-coordinator')
  const statuses: number[] = []
  for (let index = 0; index < 62; index++) statuses.push((await web.request(path)).status)
  expect(statuses[0]).toBe(200)
  expect(statuses.at(-1)).toBe(429)
  const unknown: number[] = []
  for (let index = 0; index < 62; index++) unknown.push((await web.request(`/kalender/none-${index}.ics`)).status)
  expect(unknown[0]).toBe(404)
  expect(unknown.at(-1)).toBe(429)
  // Others at the same address still have theirs.
  expect((await web.request(await addressOf('student'))).status).toBe(200)
})

test('a person who is erased has no calendar and follows no group', async () => {
  const path = await addressOf('learning-assistant')
  const personId = await personIdOf(db, 'learning-assistant')
  await db.transaction().execute((tx) => forgetPersonInGroups(tx, personId))
  expect(await db.selectFrom('cohortAssistant').selectAll().execute()).toEqual([])
  // Of nobody; the limit for such is used up.
  expect([404, 429]).toContain((await web.request(path)).status)
})
