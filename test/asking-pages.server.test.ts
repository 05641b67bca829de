import { expect, test } from 'vitest'
import { askStudents } from '#app/features/groups/asking/ask-students.server.ts'
import { saveQuestionnaire } from '#app/features/groups/asking/save-questionnaire.server.ts'
import { noHours, ordinaryWeek } from '#app/features/groups/asking/week.ts'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { findDemoViewer } from './demo-people.ts'
import { findTerm } from './formations.ts'
import { startTestWeb } from './web.ts'

// What students are asked and answer, as pages and forms without JavaScript, for each who has a part in it and for others.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const { clock } = web.samspel
const coordinator = await findDemoViewer(db, 'course-coordinator', clock.today())
const term = await findTerm(db)
const { unitId } = coordinator.memberships[0]!
const made = await createCohort(
  db,
  coordinator,
  { kind: 'class', unitId, termId: term.id, name: 'Hemmelig kull', keptUntil: null },
  clock,
)
const id = made.ok ? made.value : ''
const questions = hrefOf('cohortQuestions', 'nb', { id })
const own = hrefOf('ownAnswers', 'nb', { cohortId: id })
for (const [name, key] of [
  ['Stud Ent', 'student'],
  ['Rep Resentant', 'student-representative'],
] as const)
  await db
    .insertInto('cohortStudent')
    .values({ cohortId: id, rosterKey: key, name, eppn: `${key}@demo.samspel.example`, addedAt: clock.now() })
    .execute()
const wanted = {
  questions: [
    { key: 'availability' as const },
    { key: 'campus' as const, options: ['Trondheim', 'Ålesund'] },
    { key: 'apart' as const },
    { key: 'gender' as const, reason: 'Ingen skal bli alene.' },
    { key: 'practical' as const },
  ],
  week: ordinaryWeek,
  taught: noHours(ordinaryWeek),
  closesOn: null,
  seen: 0,
}
await saveQuestionnaire(db, coordinator, id, wanted, clock)

const answers = async () =>
  Object.fromEntries(
    (
      await db
        .selectFrom('answer')
        .innerJoin('cohortStudent as student', 'student.id', 'answer.studentId')
        .where('student.cohortId', '=', id)
        .select(['question', 'value'])
        .execute()
    ).map(({ question, value }) => [question, value]),
  )
const versions = () => db.selectFrom('questionnaire').where('cohortId', '=', id).select('version').execute()
const textOf = async (path: string, as: string) => (await web.request(path, as)).text()
const send = (path: string, body: FormData | URLSearchParams, as: string) =>
  web.request(path, as, { method: 'POST', body, headers: { origin: web.url } })

test('nobody answers before the questions are open', async () => {
  expect((await web.request(own, 'student')).status).toBe(404)
  expect((await web.post(own, { intent: 'done' }, 'student')).status).toBe(404)
  expect(
    await askStudents(db, coordinator, id, 'open', { clock, word: () => ({ subject: '', body: '' }) }),
  ).toMatchObject({
    ok: true,
  })
})

test.each([
  ['course-coordinator', 200, 404],
  ['programme-leader', 200, 404],
  // Sees how far the cohort has come, in numbers, on another page.
  ['vice-rector', 403, 404],
  ['faculty-leader', 404, 404],
  ['administrator', 404, 404],
  ['teacher', 404, 404],
  ['learning-assistant', 404, 404],
  ['student', 404, 200],
  ['student-representative', 404, 200],
])('%s', async (as, ofQuestions, ofAnswers) => {
  const paths = [questions, `${questions}.data`, own, `${own}.data`]
  const statuses = await Promise.all(paths.map(async (path) => (await web.request(path, as)).status))
  expect(statuses).toEqual([ofQuestions, ofQuestions, ofAnswers, ofAnswers])
})

test('a form sent by somebody else changes nothing', async () => {
  for (const as of ['vice-rector', 'faculty-leader', 'teacher', 'student']) {
    for (const intent of ['save', 'open', 'remind'])
      expect((await web.post(questions, { intent, ask: 'grade', 'reason.grade': 'x', seen: '1' }, as)).status).not.toBe(
        303,
      )
  }
  for (const as of ['course-coordinator', 'teacher'])
    for (const intent of ['keep', 'done', 'forgetAll', 'calendar'])
      expect((await web.post(own, { intent, question: 'campus', campus: 'Ålesund' }, as)).status).toBe(404)
  expect(await versions()).toEqual([{ version: 1 }])
  expect(await answers()).toEqual({})
})

test('what is wrong in a form comes back with all that was written, and the rest is kept', async () => {
  const form = new URLSearchParams({ intent: 'done', campus: 'Ålesund', practical: 'Trinnfritt' })
  for (const key of ['campus', 'apart', 'practical']) form.append('question', key)
  for (const name of ['Rep Resentant', 'Hvem Dette']) form.append('apart', name)
  const answer = await send(own, form, 'student')
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('value="Hvem Dette"')
  expect(page).toContain('value="Rep Resentant"')
  expect(await answers()).toEqual({ campus: 'Ålesund', practical: 'Trinnfritt' })
})

test('a coordinator sees practical needs and who has begun, and nothing else that was answered', async () => {
  const page = await textOf(questions, 'course-coordinator')
  expect(page).toContain('Trinnfritt')
  const { rows } = { rows: await db.selectFrom('answer').select('studentId').execute() }
  expect(rows.length).toBeGreaterThan(0)
  // The choices are there, which answer is whose is not.
  expect(await textOf(`${questions}.data`, 'course-coordinator')).not.toMatch(/"answers"/)
  const fellow = await textOf(`${own}.data`, 'student-representative')
  expect(fellow).not.toContain('Trinnfritt')
})

const calendar = (...lines: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

async function sendCalendar(content: string | null) {
  const form = new FormData()
  form.set('intent', 'calendar')
  if (content !== null) form.set('calendar', new File([content], 'min.ics', { type: 'text/calendar' }))
  return send(own, form, 'student')
}

test('a calendar takes its hours away, and nothing else of it is kept', async () => {
  const text = calendar('SUMMARY:Hemmelig', 'DTSTART:20210906T081500', 'DURATION:PT1H30M', 'RRULE:FREQ=WEEKLY')
  const answer = await sendCalendar(text)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toContain('busy=2')
  expect(await answers()).toMatchObject({ availability: `00${'1'.repeat(48)}` })
  expect(JSON.stringify(await db.selectFrom('answer').selectAll().execute())).not.toContain('Hemmelig')
})

test.each([
  ['no file', null],
  ['another file', 'Dette er ingen kalender'],
  ['a file too large', 'x'.repeat(2 * 1024 * 1024 + 1)],
])('%s is told, and takes no hours away', async (_, content) => {
  const before = await answers()
  const answer = await sendCalendar(content)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('ds-validation-message')
  expect(await answers()).toEqual(before)
})

test('all is taken back by who says so twice', async () => {
  expect((await web.post(own, { intent: 'forgetAll' }, 'student')).headers.get('location')).toContain('?forget')
  expect(Object.keys(await answers())).not.toEqual([])
  expect((await web.post(own, { intent: 'forgetAll', confirmed: 'yes' }, 'student')).status).toBe(303)
  expect(await answers()).toEqual({})
})

test('questions that cannot be kept come back with all that was written, and the fault beside it', async () => {
  const form = new URLSearchParams({ intent: 'save', seen: '1', closesOn: '2021-02-30', days: '5' })
  for (const key of ['campus', 'gender']) form.append('ask', key)
  form.append('options.campus', 'Trondheim\nÅlesund')
  form.append('options.topics', 'Skrevet, men ikke valgt')
  form.append('reason.gender', 'x'.repeat(301))
  form.set('closesOn', '')
  const answer = await send(questions, form, 'course-coordinator')
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('x'.repeat(301))
  expect(page).toContain('Skrevet, men ikke valgt')
  expect(page).toMatch(/aria-invalid="true"[^>]*name="reason\.gender"|name="reason\.gender"[^>]*aria-invalid="true"/)
  expect(await versions()).toEqual([{ version: 1 }])
})
